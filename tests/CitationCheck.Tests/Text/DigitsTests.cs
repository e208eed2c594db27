using System.Globalization;
using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

public sealed class DigitsTests
{
    [TestCase("[٢، ٣]", "[2، 3]")]
    [TestCase("[۴-۶]", "[4-6]")]
    [TestCase("[१०]", "[10]")]
    [TestCase("［７］", "［7］")]
    [TestCase("[๒] ២ ၂ ᠒", "[2] 2 2 2")]
    public void Digits_of_every_script_become_those_of_Ascii_at_their_places(string text, string plain) =>
        Digits.ToAscii(text).Should().Be(plain);

    [TestCase("Ordinary text, 12³ and ½")]
    [TestCase("")]
    [TestCase("نص بلا أرقام")]
    public void A_text_without_other_digits_is_left_alone(string text) => Digits.ToAscii(text).Should().BeSameAs(text);

    [Test]
    public void The_features_of_a_text_tell_of_every_digit()
    {
        for (int c = '\u0080'; c <= char.MaxValue; c++)
        {
            if (char.IsDigit((char)c))
            {
                TextFeatureFinder.Find(((char)c).ToString()).Should().HaveFlag(TextFeatures.ForeignDigit, "of U+{0:X4}", c);
                Digits.ToAscii(((char)c).ToString())[0].Should().Be((char)('0' + CharUnicodeInfo.GetDecimalDigitValue((char)c)));
            }
        }
    }

    [TestCase("¹²", "12")]
    [TestCase("⁴⁻⁶,⁸", "4-6,8")]
    [TestCase("²˒³", "2,3")]
    [TestCase("①③", "1,3")]
    [TestCase("㉑、㊿", "21、50")]
    public void Raised_and_circled_numbers_become_plain(string text, string plain) => Digits.Lower(text).Should().Be(plain);

    [TestCase('①', 1)]
    [TestCase('⑳', 20)]
    [TestCase('㉟', 35)]
    [TestCase('❷', 2)]
    [TestCase('3', -1)]
    [TestCase('³', -1)]
    [TestCase('中', -1)]
    public void A_circle_holds_its_number(char c, int number) => Digits.Circled(c).Should().Be(number);
}

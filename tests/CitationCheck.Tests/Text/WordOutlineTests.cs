using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

public sealed class WordOutlineTests
{
    private static readonly string[] Words =
        ["abstract", "zusammenfassung", "résumé", "итоги", "συμπέρασμα", "önsöz", "结论", "はじめに", "결론", "?", "to do", "a"];

    private static readonly WordOutline Outline = new(Words);

    /// <summary>A name may be written in any letters that are equal to its own where case does not matter.</summary>
    [Test]
    public void Fits_whatever_is_equal_to_a_name([ValueSource(nameof(Words))] string name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            for (int sign = 0; sign <= char.MaxValue; sign++)
            {
                string text = string.Concat(name.AsSpan(0, at), [(char)sign], name.AsSpan(at + 1));
                if (text.Equals(name, StringComparison.OrdinalIgnoreCase) && !Outline.Fits(text))
                {
                    Assert.Fail($"“{text}” is “{name}” in other letters.");
                }
            }
        }
    }

    [TestCase("")]
    [TestCase("abstracts")]
    [TestCase("bbstract")]
    [TestCase("abstracd")]
    [TestCase("结果")]
    [TestCase("the history of the lake and of all that live around it")]
    public void Fits_no_text_of_another_length_or_with_other_ends(string text) => Outline.Fits(text).Should().BeFalse();
}

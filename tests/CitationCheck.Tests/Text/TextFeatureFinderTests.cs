using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

/// <summary>The signs of a text are told wherever they stand in it.</summary>
public sealed class TextFeatureFinderTests
{
    private const string Openings = "［【〔〖（※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹";

    private static readonly (TextFeatures Group, string Signs)[] Groups =
    [
        (TextFeatures.Round, "(*"), (TextFeatures.Square, "[\\^"), (TextFeatures.At, "@"), (TextFeatures.Digit, "0123456789"),
        (TextFeatures.Dollar, "$"), (TextFeatures.Slash, "/"), (TextFeatures.LineBreak, "\n"),
        (TextFeatures.Curly, "{"),
    ];

    private static readonly int[] Lengths = [1, 2, 15, 16, 17, 31, 32, 33, 100];

    [Test]
    public void A_character_of_Ascii_belongs_to_its_group_alone()
    {
        for (char c = '\0'; c < '\u0080'; c++)
        {
            TextFeatures expected = Groups.Where(group => group.Signs.Contains(c, StringComparison.Ordinal))
                .Select(static group => group.Group)
                .SingleOrDefault();
            Everywhere(c, signs => signs.Should().Be(expected, "of U+{0:X4}", (int)c));
        }
    }

    [Test]
    public void A_character_beyond_Ascii_is_no_sign_of_Ascii()
    {
        const TextFeatures Foreign =
            TextFeatures.ForeignOpening | TextFeatures.EastAsian | TextFeatures.ToolDelimiter | TextFeatures.ForeignDigit;
        for (int c = 0x80; c <= char.MaxValue; c++)
        {
            (TextFeatureFinder.Find(new string((char)c, 1)) & ~Foreign).Should().Be(TextFeatures.None, "of U+{0:X4}", c);
            TextFeatureFinder.Find(new string((char)c, 1)).HasFlag(TextFeatures.EastAsian)
                .Should().Be(c is >= 0x2E80 and <= 0xD7FF, "of U+{0:X4}", c);
            TextFeatureFinder.Find(new string((char)c, 1)).HasFlag(TextFeatures.ToolDelimiter)
                .Should().Be(c is (>= 0xE200 and <= 0xE2FF) or 0xFFFC, "of U+{0:X4}", c);
        }
    }

    [Test]
    public void Openings_beyond_Ascii_are_found()
    {
        foreach (char c in Openings)
        {
            Everywhere(c, signs => signs.Should().HaveFlag(TextFeatures.ForeignOpening, "of {0}", c));
        }
    }

    [TestCase("www", true)]
    [TestCase("Www", true)]
    [TestCase("WWW", true)]
    [TestCase("wxw", false)]
    [TestCase("ŷŷŷ", false)]
    public void Three_w_in_a_row_are_seen_wherever_they_stand(string letters, bool areSeen)
    {
        foreach (int length in Lengths)
        {
            for (int at = 0; at + letters.Length <= length; at++)
            {
                string text = new string('a', at) + letters + new string('é', length - at - letters.Length);
                TextFeatureFinder.Find(text).HasFlag(TextFeatures.DoubleW).Should().Be(areSeen, "of {0}", text);
            }
        }
    }

    [TestCase("“Öl” – déjà vu… 20 € → ½")]
    [TestCase("")]
    public void Ordinary_letters_and_quotes_open_nothing(string text) =>
        (TextFeatureFinder.Find(text) & TextFeatures.ForeignOpening).Should().Be(TextFeatures.None);

    private static void Everywhere(char c, Action<TextFeatures> check)
    {
        foreach (int length in Lengths)
        {
            for (int at = 0; at < length; at++)
            {
                check(TextFeatureFinder.Find(new string('a', at) + c + new string('é', length - at - 1)));
            }
        }
    }
}

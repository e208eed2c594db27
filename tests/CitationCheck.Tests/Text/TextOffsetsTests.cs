using System.Text;

namespace CitationCheck.Tests.Text;

public class TextOffsetsTests
{
    private static readonly string[] Texts =
    [
        "", "Rain", "Größe", "雨が降った。", "🌧️ rain 👩‍👩‍👧 fell", "half \uD83C a character", string.Concat(Enumerable.Repeat("aß雨🌧", 200)),
    ];

    [TestCaseSource(nameof(Texts))]
    public void Offsets_in_bytes_are_those_of_the_encoder(string text)
    {
        TextOffsets offsets = TextOffsets.Utf8(text);

        foreach (int at in Starts(text))
        {
            offsets.ToUtf16(Encoding.UTF8.GetByteCount(text.AsSpan(0, at))).Should().Be(at);
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void Offsets_in_code_points_count_each_once(string text)
    {
        TextOffsets offsets = TextOffsets.CodePoints(text);

        offsets.Invoking(all => Enumerable.Range(0, Starts(text).Count()).Select(all.ToUtf16).ToArray())()
            .Should().Equal(Starts(text));
    }

    [Test]
    public void An_offset_inside_a_character_is_its_start() => TextOffsets.Utf8("雨が").ToUtf16(4).Should().Be(1);

    [Test]
    public void An_offset_beyond_the_end_stays_beyond_it()
    {
        TextOffsets.Utf8("雨").ToUtf16(3).Should().Be(1);
        TextOffsets.Utf8("雨").ToUtf16(10).Should().Be(8);
        TextOffsets.Utf8("雨").ToUtf16(int.MaxValue).Should().Be(int.MaxValue - 2);
    }

    [Test]
    public void A_span_that_ends_before_it_starts_is_empty() =>
        TextOffsets.CodePoints("Rain fell").SpanOf(5, 2).Should().Be(new TextSpan(5, 0));

    [Test]
    public void A_negative_offset_is_refused() =>
        FluentActions.Invoking(() => TextOffsets.Utf8("Rain").ToUtf16(-1)).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<int> Starts(string text)
    {
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            yield return at;
            at += rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        }
    }
}

using System.Diagnostics;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Parts =
    [
        "Rain", "fell", "2019", "12", "5,", "p.", "am", "im", "a", "Z", "IV", "Mr.", "http://a.b/c", "=", "^", "\\[", "(", "http",
        "citeturn0search0", ":", "'", "’", "»", "«", "、", "」と", "他说", "।", "؟", "км.", "г.", "z. B.", "^[", "～", "\t", "\u2029", "\u00a0",
        "😀", ":)", "U.S.", "Inc.", "e.g.", "3", "2.5", "1.", ".", "!", "?", "…", "...", "。", "「", "」", "\"", "”", "“", "(", ")", "[1]",
        "[", "]", "[^2]", "¹",
        "【4†source】", "*", "**", " ", " ", "\n", "\r\n", "\n\n", "- ", "#", "|", "\0", "\ud800", "\udc00", "é", "e\u0301", "中", "ا", ";",
        ":", "<sup>1</sup>", "(Smith, 2020)",
        "[1](https://example.org)", "The", "the",
    ];

    private static readonly Gen<string> GenProse =
        Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).List[0, 40].Select(parts => string.Concat(parts));

    [TestCaseSource(typeof(SentenceSpecs), nameof(SentenceSpecs.All))]
    public void Splits_where_the_spec_says(string line)
    {
        (string text, List<TextSpan> markers, List<string> expected) = SentenceSpecs.Read(line);

        Split(text, markers).Should().Equal(expected);
    }

    [TestCase("Rain fell. [1] The river rose [2]. It froze.[3]")]
    [TestCase("Rain fell.[1](https://example.org/v1.2/x) The river rose. ([Reuters](https://example.org/a.b)) It froze.")]
    [TestCase("Rain fell. (Smith, 2020) The river rose (Li et al., 2019). It froze.")]
    [TestCase("Rain fell.<sup>3</sup> The river rose. It froze.<sup>[4]</sup>")]
    [TestCase(@"Rain fell.\[1\] The **river** rose.^2 It froze.")]
    [TestCase("Rain fell.【4†source】The river rose. citeturn0search1 It froze.")]
    [TestCase("Rain fell. [smith-2023] The river rose. [note 1] It froze. [p. 12]")]
    [TestCase("Rain fell. [bbc.co.uk](https://bbc.co.uk/a.b) The river rose. [sic] It froze.")]
    [TestCase("Rain fell.1 The river rose. 4 Even then it froze.")]
    [TestCase("雨が降りました。[1]川が増水しました【2】。氷になりました。")]
    public void A_report_is_cut_like_its_text(string text)
    {
        IEnumerable<string> claims = Report.Parse(text, ReportFormat.Markdown).Claims.Select(claim => claim.Span.Slice(text));

        claims.Should().Equal(Split(text, []));
    }

    [Test]
    public void Null_is_refused() => FluentActions.Invoking(() => SentenceSplitter.Split(null!)).Should().Throw<ArgumentNullException>();

    [TestCase("")]
    [TestCase(" \n\t ")]
    public void Nothing_is_no_sentence(string text) => SentenceSplitter.Split(text).Should().BeEmpty();

    [Test]
    public void Spans_are_ordered_trimmed_and_leave_only_blanks_out() => GenProse.AllHold(text =>
    {
        int end = 0;
        foreach (TextSpan sentence in SentenceSplitter.Split(text))
        {
            string slice = sentence.Slice(text);
            if (sentence.Start < end || slice != slice.Trim() || slice.Length == 0 || text[end..sentence.Start].Trim().Length > 0)
            {
                return false;
            }

            end = sentence.End;
        }

        return text[end..].Trim().Length == 0;
    });

    [Test]
    public void Blank_lines_always_split() => Gen.Select(GenProse, GenProse).AllHold(parts =>
    {
        (string one, string two) = parts;
        string text = one + "\n\n" + two;
        return SentenceSplitter.Split(text)
            .All(sentence => !sentence.Slice(text).ReplaceLineEndings("\n").Contains("\n\n", StringComparison.Ordinal));
    });

    [Test]
    public void Known_markers_are_never_cut() => Gen.Select(GenProse, GenProse, GenProse).AllHold(parts =>
    {
        (string one, string marker, string two) = parts;
        if (marker.Trim().Length == 0 || marker.ReplaceLineEndings("\n").Contains('\n', StringComparison.Ordinal))
        {
            return true;
        }

        string text = one + marker + two;
        var span = new TextSpan(one.Length, marker.Length);
        var sentences = new List<TextSpan>();
        SentenceSplitter.Split(text, [span], sentences);
        return sentences.All(
            sentence => sentence.End <= span.Start || sentence.End >= span.End - (marker.Length - marker.TrimEnd().Length));
    });

    [TestCase("[")]
    [TestCase("]")]
    [TestCase(".")]
    [TestCase("a.b.")]
    [TestCase("a. b. ")]
    [TestCase("(")]
    [TestCase("([")]
    [TestCase(".([a](b), ")]
    [TestCase(".[1](")]
    [TestCase("\"")]
    [TestCase(". \"")]
    [TestCase(".\" ")]
    [TestCase("「。")]
    [TestCase("「。」")]
    [TestCase("e\u0301")]
    [TestCase("\ud800")]
    [TestCase(".\udc00")]
    [TestCase("\0")]
    [TestCase(".\0")]
    [TestCase("\n")]
    [TestCase("a\n")]
    [TestCase("a:\nB ")]
    [TestCase("? ")]
    [TestCase(". ... ")]
    [TestCase(".*")]
    [TestCase("*. ")]
    [TestCase(".1 ")]
    [TestCase(".<sup>")]
    [TestCase(".【")]
    [TestCase("1. ")]
    [TestCase(".\ue200")]
    [TestCase(". ***")]
    [TestCase(".:)")]
    [TestCase("Inc.[1] ")]
    [TestCase("α; ")]
    public void Hostile_text_takes_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(text);

        watch.Elapsed.Should().BeLessThan(
            TimeSpan.FromSeconds(20), "a million characters take milliseconds, and quadratic time would take minutes");
        sentences.Should().NotContain(sentence => sentence.IsEmpty);
    }

    private static List<string> Split(string text, List<TextSpan> markers)
    {
        var sentences = new List<TextSpan>();
        if (markers.Count == 0)
        {
            sentences.AddRange(SentenceSplitter.Split(text));
        }
        else
        {
            SentenceSplitter.Split(text, [.. markers], sentences);
        }

        return sentences.ConvertAll(sentence => sentence.Slice(text));
    }
}

using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Tests.Markers;

/// <summary>Each family of markers is found where it is, with its label, its style and what speaks against it.</summary>
[TestFixture]
internal sealed class MarkerScannerTests
{
    [TestCase("Rain fell [3].", "3", CitationStyle.Numeric, "[3]", MarkerDoubt.None)]
    [TestCase("Rain fell [1]–[3].", "1 2 3", CitationStyle.Numeric, "[1]–[3]", MarkerDoubt.None)]
    [TestCase("Rain fell [2, p. 4; 5].", "2 5", CitationStyle.Numeric, "[2, p. 4; 5]", MarkerDoubt.None)]
    [TestCase("Rain fell [see 4].", "4", CitationStyle.Numeric, "[see 4]", MarkerDoubt.NeedsReference)]
    [TestCase("The value is x[0].", "0", CitationStyle.Numeric, "[0]", MarkerDoubt.Index)]
    [TestCase("It is in [0, 1].", "0 1", CitationStyle.Numeric, "[0, 1]", MarkerDoubt.Interval)]
    [TestCase("Rain fell in [2023].", "2023", CitationStyle.Numeric, "[2023]", MarkerDoubt.Year)]
    [TestCase("Rain fell[^note].", "note", CitationStyle.Footnote, "[^note]", MarkerDoubt.None)]
    [TestCase("Rain fell【4†source】.", "4", CitationStyle.Document, "【4†source】", MarkerDoubt.None)]
    [TestCase("Rain fell (Source: Reuters).", "Reuters", CitationStyle.Document, "(Source: Reuters)", MarkerDoubt.None)]
    [TestCase("Rain fell [smith-2023].", "smith-2023", CitationStyle.Key, "[smith-2023]", MarkerDoubt.NeedsReference)]
    [TestCase(@"Rain fell \cite{smith}.", "smith", CitationStyle.Key, @"\cite{smith}", MarkerDoubt.None)]
    [TestCase("Rain (Doe et al., 2020).", "Doe et al., 2020", CitationStyle.AuthorYear, "(Doe et al., 2020)", MarkerDoubt.NeedsReference)]
    [TestCase("Rain fell.³", "3", CitationStyle.Superscript, "³", MarkerDoubt.NeedsReference)]
    [TestCase("Rain fell.⁽³⁾", "3", CitationStyle.Superscript, "⁽³⁾", MarkerDoubt.NeedsReference)]
    [TestCase("An area of 5 m².", "2", CitationStyle.Superscript, "²", MarkerDoubt.NeedsReference | MarkerDoubt.Exponent)]
    [TestCase("Rain fell citeturn0search1.", "citeturn0search1", CitationStyle.ToolToken, "citeturn0search1", MarkerDoubt.None)]
    public void A_marker_is_found(string text, string labels, CitationStyle style, string marker, MarkerDoubt doubt)
    {
        List<MarkerCandidate> found = Scan(text).Candidates;

        string.Join(' ', found.Select(static candidate => candidate.Label.Text)).Should().Be(labels);
        found.Should().OnlyContain(candidate =>
            candidate.Style == style
                && candidate.Doubt == doubt
                && text.Substring(candidate.Start, candidate.End - candidate.Start) == marker);
    }

    [TestCase("It rose [citation needed].", BrokenMarkerKind.Placeholder, "[citation needed]")]
    [TestCase("It rose (citation needed).", BrokenMarkerKind.Placeholder, "(citation needed)")]
    [TestCase("It rose [].", BrokenMarkerKind.Empty, "[]")]
    [TestCase("It rose [1,].", BrokenMarkerKind.StrayComma, "[1,]")]
    [TestCase("It rose [1 and fell.", BrokenMarkerKind.Unclosed, "[1")]
    [TestCase("It rose [3-1].", BrokenMarkerKind.BackwardRange, "[3-1]")]
    [TestCase("It rose [cite-start].", BrokenMarkerKind.LeakedToken, "[cite-start]")]
    public void So_is_a_broken_one(string text, BrokenMarkerKind kind, string marker)
    {
        BrokenCandidate broken = Scan(text).Broken.Should().ContainSingle().Subject;

        broken.Kind.Should().Be(kind);
        text[broken.Place.Start..broken.Place.End].Should().Be(marker);
    }

    [TestCase("It calls foo[](x) and fills a string[].")]
    [TestCase("- [ ] to do")]
    [TestCase("The range [0 1) is open, and [text][] is a link.")]
    public void Other_brackets_are_not_broken_markers(string text) => Scan(text.TrimStart('-', ' ')).Broken.Should().BeEmpty();

    private static MarkerSink Scan(string text)
    {
        var sink = new MarkerSink(ReadingLimits.Default, text.Length);
        VisibleText visible = VisibleText.Of(text, text, new TextSpan(0, text.Length));
        new MarkerScanner(sink, text).Scan(0, new SourceBlock(BlockKind.Paragraph, visible));
        return sink;
    }
}

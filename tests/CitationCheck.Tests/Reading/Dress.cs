using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// A labelled report in another dress: the same claims, labels and entries, marked and listed as another tool would. What is
/// read of it has to be the same as before.
/// </summary>
internal sealed partial record Dress(string Name, Func<string, string> Change)
{
    public static IReadOnlyList<Dress> All { get; } =
    [
        new("full-width brackets", static text => Markers().Replace(text, "【$1】")),
        new("footnotes", static text => Entries().Replace(Markers().Replace(text, "[^$1]"), "[^$1]: ")) { MostChanged = 2 },
        new("spaced brackets", static text => Markers().Replace(text, "[ $1 ]")),
        new("bold brackets", static text => Markers().Replace(text, "**[$1]**")),
        new("escaped brackets", static text => Markers().Replace(text, @"\[$1\]")) { MostChanged = 2 },
        new("raised brackets", static text => InText(text, static body => Markers().Replace(body, "<sup>[$1]</sup>"))),
        new(
            "raised numbers",
            static text => InText(
                text,
                static body => Runs().Replace(
                    body,
                    static run => "<sup>"
                        + string.Join(',', Numbers().Matches(run.Value).Select(static number => number.Value))
                        + "</sup>")))
        {
            MostChanged = 10
        },
        new(
            "one bracket for a run",
            static text => InText(
                text,
                static body => Runs().Replace(
                    body,
                    static run => "[" + string.Join(", ", Numbers().Matches(run.Value).Select(static number => number.Value)) + "]"))),
        new("words before numbers", static text => InText(text, static body => Markers().Replace(body, "[Source $1]"))),
        new("numbered list", static text => InList(text, static list => Entries().Replace(list, "$1. "))),
        new("list without a heading", static text => InText(text, static body => Heading().Replace(body, "\n\n"))),
        new("heading in German", static text => InText(text, static body => Heading().Replace(body, "\n\n## Quellenverzeichnis\n\n"))),
        new(
            "text behind the list",
            static text => text + "\n\n## Appendix\n\nWe looked at the sources in the order of their dates. Two of them were left out.\n"),
        new("line ends of Windows", static text => text.ReplaceLineEndings("\r\n")),
        new("entries apart", static text => InList(text, static list => list.Replace("\n", "\n\n", StringComparison.Ordinal))),
        new("bulleted entries", static text => InList(text, static list => Entries().Replace(list, "- [$1] "))),
        new("bold entries", static text => InList(text, static list => Entries().Replace(list, "**[$1]** "))) { MostChanged = 2 },
    ];

    /// <summary>The numbers that are cited, in order, and the entries by label and URL.</summary>
    public static string Read(string text)
    {
        Report report = Report.Parse(text, ReportFormat.Markdown);
        var read = new StringBuilder();
        foreach (Citation citation in report.Citations.Where(static citation => citation.Url is null))
        {
            read.Append(CultureInfo.InvariantCulture, $"{citation.Label}{(citation.IsResolved ? string.Empty : "!")} ");
        }

        foreach (Reference reference in report.References)
        {
            read.Append(CultureInfo.InvariantCulture, $"\n{reference.Label} {reference.Url}");
        }

        return read.ToString();
    }

    /// <summary>How many of a hundred reports may read otherwise: the dress itself changes what a few of them say.</summary>
    public int MostChanged { get; init; }

    /// <summary>Whether a report has a list of lines <c>[1] …</c>, which the dresses need.</summary>
    public static bool Fits(string text) => FirstEntry().IsMatch(text);

    public override string ToString() => Name;

    /// <summary>Changes what stands before the list.</summary>
    private static string InText(string text, Func<string, string> change) =>
        ListStart(text) is var start ? change(text[..start]) + text[start..] : text;

    private static string InList(string text, Func<string, string> change) =>
        ListStart(text) is var start ? text[..start] + change(text[start..]) : text;

    private static int ListStart(string text) => FirstEntry().Match(text) is { Success: true } match ? match.Index : text.Length;

    [GeneratedRegex(@"(?<=[^\n])\[(\d{1,3})\](?!\()")]
    private static partial Regex Markers();

    [GeneratedRegex(@"(?<=[^\n])(?:\[\d{1,3}\])+(?!\()")]
    private static partial Regex Runs();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\[(\d{1,3})\] ", RegexOptions.Multiline)]
    private static partial Regex Entries();

    [GeneratedRegex(@"^\[\d{1,3}\] [^\n]+\n\[\d{1,3}\] ", RegexOptions.Multiline)]
    private static partial Regex FirstEntry();

    [GeneratedRegex(@"\n+#+ [^\n]+\n+\z")]
    private static partial Regex Heading();
}

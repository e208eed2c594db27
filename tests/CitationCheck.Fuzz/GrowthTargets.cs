using CitationCheck.Sources.Pages;
using CitationCheck.Writers;

namespace CitationCheck.Fuzz;

/// <summary>Everything whose time and memory may grow with a text, and no faster.</summary>
internal static class GrowthTargets
{
    /// <summary>A name, and what makes ready an action that is measured.</summary>
    public static IReadOnlyList<(string Name, Func<GrowthSample, Action> Prepare)> All { get; } =
    [
        .. from format in Formats
           select ($"parse {format}", (Func<GrowthSample, Action>)(sample => () => Report.Parse(sample.Text, format))),
        .. from format in Formats select ($"check {format}", (Func<GrowthSample, Action>)(sample => Check(sample.ReportAs(format)))),
        .. from format in Enum.GetValues<OutputFormat>()
           select ($"write {format}", (Func<GrowthSample, Action>)(sample => Write(sample.Result, format))),
        ("fingerprints", static sample => Fingerprint(sample.StrictResult)),
        ("given sources", static sample => Give(sample.Text)),
        ("sentences", static sample => () => SentenceSplitter.Split(sample.Text)),
        ("observed sources", static sample => Observe(sample.ReportAs(ReportFormat.Auto))),
        ("one title", static sample => () => TitleMatcher.Compare(sample.Text, sample.Text[(sample.Text.Length / 3)..])),
        ("page", static sample => () => PageReader.Read(sample.Text)),
    ];

    private static IEnumerable<ReportFormat> Formats => Enum.GetValues<ReportFormat>().Where(static format => format != ReportFormat.Auto);

    private static Action Check(Report report) => () => CitationValidator.Validate(report, ValidationOptions.Strict);

    private static Action Write(ValidationResult result, OutputFormat format) => () => ResultWriter.Write(format, result, "a.md");

    private static Action Fingerprint(ValidationResult result) => () => FindingFingerprint.Of(result);

    private static Action Give(string text)
    {
        SourceDocument[] sources = [.. GivenParts.Sources(text, step: 500)];
        GivenCitation[] citations = [.. GivenParts.Citations(text, step: 300)];
        return () => CitationValidator.Validate(text, sources, ValidationOptions.Strict, citations);
    }

    /// <summary>Each source is seen with titles that are other parts of the text.</summary>
    private static Action Observe(Report report)
    {
        var seen = new SourceObservations(
            from reference in report.References
            where reference.Url is not null
            select new SourceObservation
            {
                Url = reference.Url!,
                Outcome = SourceOutcome.Page,
                HttpStatus = 200,
                Titles = [.. Enumerable.Range(0, 3)
                    .Select(part => new SourceTitle(TitleField.Title, Part(report.Text, reference.Span.Start, part)))],
            });
        return () => CitationValidator.Validate(report, null, seen);
    }

    private static string Part(string text, int start, int part) =>
        text.Substring(Math.Min(start / (part + 1), text.Length), Math.Min(300, text.Length - Math.Min(start / (part + 1), text.Length)));
}

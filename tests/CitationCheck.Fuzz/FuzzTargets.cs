using System.Text.Json;
using System.Xml.Linq;
using CitationCheck.Sources.Pages;
using CitationCheck.Sources.Safety;
using CitationCheck.Writers;
using static CitationCheck.Fuzz.BrokenPromiseException;

namespace CitationCheck.Fuzz;

/// <summary>Everything that reads text which others write.</summary>
internal static class FuzzTargets
{
    private static readonly UrlPolicy Policy = new(new AddressPolicy([]), [80, 443]);

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("report, detected", SeedKind.Report, static text => Promises.Check(CitationValidator.Validate(text))),
        new(
            "report, Markdown",
            SeedKind.Report,
            static text => Promises.Check(CitationValidator.Validate(Report.Parse(text, ReportFormat.Markdown), ValidationOptions.Strict))),
        new(
            "report, plain text",
            SeedKind.Report,
            static text => Promises.Check(CitationValidator.Validate(Report.Parse(text, ReportFormat.PlainText)))),
        new(
            "report, HTML",
            SeedKind.Report,
            static text => Promises.Check(CitationValidator.Validate(Report.Parse(text, ReportFormat.Html)))),
        new("given sources", SeedKind.Report, Give),
        new("writers", SeedKind.Report, static text => Write(text, CitationValidator.Validate(text))),
        new("observed sources", SeedKind.Report, Observe),
        new("sentences", SeedKind.Report, static text => Promises.CheckSentences(text, SentenceSplitter.Split(text))),
        new("results", SeedKind.Results, static text => Refuses<FormatException>(() => ReadResults(text))),
        new(
            "observations",
            SeedKind.Observations,
            static text => Refuses<FormatException>(() => _ = SourceObservations.FromJson(SourceObservations.FromJson(text).ToJson()))),
        new("options", SeedKind.Options, ReadOptions),
        new("titles", SeedKind.Titles, Compare),
        new("URLs", SeedKind.Url, ReadUrl),
        new("pages", SeedKind.Page, static text => _ = PageReader.Read(text)),
        new("charsets", SeedKind.Page, static text => _ = PageCharset.Decode(System.Text.Encoding.Latin1.GetBytes(text), null)),
    ];

    /// <summary>Text that holds no options is refused when it is read, and rules that do not exist when they are asked for.</summary>
    private static void ReadOptions(string text) => Refuses<FormatException>(() =>
    {
        ValidationOptions options = ValidationOptions.FromJson(text);
        Refuses<ArgumentException>(() => _ = CitationValidator.Validate("Rain fell [1].\n\n[1] Rain. https://a.example/", options));
    });

    /// <summary>An answer with sources and citations that are made of its own parts.</summary>
    private static void Give(string text)
    {
        ValidationResult result = CitationValidator.Validate(
            text, GivenParts.Sources(text, step: 90), ValidationOptions.Strict, GivenParts.Citations(text, step: 53));
        Promises.Check(result);
        Write(text, result);
    }

    private static void Write(string text, ValidationResult result)
    {
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            string written = ResultWriter.Write(format, result, "a.md");
            switch (format)
            {
                case OutputFormat.Json or OutputFormat.JsonLines:
                    ValidationResult read = ResultReader.Read(written).Single().Result!;
                    bool isWhole = text.EnumerateRunes().All(static rune => rune.Value != 0xFFFD);
                    ThrowIfNot(!isWhole || ResultWriter.Write(format, read, "a.md") == written, "what was read back is written the same");
                    break;
                case OutputFormat.Sarif:
                    JsonDocument.Parse(written).Dispose();
                    break;
                case OutputFormat.JUnit:
                    _ = XDocument.Parse(written);
                    break;
                default:
                    ThrowIfNot(!written.Contains('\u001B', StringComparison.Ordinal), "no escape code of a report reaches a terminal");
                    break;
            }
        }
    }

    /// <summary>Each source is seen with a title that is another part of the text.</summary>
    private static void Observe(string text)
    {
        Report report = Report.Parse(text);
        IEnumerable<SourceObservation> seen =
            from reference in report.References
            where reference.Url is not null
            select new SourceObservation
            {
                Url = reference.Url!,
                Outcome = (SourceOutcome)(reference.Span.Start % 6),
                HttpStatus = 200 + (reference.Span.Start % 300),
                Titles = [new SourceTitle(
                    TitleField.Title, text[(reference.Span.Start / 2)..Math.Min(text.Length, (reference.Span.Start / 2) + 60)])],
            };
        Promises.Check(CitationValidator.Validate(report, null, new SourceObservations(seen)));
    }

    private static void ReadResults(string text)
    {
        foreach (NamedResult named in ResultReader.Read(text))
        {
            if (named.Result is { } result)
            {
                foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
                {
                    _ = ResultWriter.Write(format, result, named.Name);
                }
            }
        }
    }

    private static void Compare(string text)
    {
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        string cited = line < 0 ? text : text[..line];
        string found = line < 0 ? text : text[(line + 1)..];
        TitleMatch match = TitleMatcher.Compare(cited, found);
        ThrowIfNot(match.Score is >= 0 and <= 1, "a score lies between 0 and 1");
        ThrowIfNot(
            TitleMatcher.Compare(cited, cited).Score == 1
                || TitleMatcher.Compare(cited, cited).Grade == TitleMatcher.Compare(found, "").Grade
                || string.IsNullOrWhiteSpace(cited)
                || !cited.Any(char.IsLetterOrDigit),
            "a title is the same as itself");
    }

    private static void ReadUrl(string text)
    {
        string? refusal = Policy.Refusal(text, out Uri? uri);
        ThrowIfNot(refusal is null == uri is not null, "a URL is refused or read");
        string normal = SourceUrl.Normalize(text);
        ThrowIfNot(SourceUrl.Normalize(normal) == normal, "a normal URL stays as it is");
    }

    private static void Refuses<T>(Action read)
        where T : Exception
    {
        try
        {
            read();
        }
        catch (T)
        {
            // documented
        }
    }
}

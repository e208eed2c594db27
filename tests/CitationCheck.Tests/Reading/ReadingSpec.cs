using System.Globalization;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// One case of a Markdown spec file under <c>Specs/reading</c>: a report, and what is to be read of it. A case is a heading,
/// a <c>report FORMAT</c> fence and a <c>reads</c> fence with a line for each claim (its labels, <c>!</c> behind one that
/// leads nowhere, then its text) and for each entry (its label, then its parts).
/// </summary>
internal sealed record ReadingSpec(string Name, ReportFormat Format, string Report, string Reads)
{
    public static IEnumerable<ReadingSpec> All() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "reading"))
        let report = spec.Of("report").Single()
        let format = report.Argument is { } name ? Enum.Parse<ReportFormat>(name) : ReportFormat.Auto
        select new ReadingSpec(spec.ToString(), format, report.Text, spec.Of("reads").Single().Text);

    /// <summary>Writes what was read in the form of a spec.</summary>
    public static string Describe(Report report)
    {
        var lines = new List<string>();
        foreach (Claim claim in report.Claims)
        {
            string labels =
                string.Join(", ", claim.Citations.Select(static citation => citation.Label + (citation.IsResolved ? string.Empty : "!")));
            lines.Add($"[{labels}] {claim.Text}");
        }

        foreach (ReferenceList list in report.ReferenceLists)
        {
            lines.Add(list.Heading is null ? "list" : "list " + list.Heading.Text);
            lines.AddRange(list.References.Select(Describe));
        }

        return string.Join('\n', lines);
    }

    public override string ToString() => Name;

    private static string Describe(Reference reference)
    {
        (string Name, string? Value)[] parts =
        [
            ("title", reference.Title),
            ("publisher", reference.Publisher),
            ("authors", reference.Authors.Count == 0 ? null : string.Join("; ", reference.Authors)),
            ("date", reference.Date?.ToString()),
            ("accessed", reference.AccessedOn?.ToString()),
            ("url", reference.Url),
            ("ids", reference.Identifiers.Count == 0 ? null : string.Join(' ', reference.Identifiers)),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"- {reference.Label} | ")
            + string.Join(" | ", parts.Where(static part => part.Value is not null).Select(static part => $"{part.Name}: {part.Value}"));
    }
}

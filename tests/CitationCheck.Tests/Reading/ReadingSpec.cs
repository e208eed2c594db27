using System.Globalization;

namespace CitationCheck.Tests.Reading;

/// <summary>
/// One case of a Markdown spec file under <c>Specs/reading</c>: a report, and what is to be read of it. A case is a heading,
/// a block <c>~~~~ report FORMAT</c> and a block <c>~~~~ reads</c> with a line for each claim (its labels, <c>!</c> behind one that
/// leads nowhere, then its text) and for each entry (its label, then its parts).
/// </summary>
internal sealed record ReadingSpec(string File, string Name, ReportFormat Format, string Report, string Reads)
{
    private const string Fence = "~~~~";

    public static IEnumerable<ReadingSpec> All()
    {
        string folder = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "reading");
        foreach (string path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (ReadingSpec spec in Parse(path))
            {
                yield return spec;
            }
        }
    }

    /// <summary>Writes what was read in the form of a spec.</summary>
    public static string Describe(Report report)
    {
        var lines = new List<string>();
        foreach (Claim claim in report.Claims)
        {
            string labels = string.Join(", ", claim.Citations.Select(static citation => citation.Label + (citation.IsResolved ? string.Empty : "!")));
            lines.Add($"[{labels}] {claim.Text}");
        }

        foreach (ReferenceList list in report.ReferenceLists)
        {
            lines.Add(list.Heading is null ? "list" : "list " + list.Heading.Text);
            lines.AddRange(list.References.Select(Describe));
        }

        return string.Join('\n', lines);
    }

    public override string ToString() => $"{Path.GetFileNameWithoutExtension(File)}: {Name}";

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

    private static IEnumerable<ReadingSpec> Parse(string path)
    {
        string name = string.Empty;
        string? report = null;
        var format = ReportFormat.Auto;
        string[] lines = System.IO.File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                name = lines[i][3..];
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, Fence, i + 1);
                string body = string.Join('\n', lines[(i + 1)..end]);
                string[] words = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words[0] == "report")
                {
                    report = body;
                    format = words.Length > 1 ? Enum.Parse<ReportFormat>(words[1]) : ReportFormat.Auto;
                }
                else
                {
                    yield return new ReadingSpec(path, name, format, report!, body);
                }

                i = end;
            }
        }
    }
}

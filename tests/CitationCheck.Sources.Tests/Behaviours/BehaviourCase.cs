using System.Globalization;
using CitationCheck.Sources.Pages;
using CitationCheck.Tests.Sources;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Sources.Tests.Behaviours;

/// <summary>One case of Specs/behaviours: a reference, what the servers do, and what must come of it.</summary>
internal sealed class BehaviourCase
{
    private const string DefaultUrl = "http://lake.example/2023/rain";

    private readonly SpecCase spec;
    private readonly ILookup<string, string> notes;

    public BehaviourCase(SpecCase spec)
    {
        this.spec = spec;
        notes = spec.Notes.Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..].Split(':', 2)).ToLookup(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal);
    }

    public string Name => spec.ToString();

    /// <summary>The states that are right; one of them must come.</summary>
    public string[] States => notes["state"].Single().Split(", ");

    /// <summary>Why it is known to fail; <see langword="null"/> if it must hold.</summary>
    public string? Open => notes["open"].SingleOrDefault();

    /// <summary>The URL that must be told as the new one; “none” if none may be.</summary>
    public string? Moved => notes["moved"].SingleOrDefault();

    /// <summary>How many requests may be sent at most.</summary>
    public int? Requests =>
        notes["requests"].SingleOrDefault() is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : null;

    /// <summary>What the reason of the state must contain.</summary>
    public string? Reason => notes["reason"].SingleOrDefault();

    /// <summary>Hosts whose port 80 nothing listens to.</summary>
    public string[] Closed => [.. notes["closed"]];

    /// <summary>Hosts that no resolver knows.</summary>
    public string[] Unknown => [.. notes["unknown"]];

    public IEnumerable<BehaviourAnswer> Answers() => spec.Of("http").Select(fence => new BehaviourAnswer(fence));

    /// <summary>The report, whose first source is judged.</summary>
    public Report Report()
    {
        if (spec.Of("report").SingleOrDefault() is { } text)
        {
            return CitationCheck.Report.Parse(text.Text, ReportFormat.Markdown);
        }

        PartialDate? date = PageDate.Read(notes["date"].SingleOrDefault());
        Reference[] references =
        [
            ReportOf.Reference(
                notes["url"].SingleOrDefault(DefaultUrl), notes["cited"].SingleOrDefault(), notes["publisher"].SingleOrDefault(), date),
            .. notes["also"].Select((url, i) => ReportOf.Reference(url, label: FormattableString.Invariant($"{i + 2}"))),
        ];
        return ReportOf.References(references);
    }
}

using System.Globalization;

namespace CitationCheck.Tests.Rules.Judged;

/// <summary>
/// A finding about a public report that two readers judged, each for themselves: <c>wrong</c>, <c>none</c> (true but not worth it), or the
/// severity that they would give it.
/// </summary>
internal sealed record JudgedFinding(string Report, string Rule, Severity Severity, TextSpan Span, string First, string Second)
{
    private static readonly string[] Words = ["none", "info", "warning", "error"];

    /// <summary>Whether both readers want it at its severity.</summary>
    public bool IsAgreed => IsWantedBy(First, Severity) && IsWantedBy(Second, Severity);

    /// <summary>Whether neither does.</summary>
    public bool IsRejected => !IsWantedBy(First, Severity) && !IsWantedBy(Second, Severity);

    public static IEnumerable<JudgedFinding> Read()
    {
        string path = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Rules", "Judged", "findings.tsv");
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] fields = line.Split('\t');
            int start = int.Parse(fields[3], CultureInfo.InvariantCulture);
            int end = int.Parse(fields[4], CultureInfo.InvariantCulture);
            var severity = Enum.Parse<Severity>(fields[2], ignoreCase: true);
            yield return new(fields[0], fields[1], severity, TextSpan.FromBounds(start, end), fields[5], fields[6]);
        }
    }

    private static bool IsWantedBy(string word, Severity severity) =>
        Array.IndexOf(Words, word == "note" ? "info" : word) > (int)severity;
}

using CitationCheck.Citations;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>Says which labels the lists have where one is not among them: the reason to believe that it points at nothing.</summary>
internal sealed class ListedLabels
{
    /// <summary>So many stretches of numbers are named, and so many keys.</summary>
    private const int Named = 3;

    /// <summary>So many entries are compared with a key or a name.</summary>
    private const int MostCompared = 200;

    private readonly IReadOnlyList<Reference> references;
    private readonly string numbers;

    public ListedLabels(IReadOnlyList<Reference> references)
    {
        this.references = references;
        numbers = WriteNumbers([.. references.Select(static reference => reference.Number).OfType<int>().Order()]);
    }

    /// <summary>Whether any entry is numbered.</summary>
    public bool HaveNumbers => numbers.Length > 0;

    /// <summary>What the lists have near the label of a citation, as the end of a phrase about the list: “which has [1] to [14]”.</summary>
    public string Beside(Citation citation)
    {
        if (citation.Style == CitationStyle.AuthorYear)
        {
            return BesideName(citation.Label);
        }

        string labels = HaveNumbers && LabelNumber.Of(citation) >= 0 ? numbers : WriteNearest(citation.Label);
        return labels.Length > 0 ? $"which has {labels}" : HaveNumbers ? $"which has {numbers}" : "whose entries have no labels";
    }

    /// <summary>An entry of the same author and another year, or that there is none.</summary>
    private string BesideName(string label)
    {
        string surname = Surnames.First(label.AsSpan(0, Math.Max(0, label.LastIndexOf(", ", StringComparison.Ordinal)))).ToString();
        Reference? namesake = surname.Length == 0
            ? null
            : references.Take(MostCompared).FirstOrDefault(reference => Surnames.Find(reference.RawText, surname) >= 0);
        return namesake is { Authors: [{ } author, ..], Date: { } date } ? $"which has {author} ({date.Year})"
            : namesake is not null ? $"which has {ReferenceName.Of(namesake)}"
            : surname.Length > 0 ? $"which names no {surname}"
            : "which names nobody of that name";
    }

    /// <summary>The keys that share the most letters with one that is in no list.</summary>
    private string WriteNearest(string label)
    {
        string[] nearest =
        [
            .. references.Take(MostCompared)
                .Where(static reference => reference.Label.Length > 0 && reference.Number is null)
                .OrderByDescending(reference => SameStart(reference.Label, label))
                .Select(static reference => $"[{reference.Label}]")
                .Distinct(StringComparer.Ordinal)
                .Take(Named + 1),
        ];
        return string.Join(", ", nearest.Take(Named)) + (nearest.Length > Named ? " …" : "");
    }

    private static int SameStart(string left, string right)
    {
        int same = 0;
        while (same < left.Length && same < right.Length && char.ToUpperInvariant(left[same]) == char.ToUpperInvariant(right[same]))
        {
            same++;
        }

        return same;
    }

    /// <summary>“[1] to [5], [8] and [10] to [12]”; the last stretches are left out where there are many.</summary>
    private static string WriteNumbers(int[] ordered)
    {
        List<string> runs = [];
        for (int i = 0; i < ordered.Length && runs.Count <= Named;)
        {
            int last = i;
            while (last + 1 < ordered.Length && ordered[last + 1] <= ordered[last] + 1)
            {
                last++;
            }

            string start = $"[{Label.Of(ordered[i]).Text}]";
            string joint = ordered[last] - ordered[i] > 1 ? "to" : "and";
            runs.Add(ordered[i] == ordered[last] ? start : $"{start} {joint} [{Label.Of(ordered[last]).Text}]");
            i = last + 1;
        }

        return runs.Count > Named ? $"{string.Join(", ", runs.Take(Named))} …"
            : runs.Count > 1 ? $"{string.Join(", ", runs.SkipLast(1))} and {runs[^1]}"
            : string.Concat(runs);
    }
}

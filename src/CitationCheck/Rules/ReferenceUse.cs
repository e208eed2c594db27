namespace CitationCheck.Rules;

/// <summary>Which references the citations of a report use: by label, or by the URL that a citation carries itself.</summary>
internal sealed class ReferenceUse
{
    private readonly HashSet<Reference> used = [];
    private readonly List<Citation> first = [];

    public ReferenceUse(Report report, CitationSigns signs)
    {
        if (report.References.Count == 0)
        {
            return;
        }

        IReadOnlyList<Citation> citations = report.Citations;
        for (int i = 0; i < citations.Count; i++)
        {
            if (citations[i].Reference is { } reference && used.Add(reference))
            {
                first.Add(citations[i]);
            }
        }

        if (signs.HaveUrls)
        {
            AddLinked(report);
        }

        ShareUse(report.References);
    }

    /// <summary>How many references a citation uses.</summary>
    public int Count => used.Count;

    /// <summary>For each reference that a label points at the first citation that does, in the order of the text.</summary>
    public IReadOnlyList<Citation> First => first;

    /// <summary>Whether a citation uses the reference.</summary>
    public bool IsUsed(Reference reference) => used.Contains(reference);

    /// <summary>The entries of a list that a citation could point at and none does.</summary>
    public List<Reference> Unused(IReadOnlyList<Reference> entries)
    {
        List<Reference> unused = [];
        for (int i = 0; i < entries.Count; i++)
        {
            if (!used.Contains(entries[i]))
            {
                unused.Add(entries[i]);
            }
        }

        if (unused.Count == entries.Count)
        {
            unused.RemoveAll(static reference => reference.Label.Length == 0); // nothing in the list is pointed at
        }

        return unused;
    }

    private void AddLinked(Report report)
    {
        HashSet<string> links = new(report.Citations.Select(static citation => citation.Url).OfType<string>().Select(SourceUrl.Normalize), StringComparer.Ordinal);
        foreach (Reference reference in report.References)
        {
            if (reference.Url is { } url && links.Contains(SourceUrl.Normalize(url)))
            {
                used.Add(reference);
            }
        }
    }

    /// <summary>An entry of several labels is one source: a citation of either uses it.</summary>
    private void ShareUse(IReadOnlyList<Reference> references)
    {
        for (int i = 1; i < references.Count; i++)
        {
            Share(references[i - 1], references[i]);
        }

        for (int i = references.Count - 1; i > 0; i--)
        {
            Share(references[i], references[i - 1]);
        }
    }

    private void Share(Reference from, Reference to)
    {
        if (from.Span == to.Span && used.Contains(from))
        {
            used.Add(to);
        }
    }
}

namespace CitationCheck.Rules;

/// <summary>Which references the citations of a report use: by label, or by the URL that a citation carries itself.</summary>
internal sealed class ReferenceUse
{
    private readonly HashSet<Reference> used = [];

    public ReferenceUse(Report report)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (Citation citation in report.Citations)
        {
            if (citation.Reference is { } reference)
            {
                used.Add(reference);
            }

            if (citation.Url is { } url)
            {
                links.Add(SourceUrl.Normalize(url));
            }
        }

        // An entry of several labels is one source: a citation of either uses it.
        var spans = new HashSet<TextSpan>(used.Select(static reference => reference.Span));
        foreach (Reference reference in report.References)
        {
            if (spans.Contains(reference.Span) || (links.Count > 0 && reference.Url is { } url && links.Contains(SourceUrl.Normalize(url))))
            {
                used.Add(reference);
            }
        }
    }

    /// <summary>How many references a citation uses.</summary>
    public int Count => used.Count;

    /// <summary>Whether a citation uses the reference.</summary>
    public bool IsUsed(Reference reference) => used.Contains(reference);

    /// <summary>The entries of a list that a citation could point at and none does.</summary>
    public IEnumerable<Reference> Unused(ReferenceList list)
    {
        bool isPointedAt = list.References.Any(IsUsed);
        return list.References.Where(reference => !IsUsed(reference) && (isPointedAt || reference.Label.Length > 0));
    }
}

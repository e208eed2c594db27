using System.Buffers;
using System.Text.RegularExpressions;

namespace CitationCheck.References;

/// <summary>
/// Finds identifiers in an entry, with or without a URL. Syntax: DOI as in the DOI Handbook (prefix <c>10.</c> and four to
/// nine digits), arXiv as in “Understanding the arXiv identifier”, ISBN as in ISO 2108, PMID as PubMed prints it. What
/// looks like an identifier is kept even if it is not valid: rules judge it.
/// </summary>
internal static partial class IdentifierReader
{
    /// <summary>Every identifier holds one of these.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["10.", "arxiv", "isbn", "pmid", "pubmed"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherSigns = SearchValues.Create(["arxiv", "isbn", "pmid", "pubmed"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Identifier> Find(string text, string? url)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0 && (url is null || url.AsSpan().IndexOfAny(Signs) < 0))
        {
            return [];
        }

        bool mayHaveDoi = MayHoldDoi(text) || MayHoldDoi(url);
        if (!mayHaveDoi && text.AsSpan().IndexOfAny(OtherSigns) < 0 && url.AsSpan().IndexOfAny(OtherSigns) < 0)
        {
            return []; // “10.” of “October 2010.”
        }

        List<(int At, Identifier Identifier)>? found = null;
        string all = url is null ? text : text + "\n" + url;
        if (mayHaveDoi)
        {
            Collect(DoiPattern(), all, IdentifierKind.Doi, ref found);
        }

        if (all.Contains("arxiv", StringComparison.OrdinalIgnoreCase))
        {
            Collect(ArxivPattern(), all, IdentifierKind.Arxiv, ref found);
        }

        if (all.Contains("isbn", StringComparison.OrdinalIgnoreCase))
        {
            Collect(IsbnPattern(), all, IdentifierKind.Isbn, ref found);
        }

        if (all.Contains("pmid", StringComparison.OrdinalIgnoreCase) || all.Contains("pubmed", StringComparison.OrdinalIgnoreCase))
        {
            Collect(PmidPattern(), all, IdentifierKind.Pmid, ref found);
        }

        if (found is null)
        {
            return [];
        }

        if (AreOne(found))
        {
            return [found[0].Identifier]; // a DOI in the text and in its link, say
        }

        found.Sort(static (left, right) => left.At.CompareTo(right.At));
        return [.. found.Select(static item => item.Identifier).Distinct()];
    }

    private static bool AreOne(List<(int At, Identifier Identifier)> found)
    {
        foreach ((_, Identifier identifier) in found)
        {
            if (identifier != found[0].Identifier)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has what every DOI begins with: <c>10.</c>, four digits or more, a slash.</summary>
    private static bool MayHoldDoi(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("10.") is >= 0 and var at)
        {
            text = text[(at + 3)..];
            if (text.IndexOfAnyExceptInRange('0', '9') is >= 4 and var digits && text[digits] == '/')
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(Regex pattern, string text, IdentifierKind kind, ref List<(int At, Identifier Identifier)>? found)
    {
        foreach (ValueMatch match in pattern.EnumerateMatches(text))
        {
            ReadOnlySpan<char> value = text.AsSpan(match.Index, match.Length);
            value = kind switch
            {
                IdentifierKind.Doi => TrimDoi(value[Math.Max(0, value.IndexOf("10.", StringComparison.Ordinal))..]),
                IdentifierKind.Arxiv => LastPart(value),
                IdentifierKind.Isbn => value[value.IndexOfAnyInRange('0', '9')..].TrimEnd(" -"),
                _ => value[value.IndexOfAnyInRange('0', '9')..],
            };
            if (!value.IsEmpty)
            {
                (found ??= []).Add((match.Index, new Identifier(kind, value.ToString())));
            }
        }
    }

    /// <summary>A DOI may hold nearly anything; the sentence's own punctuation and a file's ending are no part of it.</summary>
    private static ReadOnlySpan<char> TrimDoi(ReadOnlySpan<char> doi)
    {
        int stop = doi.IndexOfAny("?#&。，；）");
        doi = (stop < 0 ? doi : doi[..stop]).TrimEnd(".,;:'\"]*/");
        foreach (string ending in (ReadOnlySpan<string>)[".pdf", ".full", "/full", "/pdf", "/abstract", "/epub"])
        {
            doi = doi.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? doi[..^ending.Length] : doi;
        }

        int open = doi.Count(')') - doi.Count('(');
        while (doi.EndsWith(')') && open-- > 0)
        {
            doi = doi[..^1].TrimEnd(".,;:");
        }

        return doi;
    }

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> value)
    {
        int colon = value.LastIndexOfAny(":\n ]");
        int slash = value.LastIndexOf('/');
        if (colon < 0 && slash > 0)
        {
            // arxiv.org/abs/hep-th/9901001 keeps its archive
            ReadOnlySpan<char> before = value[..slash];
            int archive = before.LastIndexOf('/');
            ReadOnlySpan<char> name = before[(archive + 1)..];
            return name is "abs" or "pdf" or "html" ? value[(slash + 1)..] : value[(archive + 1)..];
        }

        return value[(colon + 1)..];
    }

    [GeneratedRegex(@"(?:doi\.org/|doi:?\s{0,2}|\b)10\.[0-9]{4,9}/[^\s""<>“”\]\|]+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"arxiv(?:\.org/(?:abs|pdf|html)/|[:\s]\s{0,2}|\s{0,2}preprint\s{0,2}arxiv:\s{0,2})(?:[0-9]{4}\.[0-9Xx]{4,5}(?:v[0-9]{1,2})?|[a-z\-]{2,12}(?:\.[A-Z]{2})?/[0-9]{7})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"isbn(?:-1[03])?:?\s{0,2}[0-9][0-9\- ]{8,15}[0-9Xx]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(@"(?:pmid:?\s{0,2}|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)[0-9]{4,9}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PmidPattern();
}

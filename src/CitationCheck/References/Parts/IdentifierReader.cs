using System.Buffers;
using System.Text.RegularExpressions;

namespace CitationCheck.References.Parts;

/// <summary>
/// Finds identifiers in an entry, with or without a URL. Syntax: DOI as in the DOI Handbook (prefix <c>10.</c> and four to
/// nine digits), arXiv as in “Understanding the arXiv identifier”, ISBN as in ISO 2108, PMID as PubMed prints it. What
/// looks like an identifier is kept even if it is not valid: rules judge it.
/// </summary>
internal static partial class IdentifierReader
{
    /// <summary>Every identifier but a DOI holds one of these.</summary>
    private static readonly SearchValues<string> Names =
        SearchValues.Create(["arxiv", "isbn", "pmid", "pubmed"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Identifier> Find(string text, string? url)
    {
        List<(int At, Identifier Identifier)>? found = null;
        Collect(text, 0, ref found);
        Collect(url, text.Length, ref found);
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

    private static void Collect(ReadOnlySpan<char> text, int start, ref List<(int At, Identifier Identifier)>? found)
    {
        CollectDois(text, start, ref found);
        if (text.ContainsAny(Names))
        {
            Collect(ArxivPattern(), text, start, IdentifierKind.Arxiv, ref found);
            Collect(IsbnPattern(), text, start, IdentifierKind.Isbn, ref found);
            Collect(PmidPattern(), text, start, IdentifierKind.Pmid, ref found);
        }
    }

    /// <summary>Every DOI begins with <c>10.</c>, four to nine digits and a slash, alone or behind “doi”.</summary>
    private static void CollectDois(ReadOnlySpan<char> text, int start, ref List<(int At, Identifier Identifier)>? found)
    {
        for (int at = 0; text[at..].IndexOf("10.") is var next && next >= 0;)
        {
            at += next;
            ReadOnlySpan<char> rest = text[(at + 3)..];
            int slash = rest.IndexOfAnyExceptInRange('0', '9');
            bool isPrefix = slash is >= 4 and <= 9 && rest[slash] == '/';
            int length = isPrefix && MayOpenDoi(text[..at]) ? DoiLength(rest[(slash + 1)..]) : 0;
            if (length > 0)
            {
                int end = at + 3 + slash + 1 + length;
                Add(TrimDoi(text[at..end]), start + at, IdentifierKind.Doi, ref found);
                at = end;
            }
            else
            {
                at += 3;
            }
        }
    }

    private static bool MayOpenDoi(ReadOnlySpan<char> before) =>
        before.IsEmpty
        || !(char.IsLetterOrDigit(before[^1]) || before[^1] == '_')
        || before.EndsWith("doi", StringComparison.OrdinalIgnoreCase);

    private static int DoiLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '“' or '”' or ']' or '|'))
        {
            end++;
        }

        return end;
    }

    private static void Collect(
        Regex pattern, ReadOnlySpan<char> text, int start, IdentifierKind kind, ref List<(int At, Identifier Identifier)>? found)
    {
        foreach (ValueMatch match in pattern.EnumerateMatches(text))
        {
            ReadOnlySpan<char> value = text.Slice(match.Index, match.Length);
            value = kind switch
            {
                IdentifierKind.Arxiv => LastPart(value),
                IdentifierKind.Isbn => value[value.IndexOfAnyInRange('0', '9')..].TrimEnd(" -"),
                _ => value[value.IndexOfAnyInRange('0', '9')..],
            };
            Add(value, start + match.Index, kind, ref found);
        }
    }

    private static void Add(ReadOnlySpan<char> value, int at, IdentifierKind kind, ref List<(int At, Identifier Identifier)>? found)
    {
        if (!value.IsEmpty)
        {
            (found ??= []).Add((at, new Identifier(kind, value.ToString())));
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

    [GeneratedRegex(
        @"arxiv(?:\.org/(?:abs|pdf|html)/|[:\s]\s{0,2}|\s{0,2}preprint\s{0,2}arxiv:\s{0,2})"
        + @"(?:[0-9]{4}\.[0-9Xx]{4,5}(?:v[0-9]{1,2})?|[a-z\-]{2,12}(?:\.[A-Z]{2})?/[0-9]{7})",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ArxivPattern();

    [GeneratedRegex(@"isbn(?:-1[03])?:?\s{0,2}[0-9][0-9\- ]{8,15}[0-9Xx]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(
        @"(?:pmid:?\s{0,2}|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)[0-9]{4,9}",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PmidPattern();
}

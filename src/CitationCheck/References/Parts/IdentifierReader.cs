using System.Buffers;
using System.Text.RegularExpressions;
using CitationCheck.Text.Urls;

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

    /// <summary>Adds the identifiers of a text, in order, to a list that is empty so far.</summary>
    public static void FindAll(string text, List<FoundIdentifier> found)
    {
        CollectDois(text, found);
        if (text.AsSpan().ContainsAny(Names))
        {
            Collect(ArxivPattern(), text, IdentifierKind.Arxiv, found);
            Collect(IsbnPattern(), text, IdentifierKind.Isbn, found);
            Collect(PmidPattern(), text, IdentifierKind.Pmid, found);
            found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }
    }

    /// <summary>Each identifier of an entry once: those of its text, and behind them those of its URL.</summary>
    public static IReadOnlyList<Identifier> Join(List<FoundIdentifier> found, string? url)
    {
        if (url is not null && (url.Contains("10.", StringComparison.Ordinal) || url.AsSpan().ContainsAny(Names)))
        {
            List<FoundIdentifier> inUrl = [];
            FindAll(url, inUrl);
            found = [.. found, .. inUrl];
        }

        return found.Count switch
        {
            0 => [],
            1 => [found[0].Identifier],
            _ => [.. found.Select(static item => item.Identifier).Distinct()], // a DOI in the text and in its link, say
        };
    }

    /// <summary>Every DOI begins with <c>10.</c>, four to nine digits and a slash, alone or behind “doi”.</summary>
    private static void CollectDois(ReadOnlySpan<char> text, List<FoundIdentifier> found)
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
                ReadOnlySpan<char> doi = TrimDoi(text.Slice(at, 3 + slash + 1 + length));
                Add(doi, WordBefore(text[..at]), at + doi.Length, IdentifierKind.Doi, found);
                at += 3 + slash + 1 + length;
            }
            else
            {
                at += 3;
            }
        }
    }

    /// <summary>Where the word “doi” starts that stands before an identifier, or the identifier itself.</summary>
    private static int WordBefore(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = before.TrimEnd(": ");
        return word.EndsWith("doi", StringComparison.OrdinalIgnoreCase) ? word.Length - "doi".Length : before.Length;
    }

    private static bool MayOpenDoi(ReadOnlySpan<char> before) =>
        before.IsEmpty
        || !(char.IsLetterOrDigit(before[^1]) || before[^1] == '_')
        || before.EndsWith("doi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brackets inside belong to it, as in <c>10.1641/0006-3568(2004)054[0123:ABC]2.0.CO;2</c>.</summary>
    private static int DoiLength(ReadOnlySpan<char> text)
    {
        int square = 0;
        int end = 0;
        while (end < text.Length)
        {
            int angled = AngledPart.LengthAt(text[end..]);
            square += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
            if (angled == 0 && (square < 0 || EndsDoi(text[end])))
            {
                break;
            }

            end += Math.Max(1, angled);
        }

        return end;
    }

    private static bool EndsDoi(char c) => char.IsWhiteSpace(c) || c is '"' or '<' or '>' or '“' or '”' or '|';

    private static void Collect(Regex pattern, ReadOnlySpan<char> text, IdentifierKind kind, List<FoundIdentifier> found)
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
            Add(value, match.Index, match.Index + match.Length, kind, found);
        }
    }

    private static void Add(ReadOnlySpan<char> value, int start, int end, IdentifierKind kind, List<FoundIdentifier> found)
    {
        if (!value.IsEmpty)
        {
            string text = value.ToString();
            text = kind == IdentifierKind.Doi && value.Contains('%') ? Uri.UnescapeDataString(text) : text;
            found.Add(new FoundIdentifier(new Identifier(kind, text), start, end));
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

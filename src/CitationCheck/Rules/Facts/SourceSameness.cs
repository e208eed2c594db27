using CitationCheck.Citations;
using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>Decides whether two entries name one source, as far as they say.</summary>
internal static class SourceSameness
{
    /// <summary>Shorter words are hardly those of a subject, in UTF-16 code units.</summary>
    private const int ShortestWord = 4;

    private static readonly string[] Formats = ["[PDF]", "(PDF)", "- PDF"];

    public static bool IsSame(Reference left, Reference right) =>
        left.Url is { } url && right.Url is { } other
            ? SourceKey.Of(url) == SourceKey.Of(other)
            : left.Title is { Length: > 0 } title && string.Equals(title, right.Title, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two entries with one URL have titles that do not agree. One DOI is one work.</summary>
    public static bool HaveOtherTitles(Reference left, Reference right) =>
        left.Title is { Length: > 0 } title
        && right.Title is { Length: > 0 } other
        && !left.Identifiers.Any(right.Identifiers.Contains)
        && !AreAlike(WithoutFormat(title), WithoutFormat(other), left.Url ?? string.Empty);

    /// <summary>Whether titles match, or share half of the words of the shorter one that are neither small nor those of the site.</summary>
    private static bool AreAlike(string left, string right, string url)
    {
        HashSet<string> words = WordsOf(left, url);
        HashSet<string> others = WordsOf(right, url);
        int shorter = Math.Min(words.Count, others.Count);
        words.IntersectWith(others);
        return words.Count * 2 >= shorter || TitleMatcher.Compare(left, [right]).IsMatch || TitleMatcher.Compare(right, [left]).IsMatch;
    }

    private static HashSet<string> WordsOf(string title, string url)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; Surnames.NextWord(title, ref at, out ReadOnlySpan<char> word);)
        {
            bool isSmall = word.Length < ShortestWord && !Characters.IsEastAsian(word[0]);
            if (!isSmall && !url.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    /// <summary>A title without the word for its file format: <c>[PDF] Rain</c>.</summary>
    private static string WithoutFormat(string title)
    {
        foreach (string format in Formats)
        {
            title = title.StartsWith(format, StringComparison.OrdinalIgnoreCase) ? title[format.Length..].TrimStart() : title;
            title = title.EndsWith(format, StringComparison.OrdinalIgnoreCase) ? title[..^format.Length].TrimEnd() : title;
        }

        return title;
    }
}

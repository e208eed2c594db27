using CitationCheck.Citations;
using CitationCheck.Model;

namespace CitationCheck.Rules.Facts;

/// <summary>Decides whether two entries name one source, as far as they say.</summary>
internal static class SourceSameness
{
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
        && !AreAlike(WithoutFormat(title), WithoutFormat(other));

    /// <summary>Whether titles match, or share half of the words of the shorter one.</summary>
    private static bool AreAlike(string left, string right)
    {
        HashSet<string> words = WordsOf(left);
        HashSet<string> others = WordsOf(right);
        int shorter = Math.Min(words.Count, others.Count);
        words.IntersectWith(others);
        return words.Count * 2 >= shorter || TitleMatcher.Compare(left, [right]).IsMatch || TitleMatcher.Compare(right, [left]).IsMatch;
    }

    private static HashSet<string> WordsOf(string title)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = 0; Surnames.NextWord(title, ref at, out ReadOnlySpan<char> word);)
        {
            words.Add(word.ToString());
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

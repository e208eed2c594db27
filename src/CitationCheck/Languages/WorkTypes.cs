using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// Names of kinds of works, which stand beside a title and are neither a part of it nor a publisher: <c>[Data set]</c>,
/// <c>press release</c>, <c>PhD thesis</c>.
/// </summary>
internal static class WorkTypes
{
    private const int Longest = 40;

    private static readonly WordSet Names = Lexicon.Set(static language => language.Entries.WorkTypes);

    private static readonly WordsByLetter Theses = WordsByLetter.First(Lexicon.Words(static language => language.Entries.Theses));

    /// <summary>Whether a text is nothing but the name of a kind.</summary>
    public static bool IsType(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length <= Longest && (Names.Contains(text) || IsThesis(text));
    }

    /// <summary>Whether a text names a thesis, as it opens with the degree or with the word.</summary>
    public static bool IsThesis(ReadOnlySpan<char> text)
    {
        foreach (string word in text.IsEmpty ? [] : Theses[text[0]])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title without the kind in brackets behind it; translations in brackets stay.</summary>
    public static string WithoutType(string title)
    {
        int open = title.EndsWith(']') ? title.LastIndexOf('[') : -1;
        return open > 3 && IsType(title.AsSpan(open + 1, title.Length - open - 2).TrimEnd('.')) ? title[..open].TrimEnd() : title;
    }
}

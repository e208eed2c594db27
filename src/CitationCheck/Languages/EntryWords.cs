using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>The small words and signs of entries that belong to no part of them.</summary>
internal static class EntryWords
{
    /// <summary>What parts the title, the publisher and the URL of an entry.</summary>
    public const string Separators = " \t\n\u00A0-–—:：|,，、;；.。·>→*_•";

    /// <summary>Texts of links that name no source.</summary>
    private static readonly WordSet Generic = Lexicon.Set(static language => language.Entries.LinkTexts);

    private static readonly string[] LeadsToUrl = Lexicon.Words(static language => language.Entries.LeadsToUrl);

    /// <summary>Words that lead a URL in, by their last letters.</summary>
    public static readonly WordsByLetter LeadsByLast = WordsByLetter.Last(LeadsToUrl);

    private static readonly WordSet Leads = new(LeadsToUrl);

    /// <summary>A text without the separators at its ends.</summary>
    public static string Trim(string text)
    {
        ReadOnlySpan<char> trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>A text without the separators at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(TrimStart(text));

    /// <summary>A text without the separators at its start.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSeparator(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>A text without the separators at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && IsSeparator(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    private static bool IsSeparator(char c) => !char.IsAsciiLetterOrDigit(c) && Separators.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether the text of a link names no source: “link”, “pdf”, a number.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> shown)
    {
        shown = shown.Trim().Trim("[]()").Trim();
        if (shown.IsEmpty || shown.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true;
        }

        return Generic.Contains(shown);
    }

    /// <summary>Whether a text is nothing but words that lead a URL in.</summary>
    public static bool IsLead(ReadOnlySpan<char> text) => Leads.Contains(text);
}

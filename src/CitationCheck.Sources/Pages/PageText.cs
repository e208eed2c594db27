using System.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>Cleans text from a page: one line, no control characters, no broken surrogates, limited length.</summary>
internal static class PageText
{
    /// <summary>Longer texts are cut, because a page may put a megabyte into its title.</summary>
    public const int MaxLength = 500;

    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else
            {
                clean.Append(rune);
            }

            if (clean.Length >= MaxLength)
            {
                break;
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>The clean text; <see langword="null"/> if nothing is left.</summary>
    public static string? CleanOrNull(string? text) => text is not null && Clean(text) is { Length: > 0 } clean ? clean : null;
}

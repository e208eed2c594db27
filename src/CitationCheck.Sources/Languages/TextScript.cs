namespace CitationCheck.Sources.Languages;

/// <summary>Languages that are known by the script that they are written in.</summary>
internal static class TextScript
{
    /// <summary>Scripts, and the letters by which a language is told from others of its script; the first that fits counts.</summary>
    private static readonly (char First, char Last, string Letters, string Tag)[] Scripts =
    [
        ('\u3040', '\u30FF', "", "ja"),
        ('\uAC00', '\uD7AF', "", "ko"),
        ('\u4E00', '\u9FFF', "", "zh"),
        ('\u0400', '\u04FF', "їєґ", "uk"),
        ('\u0400', '\u04FF', "ў", "be"),
        ('\u0400', '\u04FF', "ѓќѕ", "mk"),
        ('\u0400', '\u04FF', "ђјљњћџ", "sr"),
        ('\u0400', '\u04FF', "әңғүұқөһ", "kk"),
        ('\u0400', '\u04FF', "ыэё", "ru"),
        ('\u0400', '\u04FF', "ъ", "bg"),
        ('\u0400', '\u04FF', "", "ru"),
        ('\u0600', '\u06FF', "ٹڈڑےں", "ur"),
        ('\u0600', '\u06FF', "پچژگیک", "fa"),
        ('\u0600', '\u06FF', "", "ar"),
        ('\u0590', '\u05FF', "", "he"),
        ('\u0370', '\u03FF', "", "el"),
        ('\u0900', '\u097F', "", "hi"),
        ('\u0980', '\u09FF', "", "bn"),
        ('\u0B80', '\u0BFF', "", "ta"),
        ('\u0E00', '\u0E7F', "", "th"),
        ('\u10A0', '\u10FF', "", "ka"),
        ('\u0530', '\u058F', "", "hy"),
    ];

    /// <summary>The tag of the language; <see langword="null"/> for Latin letters, and for a script that tells no language.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        foreach ((char first, char last, string own, string tag) in Scripts)
        {
            // Kana beside many ideographs is Japanese all the same.
            int share = tag == "ja" ? 10 : 4;
            bool isOwn = text.ContainsAnyInRange(first, last) && (own.Length == 0 || text.ContainsAny(own));
            if (isOwn && CountOf(text, first, last) * share >= letters)
            {
                return tag;
            }
        }

        return null;
    }

    private static int CountOf(ReadOnlySpan<char> text, char first, char last)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c >= first && c <= last ? 1 : 0;
        }

        return count;
    }
}

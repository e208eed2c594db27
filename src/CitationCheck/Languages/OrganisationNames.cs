using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>Tells names of organisations, which write reports, from titles and from people.</summary>
internal static class OrganisationNames
{
    private const int MostWords = 9;

    private static readonly WordSet Words = Lexicon.Set(static language => language.Entries.Organisations);

    private static readonly WordSet CompanyForms = Lexicon.Set(static language => language.Entries.CompanyForms);

    private static readonly WordSet SmallWords = Lexicon.Set(static language => language.Entries.NameParticles);

    private static readonly SearchValues<char> FamilyNames = Lexicon.Signs(static language => language.Entries.FamilyNames);

    private static readonly SearchValues<char> AuthorRoles = Lexicon.Signs(static language => language.Entries.AuthorRoles);

    private static readonly SearchValues<char> GivenNameEnds = Lexicon.Signs(static language => language.Entries.GivenNameEnds);

    /// <summary>What the names of Chinese, Japanese and Korean organisations end in.</summary>
    private static readonly WordsByLetter Endings =
        WordsByLetter.Last(Lexicon.Words(static language => language.Entries.OrganisationEndings));

    /// <summary>Whether a text is a name of an organisation: an acronym, or words with capitals one of which says what it is.</summary>
    public static bool IsOrganisation(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length < 2)
        {
            return false;
        }

        if (Characters.IsEastAsian(text[0]))
        {
            return text.Length <= 20 && !text.Contains(' ') && EndsLikeOrganisation(text);
        }

        bool isAcronym = text.Length <= 8 && text.IndexOfAnyExceptInRange('A', 'Z') < 0;
        return isAcronym || (IsName(text) && HasWord(text));
    }

    /// <summary>
    /// Whether an “&amp;” joins the words of one name rather than two people: “Office for Water &amp; Rain”, “Moen &amp; Company”,
    /// “Moen &amp; Moen”.
    /// </summary>
    public static bool JoinsWords(ReadOnlySpan<char> text)
    {
        int joint = text.IndexOf(" & ");
        if (joint < 0 || text.ContainsAny(',', ';'))
        {
            return false;
        }

        ReadOnlySpan<char> behind = text[(joint + 3)..].TrimEnd('.');
        return CompanyForms.Contains(behind) || behind.SequenceEqual(text[..joint]) || (IsName(text) && HasWord(text));
    }

    /// <summary>Whether all words begin with a capital, except for small ones.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range].Trim(",.()'’");
            if (word is "" or "&")
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && !(words > 0 && SmallWords.Contains(word)))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and <= MostWords;
    }

    /// <summary>
    /// Whether a name without blanks is that of a person: two to four Han characters of which the first is a family's, or three of
    /// Hangul.
    /// </summary>
    public static bool IsEastAsianPerson(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        text = text.Length > 2 && AuthorRoles.Contains(text[^1]) ? text[..^1] : text;
        if (text.Length is < 2 or > 5 || EndsLikeOrganisation(text))
        {
            return false;
        }

        if (text.IndexOfAnyExceptInRange('\uAC00', '\uD7A3') < 0)
        {
            return text.Length == 3 && FamilyNames.Contains(text[0]);
        }

        bool isHan = text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
        bool isChinese = text.Length <= 3 && FamilyNames.Contains(text[0]);
        bool isJapanese = text.Length >= 3 && GivenNameEnds.Contains(text[^1]);
        return isHan && (isChinese || isJapanese);
    }

    private static bool EndsLikeOrganisation(ReadOnlySpan<char> text)
    {
        foreach (string ending in Endings[text[^1]])
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split(' '))
        {
            if (Words.Contains(text[range].Trim(",.()")))
            {
                return true;
            }
        }

        return false;
    }
}

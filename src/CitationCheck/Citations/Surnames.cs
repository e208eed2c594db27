using System.Buffers;
using System.Globalization;
using System.Text;
using CitationCheck.Languages;
using CitationCheck.Markers.Authors;
using CitationCheck.Text;

namespace CitationCheck.Citations;

/// <summary>Reads the surnames of a label such as <c>van Dijk &amp; Smith</c>, and finds them in the words of an entry.</summary>
internal static class Surnames
{
    /// <summary>The shortest name that is known with an ending behind it, and the longest ending, in UTF-16 code units.</summary>
    private const int ShortestInflected = 4;
    private const int LongestEnding = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyąęáéíóúýěůäöåõüаеёиоуыэюяєії");

    private static readonly SearchValues<string> Ands = SearchValues.Create(
        ["&", .. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => $" {word} ")],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> NameSigns = SearchValues.Create(" ,，、،&/·・\u00A0");

    /// <summary>Words with a capital before a name that are no part of it.</summary>
    private static readonly WordSet Articles = Lexicon.Set(static language => language.Citations.Articles);

    /// <summary>The surname of the first author; a particle when there is nothing else.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> names)
    {
        ReadOnlySpan<char> particle = default;
        foreach (Range range in names.SplitAny(NameSigns))
        {
            ReadOnlySpan<char> word = SurnameOf(names[range]);
            if (!word.IsEmpty && !CitedNames.IsParticle(word))
            {
                return word;
            }

            particle = particle.IsEmpty ? word : particle;
        }

        return particle; // “Da, 2020”
    }

    /// <summary>The last word of the first of several names.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> names)
    {
        int end = names.IndexOfAny(Ands) is >= 0 and var and ? and : names.Length;
        ReadOnlySpan<char> author = names[..end].TrimEnd();
        return SurnameOf(author[(author.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>A word as a surname; empty when it is an initial, an article, or no name.</summary>
    private static ReadOnlySpan<char> SurnameOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text.Trim(".");
        word = word is [>= '\u2E80', _, .., '等' or '他' or '외' or 'ら'] ? word[..^1] : word; // 李明等
        bool isName = word.Length > 1
            && !word.Contains('.') // J.K.
            && !Articles.Contains(word)
            && (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter);
        return isName ? word : default;
    }

    /// <summary>The surname behind the “and” of two; empty where there is none.</summary>
    public static ReadOnlySpan<char> Second(ReadOnlySpan<char> names, ReadOnlySpan<char> first)
    {
        ReadOnlySpan<char> rest = names[(names.IndexOf(first) + first.Length)..];
        int and = rest.IndexOfAny(Ands);
        return and < 0 ? default : First(rest[(and + 1)..]);
    }

    /// <summary>Where a word stands in a text; −1 when it does not.</summary>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (int at = 0; text[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is var next && next >= 0; at++)
        {
            at += next;
            bool begins = at == 0 || !char.IsLetter(text[at - 1]);
            bool ends = at + word.Length == text.Length
                || !char.IsLetter(text[at + word.Length])
                || Characters.IsEastAsian(word[^1]); // “山田” for “山田太郎”
            if (begins && ends)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The next word of letters, behind which <paramref name="at"/> is moved.</summary>
    public static bool NextWord(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        int start = at;
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        word = text[start..at];
        return !word.IsEmpty;
    }

    /// <summary>Whether a name is another one with an ending, which may stand for its last vowel.</summary>
    public static bool IsInflected(ReadOnlySpan<char> name, ReadOnlySpan<char> inflected)
    {
        int same = name.CommonPrefixLength(inflected);
        ReadOnlySpan<char> ending = inflected[same..];
        bool isWhole = same == name.Length || (same == name.Length - 1 && Vowels.Contains(name[^1]));
        return name.Length >= ShortestInflected
            && isWhole
            && ending.Length is > 0 and <= LongestEnding
            && (ending.Length < LongestEnding || Vowels.Contains(ending[^1])); // “Johnson” is no “John”
    }

    /// <summary>The words of a text in base letters, a blank around each.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        for (int at = 0; NextWord(text, ref at, out ReadOnlySpan<char> word);)
        {
            foreach (char c in word)
            {
                plain.Append(BaseLetters.Of(char.ToLowerInvariant(c)));
            }

            plain.Append(' ');
        }

        return plain.ToString();
    }

    /// <summary>Whether the words with a capital that open an entry have the letters of an acronym.</summary>
    public static bool AreInitials(ReadOnlySpan<char> entry, ReadOnlySpan<char> acronym)
    {
        int letter = 0;
        for (int at = 0; letter < acronym.Length && NextWord(entry, ref at, out ReadOnlySpan<char> word);)
        {
            if (char.IsUpper(word[0]) && !Articles.Contains(word))
            {
                if (word[0] != acronym[letter++])
                {
                    return false;
                }
            }
            else if (word.Length > 3)
            {
                return false;
            }
        }

        return letter == acronym.Length;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using CitationCheck.Languages;
using CitationCheck.Markers.Authors;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.Citations;

/// <summary>
/// Finds the reference that a surname and a year mean: the year is in its entry, with the same letter, and the surname,
/// best near the start. What it looks at and keeps of each entry is bounded, so that a list of any size costs its length.
/// </summary>
internal sealed class AuthorYearIndex
{
    /// <summary>How much of an entry is looked at; authors and year stand in front.</summary>
    private const int LongestEntry = 2000;

    /// <summary>An entry with more years is hardly one of a list.</summary>
    private const int MostYears = 8;

    /// <summary>How much of an entry is searched for a name without its accents.</summary>
    private const int LongestNames = 300;

    /// <summary>The shortest name that is known with an ending behind it, and the longest ending, in UTF-16 code units.</summary>
    private const int ShortestInflected = 4;
    private const int LongestEnding = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyąęáéíóúýěůäöåõüаеёиоуыэюяєії");

    /// <summary>How many entries of one year and name are compared.</summary>
    private const int MostNamesakes = 100;

    /// <summary>So many entries of one year are searched through as they are; more are looked up by their words.</summary>
    private const int FewEntries = 20;

    private static readonly SearchValues<string> Ands = SearchValues.Create(
        ["&", .. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => $" {word} ")],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> NameSigns = SearchValues.Create(" ,，、،&/·・\u00A0");

    private readonly Dictionary<string, List<Reference>> byYear = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, List<Reference>>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> plainFronts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Reference?> answers = new(StringComparer.Ordinal);

    /// <summary>Words with a capital before a name that are no part of it.</summary>
    private static readonly WordSet Articles = Lexicon.Set(static language => language.Citations.Articles);

    private readonly List<Reference> all;

    public AuthorYearIndex(List<Reference> references)
    {
        all = references;
        foreach (Reference reference in references)
        {
            AddYears(reference);
        }
    }

    /// <summary>The reference of a label such as <c>Smith et al., 2020a</c>; <see langword="null"/> when no entry has both.</summary>
    public Reference? Find(string label)
    {
        if (!answers.TryGetValue(label, out Reference? found))
        {
            found = Search(label);
            answers.Add(label, found);
        }

        return found;
    }

    private Reference? Search(string label)
    {
        int comma = label.LastIndexOf(", ", StringComparison.Ordinal);
        ReadOnlySpan<char> names = label.AsSpan(0, Math.Max(0, comma));
        ReadOnlySpan<char> surname = FirstSurname(names);
        if (surname.IsEmpty)
        {
            return null;
        }

        string year = label[(comma + 2)..];
        // García (2020) is the first author of one entry rather than the second of another; Keller & Lind are both in theirs.
        ReadOnlySpan<char> second = SecondSurname(names, surname);
        return FindAmong(Namesakes(surname, year), surname, second)
            ?? FindInverted(names, surname, year)
            ?? FindInitials(surname, year)
            ?? FindUnaccented(surname, year)
            ?? FindInflected(surname, LastSurname(names), year);
    }

    /// <summary>The entry that a surname is in, best near the start, and the second one as well.</summary>
    private static Reference? FindAmong(List<Reference> namesakes, ReadOnlySpan<char> surname, ReadOnlySpan<char> second)
    {
        bool mustBeAuthor = CitedNames.IsWord(surname);
        Reference? best = null;
        int least = int.MaxValue;
        for (int i = 0; i < Math.Min(namesakes.Count, MostNamesakes) && least > 0; i++)
        {
            ReadOnlySpan<char> front = Front(namesakes[i]);
            int place = mustBeAuthor && !IsAuthor(namesakes[i], surname) ? -1 : FindWord(front, surname);
            int distance = place < 0 ? int.MaxValue : place + (second.IsEmpty || FindWord(front, second) >= 0 ? 0 : LongestEntry);
            if (distance < least)
            {
                (best, least) = (namesakes[i], distance);
            }
        }

        return best;
    }

    /// <summary>Whether an entry opens with a name, or has it among its authors: “May” is in many dates.</summary>
    private static bool IsAuthor(Reference reference, ReadOnlySpan<char> surname)
    {
        int at = 0;
        bool opens = NextWord(Front(reference), ref at, out ReadOnlySpan<char> word)
            && word.Equals(surname, StringComparison.OrdinalIgnoreCase);
        for (int i = 0; i < reference.Authors.Count && !opens; i++)
        {
            opens = FindWord(reference.Authors[i], surname) >= 0;
        }

        return opens;
    }

    /// <summary>“Jon Rist, 1999” means the entry of “Rist, J. S.”</summary>
    private Reference? FindInverted(ReadOnlySpan<char> names, ReadOnlySpan<char> first, string year)
    {
        ReadOnlySpan<char> last = LastSurname(names);
        if (last.IsEmpty || last.SequenceEqual(first))
        {
            return null;
        }

        List<Reference> namesakes = Namesakes(last, year);
        for (int i = 0; i < Math.Min(namesakes.Count, MostNamesakes); i++)
        {
            foreach (string entry in namesakes[i].Authors)
            {
                bool isSurname = entry.Length > last.Length + 2 && entry[last.Length] == ',' && entry.AsSpan().StartsWith(last);
                if (isSurname && entry[last.Length + 2] == first[0])
                {
                    return namesakes[i];
                }
            }
        }

        return null;
    }

    /// <summary>The entry that has a surname with other accents or signs: “Garcia-Lopez” for “García López”.</summary>
    private Reference? FindUnaccented(ReadOnlySpan<char> surname, string year)
    {
        if (!plainFronts.TryGetValue(year, out List<string>? fronts))
        {
            fronts = OfYear(year).Take(MostNamesakes).Select(static reference => Plain(Front(reference, LongestNames))).ToList();
            plainFronts.Add(year, fronts);
        }

        string plain = fronts.Count == 0 ? string.Empty : Plain(surname);
        int found = fronts.FindIndex(front => front.Contains(plain, StringComparison.Ordinal));
        return found < 0 ? null : OfYear(year)[found];
    }

    /// <summary>The entry by a surname that has another case in the sentence: “według Kowalskiego (2020)”.</summary>
    private Reference? FindInflected(ReadOnlySpan<char> surname, ReadOnlySpan<char> last, string year)
    {
        List<Reference> ofYear = OfYear(year);
        for (int i = 0; i < Math.Min(ofYear.Count, MostNamesakes); i++)
        {
            ReadOnlySpan<char> author = ofYear[i].Authors is [var first, ..] ? first : default;
            int comma = author.IndexOf(',');
            author = comma > 0 ? author[..comma] : author[(author.LastIndexOf(' ') + 1)..];
            if (IsInflected(author, surname) || IsInflected(author, last))
            {
                return ofYear[i];
            }
        }

        return null;
    }

    /// <summary>Whether a name is another one with an ending, which may stand for its last vowel.</summary>
    private static bool IsInflected(ReadOnlySpan<char> name, ReadOnlySpan<char> inflected)
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
    private static string Plain(ReadOnlySpan<char> text)
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

    /// <summary>“WHO, 2020” means the entry of that year by the World Health Organization.</summary>
    private Reference? FindInitials(ReadOnlySpan<char> acronym, string year)
    {
        if (acronym.Length is < 2 or > 8 || acronym.IndexOfAnyExceptInRange('A', 'Z') >= 0)
        {
            return null;
        }

        List<Reference> ofYear = OfYear(year);

        for (int i = 0; i < Math.Min(ofYear.Count, MostNamesakes); i++)
        {
            if (AreInitials(Front(ofYear[i]), acronym))
            {
                return ofYear[i];
            }
        }

        return null;
    }

    /// <summary>Whether the words with a capital that open an entry have the letters of an acronym.</summary>
    private static bool AreInitials(ReadOnlySpan<char> entry, ReadOnlySpan<char> acronym)
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

    /// <summary>The beginning of an entry, with the authors for which dashes may stand.</summary>
    private static ReadOnlySpan<char> Front(Reference reference, int longest = LongestEntry)
    {
        string text = reference.Authors.Count > 0 && RepeatedAuthor.DashLength(reference.RawText) > 0
            ? string.Join("; ", reference.Authors) + reference.RawText
            : reference.RawText;
        return text.AsSpan(0, Math.Min(text.Length, longest));
    }

    private static ReadOnlySpan<char> FirstSurname(ReadOnlySpan<char> names)
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
    private static ReadOnlySpan<char> LastSurname(ReadOnlySpan<char> names)
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
    private static ReadOnlySpan<char> SecondSurname(ReadOnlySpan<char> names, ReadOnlySpan<char> first)
    {
        ReadOnlySpan<char> rest = names[(names.IndexOf(first) + first.Length)..];
        int and = rest.IndexOfAny(Ands);
        return and < 0 ? default : FirstSurname(rest[(and + 1)..]);
    }

    private static int FindWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
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

    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> word)
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

    private void AddYears(Reference reference)
    {
        ReadOnlySpan<char> text = Front(reference);
        int years = 0;
        for (int i = 0; i + 4 <= text.Length && years < MostYears && text[i..^3].IndexOfAny('1', '2') is var next && next >= 0; i++)
        {
            i += next;
            bool isYear = text.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]));
            if (isYear)
            {
                bool hasLetter = i + 4 < text.Length && char.IsAsciiLetterLower(text[i + 4]);
                Add(byYear, text.Slice(i, hasLetter ? 5 : 4), reference);
                years++;
                i += 4;
            }
        }

    }

    /// <summary>The entries of a year. Those without one are gathered when the words that stand for it are first asked for.</summary>
    private List<Reference> OfYear(string year)
    {
        if (byYear.TryGetValue(year, out List<Reference>? found))
        {
            return found;
        }

        bool isWords = !char.IsAsciiDigit(year[0]);
        found = isWords ? all.FindAll(reference => Front(reference).Contains(year, StringComparison.OrdinalIgnoreCase)) : [];
        byYear.Add(year, found);
        return found;
    }

    /// <summary>The entries of a year that may have a surname.</summary>
    private List<Reference> Namesakes(ReadOnlySpan<char> surname, string year)
    {
        int at = 0;
        if (!NextWord(surname, ref at, out ReadOnlySpan<char> word))
        {
            return [];
        }

        List<Reference> ofYear = OfYear(year);
        return ofYear.Count <= FewEntries ? ofYear
            : WordsOf(year).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out List<Reference>? namesakes) ? namesakes
            : [];
    }

    /// <summary>The entries of a year by the words in them; gathered when the year is first asked for.</summary>
    private Dictionary<string, List<Reference>> WordsOf(string year)
    {
        if (byWord.TryGetValue(year, out Dictionary<string, List<Reference>>? words))
        {
            return words;
        }

        byWord.Add(year, words = new Dictionary<string, List<Reference>>(StringComparer.OrdinalIgnoreCase));
        foreach (Reference reference in OfYear(year))
        {
            ReadOnlySpan<char> text = Front(reference);
            for (int at = 0; NextWord(text, ref at, out ReadOnlySpan<char> word);)
            {
                Add(words, word, reference);
            }
        }

        return words;
    }

    private static void Add(Dictionary<string, List<Reference>> index, ReadOnlySpan<char> key, Reference reference)
    {
        Dictionary<string, List<Reference>>.AlternateLookup<ReadOnlySpan<char>> lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key, out List<Reference>? references))
        {
            lookup[key] = references = [];
        }

        if (references.Count == 0 || references[^1] != reference)
        {
            references.Add(reference);
        }
    }
}

using System.Buffers;
using CitationCheck.Languages;
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

    /// <summary>How many entries of one year and name are compared.</summary>
    private const int MostNamesakes = 100;

    /// <summary>So many entries of one year are searched through as they are; more are looked up by their words.</summary>
    private const int FewEntries = 20;

    private static readonly SearchValues<string> Ands = SearchValues.Create(
        ["&", .. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => $" {word} ")],
        StringComparison.Ordinal);

    private readonly Dictionary<string, List<Reference>> byYear = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, List<Reference>>> byWord = new(StringComparer.OrdinalIgnoreCase);
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
        ReadOnlySpan<char> surname = comma < 0 ? default : FirstSurname(label.AsSpan(0, comma));
        if (surname.IsEmpty)
        {
            return null;
        }

        string year = label[(comma + 2)..];
        List<Reference> namesakes = Namesakes(surname, year);
        // García (2020) is the first author of one entry rather than the second of another; Keller & Lind are both in theirs.
        ReadOnlySpan<char> second = SecondSurname(label.AsSpan(0, comma), surname);
        Reference? best = null;
        int least = int.MaxValue;
        for (int i = 0; i < Math.Min(namesakes.Count, MostNamesakes) && least > 0; i++)
        {
            ReadOnlySpan<char> front = Front(namesakes[i]);
            int place = FindWord(front, surname);
            int distance = place < 0 ? int.MaxValue : place + (second.IsEmpty || FindWord(front, second) >= 0 ? 0 : LongestEntry);
            if (distance < least)
            {
                (best, least) = (namesakes[i], distance);
            }
        }

        return best ?? FindInitials(surname, year);
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

    private static ReadOnlySpan<char> Front(Reference reference) =>
        reference.RawText.AsSpan(0, Math.Min(reference.RawText.Length, LongestEntry));

    private static ReadOnlySpan<char> FirstSurname(ReadOnlySpan<char> names)
    {
        foreach (Range range in names.SplitAny(" ,，&"))
        {
            ReadOnlySpan<char> word = names[range].Trim(".");
            word = word is [>= '\u2E80', _, .., '等' or '他' or '외' or 'ら'] ? word[..^1] : word; // 李明等
            if (word.Length > 1 && !Articles.Contains(word) && (char.IsUpper(word[0]) || Characters.IsEastAsian(word[0])))
            {
                return word;
            }
        }

        return default;
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
            bool ends = at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]);
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

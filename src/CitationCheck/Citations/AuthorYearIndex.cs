using CitationCheck.Markers.Authors;
using CitationCheck.References.Parts;

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

    /// <summary>How many entries of one year and name are compared.</summary>
    private const int MostNamesakes = 100;

    /// <summary>So many entries of one year are searched through as they are; more are looked up by their words.</summary>
    private const int FewEntries = 20;

    private readonly Dictionary<string, List<Reference>> byYear = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, List<Reference>>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> plainFronts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Reference?> answers = new(StringComparer.Ordinal);

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
        ReadOnlySpan<char> surname = Surnames.First(names);
        if (surname.IsEmpty)
        {
            return null;
        }

        string year = label[(comma + 2)..];
        // García (2020) is the first author of one entry rather than the second of another; Keller & Lind are both in theirs.
        ReadOnlySpan<char> second = Surnames.Second(names, surname);
        return FindAmong(Namesakes(surname, year), surname, second)
            ?? FindInverted(names, surname, year)
            ?? FindInitials(surname, year)
            ?? FindUnaccented(surname, year)
            ?? FindInflected(surname, Surnames.Last(names), year);
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
            int place = mustBeAuthor && !IsAuthor(namesakes[i], surname) ? -1 : Surnames.Find(front, surname);
            int distance = place < 0 ? int.MaxValue : place + (second.IsEmpty || Surnames.Find(front, second) >= 0 ? 0 : LongestEntry);
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
        bool opens = Surnames.NextWord(Front(reference), ref at, out ReadOnlySpan<char> word)
            && word.Equals(surname, StringComparison.OrdinalIgnoreCase);
        for (int i = 0; i < reference.Authors.Count && !opens; i++)
        {
            opens = Surnames.Find(reference.Authors[i], surname) >= 0;
        }

        return opens;
    }

    /// <summary>“Jon Rist, 1999” means the entry of “Rist, J. S.”</summary>
    private Reference? FindInverted(ReadOnlySpan<char> names, ReadOnlySpan<char> first, string year)
    {
        ReadOnlySpan<char> last = Surnames.Last(names);
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
            fronts = OfYear(year).Take(MostNamesakes).Select(static reference => Surnames.Plain(Front(reference, LongestNames))).ToList();
            plainFronts.Add(year, fronts);
        }

        string plain = fronts.Count == 0 ? string.Empty : Surnames.Plain(surname);
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
            if (Surnames.IsInflected(author, surname) || Surnames.IsInflected(author, last))
            {
                return ofYear[i];
            }
        }

        return null;
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
            if (Surnames.AreInitials(Front(ofYear[i]), acronym))
            {
                return ofYear[i];
            }
        }

        return null;
    }

    /// <summary>The beginning of an entry, with the authors for which dashes may stand.</summary>
    private static ReadOnlySpan<char> Front(Reference reference, int longest = LongestEntry)
    {
        string text = reference.Authors.Count > 0 && RepeatedAuthor.DashLength(reference.RawText) > 0
            ? string.Join("; ", reference.Authors) + reference.RawText
            : reference.RawText;
        return text.AsSpan(0, Math.Min(text.Length, longest));
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
        if (!Surnames.NextWord(surname, ref at, out ReadOnlySpan<char> word))
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
            for (int at = 0; Surnames.NextWord(text, ref at, out ReadOnlySpan<char> word);)
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

using CitationCheck.Markers;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>
/// The authors and years that a text cites, <c>(Smith, 2020)</c>. A line that opens with such a name and holds its year is an entry, in
/// whatever style or language.
/// </summary>
internal sealed class CitedAuthors
{
    /// <summary>How far into a line the names of its authors are looked for, in UTF-16 code units.</summary>
    private const int LongestFront = 100;

    /// <summary>How many names of one year are looked up.</summary>
    private const int MostNames = 100;

    /// <summary>How many years of a line are looked up.</summary>
    private const int MostYears = 6;

    /// <summary>Words of at most this length may stand between the names: “and”, “von”, “et”.</summary>
    private const int LongestSmallWord = 3;

    private readonly Dictionary<string, List<Author>> byYear = new(StringComparer.Ordinal);

    /// <summary>Adds a marker by author and year.</summary>
    public void Add(in MarkerCandidate candidate)
    {
        ReadOnlySpan<char> label = candidate.Label.Text;
        int comma = label.LastIndexOf(", ");
        ReadOnlySpan<char> year = comma < 0 ? default : label[(comma + 2)..];
        ReadOnlySpan<char> surname = comma < 0 ? default : SurnameOf(label[..comma]);
        if (surname.IsEmpty || year.Length < 4 || year[..4].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return;
        }

        Dictionary<string, List<Author>>.AlternateLookup<ReadOnlySpan<char>> lookup = byYear.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(year[..4], out List<Author>? authors))
        {
            lookup[year[..4]] = authors = [];
        }

        if (authors.Count < MostNames && !Has(authors, surname))
        {
            authors.Add(new Author(surname.ToString(), candidate.Block, candidate.Start));
        }
    }

    /// <summary>Whether a line is by an author, and of a year, that the text before it cites.</summary>
    public bool Cite(ReadOnlySpan<char> line, (int Block, int At) place)
    {
        int years = 0;
        for (int at = 0; byYear.Count > 0 && years < MostYears && NextYear(line, ref at); at += 4)
        {
            years++;
            bool goesOn = line[(at + 4)..] is [')', ' ', var next, ..] && char.IsLower(next); // “Smith (2020) shows”
            if (!goesOn && byYear.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line.Slice(at, 4), out List<Author>? authors))
            {
                foreach (Author author in authors)
                {
                    if ((author.Block, author.Start).CompareTo(place) < 0 && OpensWith(line, author.Surname))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool NextYear(ReadOnlySpan<char> line, ref int at)
    {
        for (; at + 4 <= line.Length && line[at..^3].IndexOfAny('1', '2') is >= 0 and var next; at++)
        {
            at += next;
            bool isApart = (at == 0 || !char.IsAsciiDigit(line[at - 1])) && (at + 4 == line.Length || !char.IsAsciiDigit(line[at + 4]));
            if (isApart && line.Slice(at, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands in front of a line, with nothing but other names before it.</summary>
    private static bool OpensWith(ReadOnlySpan<char> line, ReadOnlySpan<char> surname)
    {
        ReadOnlySpan<char> front = line[..Math.Min(line.Length, LongestFront)];
        int at = front.IndexOf(surname, StringComparison.Ordinal);
        bool begins = at == 0 || (at > 0 && !char.IsLetter(front[at - 1]));
        bool ends = at >= 0 && (at + surname.Length == front.Length || !char.IsAsciiLetter(front[at + surname.Length]));
        if (!begins || !ends)
        {
            return false;
        }

        foreach (Range range in front[..at].SplitAny(" ,.;&-"))
        {
            ReadOnlySpan<char> word = front[range];
            if (word.Length > LongestSmallWord && char.IsLower(word[0]))
            {
                return false;
            }
        }

        ReadOnlySpan<char> behind = front[(at + surname.Length)..].TrimStart(' ');
        int next = behind.IndexOf(' ') is >= 0 and var blank ? blank : behind.Length;
        return next <= LongestSmallWord || !char.IsLower(behind[0]); // “Smith found”
    }

    /// <summary>The first word of a label that is a name.</summary>
    private static ReadOnlySpan<char> SurnameOf(ReadOnlySpan<char> names)
    {
        foreach (Range range in names.SplitAny(" ,，、&."))
        {
            ReadOnlySpan<char> word = names[range];
            if (word.Length > 1 && (char.IsUpper(word[0]) || Characters.IsEastAsian(word[0])))
            {
                return word;
            }
        }

        return default;
    }

    private static bool Has(List<Author> authors, ReadOnlySpan<char> surname)
    {
        foreach (Author author in authors)
        {
            if (surname.SequenceEqual(author.Surname))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A surname, and where the text first cites it.</summary>
    private readonly record struct Author(string Surname, int Block, int Start);
}

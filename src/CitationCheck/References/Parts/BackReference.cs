using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// An entry that names no source but points at one that was named before: <c>Ibid., 52–53</c>, <c>Moreau, op. cit., 60</c>,
/// <c>Favre, supra note 4, at 12</c>, <c>同上</c>.
/// </summary>
/// <param name="Author">The author that it names; empty where it means the entry before, or a note.</param>
/// <param name="Note">The number of the note that it names; 0 where it names none.</param>
internal readonly record struct BackReference(string Author, int Note)
{
    /// <summary>How long the author may be that such words follow.</summary>
    private const int LongestAuthor = 60;

    /// <summary>Words of more letters than this stand in titles; “at”, “pp” and “sec” lead pages in.</summary>
    private const int LongestPageWord = 4;

    private const int LargestNote = 9999;

    /// <summary>Among how many entries before the one that is meant is looked for.</summary>
    private const int Farthest = 300;

    private static readonly WordsByLetter Same = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.SameSource));

    private static readonly WordsByLetter Earlier = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.EarlierSource));

    private static readonly WordsByLetter Notes = WordsByLetter.First(Lexicon.Words(static language => language.Pointers.EarlierNote));

    private static readonly SearchValues<char> BeforePhrase = SearchValues.Create(" (,*，、");

    /// <summary>Whether it means the entry right before it.</summary>
    public bool IsOfEntryBefore => Author.Length == 0 && Note == 0;

    /// <summary>Reads an entry; <see langword="null"/> for one that names its source.</summary>
    public static BackReference? Read(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart(" *_").Length;
        return PhraseAt(text, start, Same) is > 0 and var end && ArePages(text.AsSpan(text[end - 1] == '.' ? end - 1 : end))
            ? new BackReference(string.Empty, 0)
            : FindEarlier(text, start);
    }

    /// <summary>Finds words for an earlier source, or for its note, at the start or behind an author.</summary>
    private static BackReference? FindEarlier(string text, int start)
    {
        int last = Math.Min(text.Length, start + LongestAuthor);
        for (int at = start; at < last; at++)
        {
            bool mayOpen = at == start || BeforePhrase.Contains(text[at - 1]) || Characters.IsEastAsian(text[at]);
            if (mayOpen && ReadEarlier(text, start, at) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static BackReference? ReadEarlier(string text, int start, int at)
    {
        int note = PhraseAt(text, at, Notes) is > 0 and var end ? NoteAt(text.AsSpan(end)) : 0;
        bool isPhrase = note > 0 || (PhraseAt(text, at, Earlier) is > 0 and var behind && ArePages(text.AsSpan(behind)));
        bool isThere = isPhrase && IsAuthor(text.AsSpan(start, at - start));
        return isThere ? new BackReference(note > 0 ? string.Empty : EntryWords.Trim(text[start..at]), note) : null;
    }

    /// <summary>Where the phrase ends that stands at a place, with its stop; 0 where none stands there.</summary>
    private static int PhraseAt(string text, int at, WordsByLetter phrases)
    {
        foreach (string phrase in at < text.Length ? phrases[text[at]] : [])
        {
            int end = at + phrase.Length;
            bool isThere = text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase);
            if (isThere && (end == text.Length || !char.IsLetterOrDigit(text[end]) || Characters.IsEastAsian(text[at])))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>Whether pages follow and nothing else, up to the end of the sentence or part.</summary>
    private static bool ArePages(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(";；\n");
        rest = stop >= 0 ? rest[..stop] : rest;
        for (int at = 0; at < rest.Length;)
        {
            ReadOnlySpan<char> word = AuthorRun.Word(rest[at..]);
            if (word.IsEmpty)
            {
                at++;
                continue;
            }

            // “Ibid. See also …” begins another sentence, “Idem, Salt Roads” has a title
            bool isNewSentence = char.IsUpper(word[0]) && word.Length > 1 && rest[..at].TrimEnd() is [.., '.' or '。'];
            if (isNewSentence)
            {
                return true;
            }

            if (word.Length > LongestPageWord && !FigureWords.IsLabel(word))
            {
                return false;
            }

            at += word.Length;
        }

        return true;
    }

    private static bool IsAuthor(ReadOnlySpan<char> before)
    {
        before = EntryWords.Trim(before);
        return before.IsEmpty
            || (before.IndexOfAnyInRange('0', '9') < 0
                && before.IndexOfAny("\"“”«»《「(") < 0
                && (Characters.IsEastAsian(before[0]) || OrganisationNames.IsName(before)));
    }

    /// <summary>The number of a note that a text begins with; 0 when it begins with none.</summary>
    private static int NoteAt(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" (（[.");
        int digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        bool isNumber = int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int note);
        return isNumber && note <= LargestNote ? note : 0;
    }

    /// <summary>The entry that is meant, where that is certain; <see langword="null"/> where it is not.</summary>
    /// <param name="entries">The entries before, in order.</param>
    public Reference? FindIn(List<Reference> entries)
    {
        if (IsOfEntryBefore)
        {
            return entries is [.., var last] ? last : null;
        }

        Reference? found = null;
        for (int i = entries.Count - 1; i >= Math.Max(0, entries.Count - Farthest); i--)
        {
            Reference entry = entries[i];
            bool isMeant = Note > 0 ? entry.Number == Note : !entry.RefersBack && IsBy(entry, Author);
            if (isMeant && found is not null && found.Title != entry.Title)
            {
                return null; // the author has two
            }

            found = isMeant ? entry : found;
        }

        return found;
    }

    /// <summary>
    /// The earlier entry that says more of the same work, where a text has no more than its author and title: <c>Moreau, Ice and
    /// Iron, 60</c>.
    /// </summary>
    public static Reference? FindFuller(string text, List<Reference> entries)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma is <= 0 or > LongestAuthor || !IsAuthor(text.AsSpan(0, comma)))
        {
            return null;
        }

        string author = text[..comma];
        ReadOnlySpan<char> rest = text.AsSpan(comma + 2).TrimStart(" *_“\"«‘'");
        for (int i = entries.Count - 1; i >= Math.Max(0, entries.Count - Farthest); i--)
        {
            Reference entry = entries[i];
            if (!entry.RefersBack
                && entry.Title is { Length: > 2 } title
                && rest.StartsWith(title, StringComparison.OrdinalIgnoreCase)
                && IsBy(entry, author))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsBy(Reference entry, string author)
    {
        foreach (Range range in author.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> name = author.AsSpan(range).Trim(".,");
            bool isThere = name.Length < 2;
            for (int i = 0; i < entry.Authors.Count && !isThere; i++)
            {
                isThere = entry.Authors[i].AsSpan().Contains(name, StringComparison.Ordinal);
            }

            if (!isThere)
            {
                return false;
            }
        }

        return entry.Authors.Count > 0;
    }
}

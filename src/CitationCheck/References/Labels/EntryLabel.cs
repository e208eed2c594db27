using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>What an entry of a reference list opens with, and where its body begins.</summary>
/// <param name="Style">The kind of opening.</param>
/// <param name="Labels">The labels that it defines; none for a bullet.</param>
/// <param name="Body">Where the body starts in the visible text.</param>
internal readonly record struct EntryLabel(LabelStyle Style, string[] Labels, int Body)
{
    /// <summary>The longest number that may be a label, in digits.</summary>
    internal const int LongestNumber = 7;

    public bool HasLabel => Labels is { Length: > 0 };

    /// <summary>Reads the opening of the line that starts at <paramref name="start"/>.</summary>
    /// <param name="flat">The text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="after">The number of the entry before, which tells the 1000th entry from a year.</param>
    public static EntryLabel Read(FlatText flat, int start, int end, int after = -1)
    {
        string text = flat.Text;
        bool hasBullet = false;
        int at = SkipBlanks(text, start, end);
        while (at < end && text[at] is '•' or '-' or '*' or '–' or '·' && at + 1 < end && text[at + 1] == ' ')
        {
            hasBullet = true;
            at = SkipBlanks(text, at + 1, end);
        }

        if (at < end && text[at] is '\\' && BracketLabel.BibItem(text, at, end, out EntryLabel item))
        {
            return item;
        }

        return at < end && ReadLabel(flat, at, end, after, out EntryLabel opening)
            ? opening
            : new EntryLabel(hasBullet ? LabelStyle.Bullet : LabelStyle.None, [], at);
    }

    /// <summary>Reads the label that stands first. Of those, only a word with its number begins with a letter.</summary>
    private static bool ReadLabel(FlatText flat, int at, int end, int after, out EntryLabel opening)
    {
        string text = flat.Text;
        return char.IsAsciiLetter(text[at])
            ? NumberLabel.Named(text, at, end, out opening)
            : BracketLabel.Read(flat, at, end, out opening) || NumberLabel.Read(text, at, end, after, out opening) || NumberLabel.Named(text, at, end, out opening) || BracketLabel.Handle(text, at, end, out opening) || NumberLabel.Raised(flat, at, end, out opening);
    }

    /// <summary>Whether a line goes on with another labelled entry at <paramref name="at"/>: a whole list on one line.</summary>
    public static bool TryBracket(FlatText flat, int at, int end, out EntryLabel opening) => BracketLabel.Read(flat, at, end, out opening);

    /// <summary>A number as a label, without leading zeros.</summary>
    internal static string Label(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> trimmed = digits.TrimStart('0');
        return trimmed.IsEmpty ? "0" : trimmed.ToString();
    }

    /// <summary>The next place of a line that is not blank.</summary>
    internal static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && (text[at] is ' ' or '\t' or '\u00A0' or '\u3000'))
        {
            at++;
        }

        return at;
    }
}

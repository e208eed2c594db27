using CitationCheck.Text;

namespace CitationCheck.References.Labels;

/// <summary>Reads the label that a line opens with, of whatever kind.</summary>
internal static class EntryLabelReader
{
    /// <summary>Reads the label of the line that starts at <paramref name="start"/>.</summary>
    /// <param name="flat">The text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="after">The number of the entry before, which distinguishes the 1000th entry from a year.</param>
    public static EntryLabel Read(VisibleText flat, int start, int end, int after = -1)
    {
        string text = flat.Text;
        int at = LabelText.SkipBlanks(text, start, end);
        int bullet = at;
        while (IsBullet(text, at, end))
        {
            at = LabelText.SkipBlanks(text, at + 1, end);
        }

        if (at < end && TryRead(flat, at, end, after, out EntryLabel label))
        {
            return label.Style is LabelStyle.Number or LabelStyle.Bracket && KeyLabel.InRound(text, label.Body, end, out EntryLabel key)
                ? label with { Body = key.Body, Aliases = [.. key.Aliases ?? [], .. key.Names] }
                : label;
        }

        return at > bullet ? new EntryLabel(LabelStyle.Bullet, [], at) : EntryLabel.None(at);
    }

    private static bool IsBullet(string text, int at, int end) =>
        at + 1 < end && text[at] is '•' or '-' or '*' or '–' or '·' && text[at + 1] == ' ';

    /// <summary>Reads the label that stands first. Of those, only a word with its number begins with a letter.</summary>
    private static bool TryRead(VisibleText flat, int at, int end, int after, out EntryLabel label)
    {
        string text = flat.Text;
        if (char.IsAsciiLetter(text[at]))
        {
            return NumberLabel.Named(text, at, end, out label);
        }

        return KeyLabel.BibItem(text, at, end, out label)
            || BracketLabel.Read(flat, at, end, out label)
            || NumberLabel.Read(text, at, end, after, out label)
            || NumberLabel.Named(text, at, end, out label)
            || KeyLabel.InRound(text, at, end, out label)
            || KeyLabel.Handle(text, at, end, out label)
            || RaisedLabel.Read(flat, at, end, out label);
    }
}

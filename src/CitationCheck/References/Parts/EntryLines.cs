using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// The lines of an entry that gives its parts a line each: title, author, journal. Lines that were only wrapped to fit a width are one.
/// </summary>
internal static class EntryLines
{
    /// <summary>How much shorter than the second of two lines the first has to be, with a word, to have been ended on purpose.</summary>
    private const int Slack = 8;

    /// <summary>What parts the paragraphs of an entry.</summary>
    private const string Paragraph = "\n\n";

    /// <summary>
    /// Where the first paragraph of an entry ends; the end of the text where there is only one. One that begins with a sign or a small
    /// letter goes on with the one before.
    /// </summary>
    public static int FirstParagraphEnd(string text)
    {
        for (int at = text.IndexOf(Paragraph, StringComparison.Ordinal); at >= 0;)
        {
            int next = at + Paragraph.Length;
            if (at > 0 && next < text.Length && !GoesOn(text[next]))
            {
                return at;
            }

            at = next < text.Length ? text.IndexOf(Paragraph, next, StringComparison.Ordinal) : -1;
        }

        return text.Length;
    }

    private static bool GoesOn(char first) => first is '.' or ',' or ';' or ':' or ')' or '\n' || char.IsLower(first);

    /// <summary>Adds the lines of an entry, in order; none for one that has only one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="source">The report's text.</param>
    /// <param name="found">Takes the lines; empty so far.</param>
    public static void FindAll(VisibleText entry, string source, List<TextSpan> found)
    {
        string text = entry.Text;
        bool? areEnded = null;
        int start = 0;
        for (int end = NextBreak(text, 0); end >= 0; end = NextBreak(text, end + 1))
        {
            bool isEnd = !GoesOn(text[end + 1])
                && ((end > 0 && text[end - 1] == '\n')
                    || HardBreak.IsBefore(source, entry.SourceStart(end + 1))
                    || (areEnded ??= AreEndedOnPurpose(text)));
            if (isEnd)
            {
                Add(text, start, end, found);
                start = end + 1;
            }
        }

        if (start > 0)
        {
            Add(text, start, text.Length, found);
        }
    }

    /// <summary>The next line break that is not the last character.</summary>
    private static int NextBreak(string text, int from) =>
        text.IndexOf('\n', from) is >= 0 and var at && at + 1 < text.Length ? at : -1;

    private static void Add(string text, int start, int end, List<TextSpan> found)
    {
        if (!text.AsSpan(start, end - start).IsWhiteSpace())
        {
            found.Add(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>Whether each line leaves so much space that the first word of the next would have fitted.</summary>
    private static bool AreEndedOnPurpose(string text)
    {
        int width = 0;
        int count = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            bool isUrl = line.Contains("://", StringComparison.Ordinal); // it is not wrapped
            width = isUrl ? width : Math.Max(width, line.Length);
            count += isUrl ? 0 : 1;
        }

        int start = 0;
        int slack = count > 2 ? 0 : Slack; // a label stands before the first line, so that it looks shorter than it is
        for (int end = NextBreak(text, 0); end >= 0; end = NextBreak(text, end + 1))
        {
            ReadOnlySpan<char> next = text.AsSpan(end + 1);
            int word = WordLength(next);
            bool isUrl = next[..word].Contains("://", StringComparison.Ordinal);
            if (!isUrl && word > 0 && end - start + 1 + word + slack > width)
            {
                return false;
            }

            start = end + 1;
            slack = 0;
        }

        return true;
    }

    private static int WordLength(ReadOnlySpan<char> text) =>
        Characters.IsEastAsian(text[0]) ? 1 : text.IndexOfAny(' ', '\n') is >= 0 and var end ? end : text.Length;
}

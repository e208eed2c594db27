namespace CitationCheck.Text;

/// <summary>
/// The few words by which a message names a thing: the first of a text on one line, in quotation marks. They are written
/// straight into the message, for a report may have a message for every other sentence.
/// </summary>
internal readonly struct QuotedWords(string text) : ISpanFormattable
{
    private const int Longest = 60;

    /// <summary>The first words of a text.</summary>
    public static QuotedWords Of(string text) => new(text);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> line = stackalloc char[Longest + 1];
        ReadOnlySpan<char> words = line[..Copy(text, line)];
        ReadOnlySpan<char> end = "”";
        if (words.Length > Longest)
        {
            words = Cut(words);
            end = " …”";
        }

        charsWritten = 1 + words.Length + end.Length;
        if (destination.Length < charsWritten)
        {
            charsWritten = 0;
            return false;
        }

        destination[0] = '“';
        words.CopyTo(destination[1..]);
        end.CopyTo(destination[(1 + words.Length)..]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{this}";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => $"{this}";

    /// <summary>
    /// Copies as much of a text as there is room for, each run of blanks as one, and none at the ends; gives back how much that is.
    /// </summary>
    private static int Copy(string text, Span<char> line)
    {
        int length = 0;
        bool isApart = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isApart = length > 0;
                continue;
            }

            if (isApart && length < line.Length)
            {
                line[length++] = ' ';
            }

            if (length == line.Length)
            {
                break;
            }

            isApart = false;
            line[length++] = c;
        }

        return length;
    }

    /// <summary>Cuts at a blank where there is one in the second half, and never through a surrogate pair.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> line)
    {
        int blank = line.LastIndexOf(' ');
        return line[..(blank > Longest / 2 ? blank : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
    }
}

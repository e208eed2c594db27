using System.Buffers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// What a caret raises: <c>blood^1</c>, <c>children.^2,3^</c>, <c>agree^[1-3]^</c>, and Pandoc's note on the spot,
/// <c>air.^[Pereira, 2007, p. 12]</c>.
/// </summary>
internal static class CaretMarkers
{
    /// <summary>The longest note that is looked for, in UTF-16 code units.</summary>
    private const int LongestNote = 1000;

    /// <summary>A caret behind a shorter word is a power: <c>x^2</c>, <c>km^2</c>.</summary>
    private const int ShortestWord = 4;

    /// <summary>What a raised number may stand behind where no word does.</summary>
    private static readonly SearchValues<char> EndsPhrase = SearchValues.Create(".,;:”\"!?。，");

    /// <summary>
    /// Reads the caret at <paramref name="at"/> and gives back where its marker ends; <paramref name="at"/> itself when there is
    /// none.
    /// </summary>
    public static int Read(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        if (at == 0 || at + 1 == text.Length)
        {
            return at;
        }

        int start = at + 1;
        char closing = text[start] switch { '[' => ']', '(' => ')', _ => '\0' };
        int end = closing == '\0' ? NumbersEnd(text, start) : Close(text, start, closing);
        if (end <= start)
        {
            return at;
        }

        ReadOnlySpan<char> inside = closing == '\0' ? text.AsSpan(start, end - start) : text.AsSpan(start + 1, end - start - 2);
        if (sink.TryReadNumbers(inside.Trim()))
        {
            end += end < text.Length && text[end] == '^' ? 1 : 0;
            MarkerDoubt power = closing != ']' && IsPower(text, at) ? MarkerDoubt.Exponent : MarkerDoubt.None;
            sink.AddLabels(at, end, CitationStyle.Superscript, MarkerDoubt.NeedsReference | power);
            return end;
        }

        return closing == ']' ? Note(sink, inside, at, end) : at;
    }

    /// <summary>Reads a note on the spot, which says what its source is or carries its URL.</summary>
    private static int Note(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end)
    {
        inside = inside.Trim();
        if (FirstUrl(sink.Visible, at + 2, end - 1) is { } url)
        {
            sink.Add(at, end, inside.ToString(), CitationStyle.Link, MarkerDoubt.None, url);
            return end;
        }

        bool saysSomething = inside.Contains(' ') || (inside.Length >= ShortestWord && !IsPower(sink.Visible.Text, at));
        if (!saysSomething || CitationPlaceholder.Is(inside) || CitationPlaceholder.IsBareWord(inside))
        {
            return at;
        }

        sink.AddNamed(at, end, inside.ToString(), isSure: true, CitationStyle.Footnote);
        AddNumbersIn(sink, at, end);
        return end;
    }

    /// <summary>“^[See [3], p. 5.]” cites what its note does.</summary>
    private static void AddNumbersIn(MarkerSink sink, int at, int end)
    {
        ReadOnlySpan<char> note = sink.Visible.Text.AsSpan(at + 2, end - at - 3);
        while (note.IndexOf('[') is >= 0 and var open)
        {
            note = note[(open + 1)..];
            int close = note.IndexOfAny('[', ']');
            if (close > 0 && note[close] == ']' && sink.TryReadNumbers(note[..close]))
            {
                sink.AddLabels(at, end, CitationStyle.Footnote, MarkerDoubt.NeedsReference);
            }
        }
    }

    private static string? FirstUrl(VisibleText visible, int start, int end)
    {
        for (int i = visible.FirstRunAt(start); i < visible.Runs.Length && visible.Runs[i].Start < end; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && UrlScanner.IsAbsolute(visible.Runs[i].Url))
            {
                return visible.Runs[i].Url;
            }
        }

        return UrlScanner.TryFind(visible.Text.AsSpan(0, end), start, out TextSpan url) ? url.Slice(visible.Text) : null;
    }

    /// <summary>Numbers stand right behind the caret and end with a digit: <c>2,3</c>, <c>1–3</c>.</summary>
    private static int NumbersEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 24 && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '-' or '–'))
        {
            end++;
        }

        while (end > start && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end < text.Length && char.IsLetter(text[end]) && !Characters.IsEastAsian(text[end]) ? start : end;
    }

    /// <summary>Where the bracket that opens at <paramref name="open"/> is closed, inner ones passed over.</summary>
    private static int Close(string text, int open, char closing)
    {
        int depth = 0;
        for (int i = open; i < Math.Min(text.Length, open + LongestNote); i++)
        {
            depth += text[i] == text[open] ? 1 : 0;
            if (text[i] == closing && --depth == 0)
            {
                return i + 1;
            }
        }

        return open;
    }

    private static bool IsPower(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < ShortestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        bool isWord = at - start >= ShortestWord || (start < at && Characters.IsEastAsian(text[start]));
        return !isWord && (start < at || !EndsPhrase.Contains(text[at - 1]));
    }
}

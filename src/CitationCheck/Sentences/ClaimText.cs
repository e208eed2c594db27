namespace CitationCheck.Sentences;

/// <summary>Makes the text of a claim: its sentence without the markers, and without the blanks that they leave behind. Reused; not thread-safe.</summary>
internal sealed class ClaimText
{
    private char[] buffer = [];
    private int length;

    /// <summary>Where the text that was read last stands in its block; <see langword="null"/> when markers were taken out of it.</summary>
    public TextSpan? InPlace { get; private set; }

    /// <summary>Reads a sentence, its line breaks as blanks; what it gives back is good until the next call.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="markers">Its markers, in order.</param>
    public ReadOnlySpan<char> Read(string text, TextSpan sentence, ReadOnlySpan<TextSpan> markers)
    {
        if (buffer.Length < sentence.Length)
        {
            buffer = new char[Math.Max(sentence.Length, 2 * buffer.Length)];
        }

        length = 0;
        InPlace = markers.IsEmpty ? WithoutBars(text, sentence) : null;
        if (InPlace is { } place)
        {
            ReadOnlySpan<char> whole = text.AsSpan(place.Start, place.Length);
            if (!whole.Contains('\n'))
            {
                return whole;
            }

            whole.Replace(buffer, '\n', ' ');
            return buffer.AsSpan(0, whole.Length);
        }

        int at = sentence.Start;
        foreach (TextSpan marker in markers)
        {
            if (at == sentence.Start || !IsSeparator(text, at, marker.Start))
            {
                Append(text, at, marker.Start);
            }

            at = Math.Max(at, marker.End);
        }

        Append(text, at, sentence.End);
        while (length > 0 && char.IsWhiteSpace(buffer[length - 1]))
        {
            length--;
        }

        ReadOnlySpan<char> seen = buffer.AsSpan(0, length);
        return seen is ['|', ..] or [.., '|'] ? seen.Trim("| ") : seen;
    }

    /// <summary>“[2], [3] and [4]”: what stands between two markers goes with them.</summary>
    private static bool IsSeparator(string text, int start, int end) =>
        start < end && text.AsSpan(start, end - start).Trim() is "," or ";" or "and" or "&" or ", and" or "–" or "-" or "、" or "，" or "；" or "和" or "und" or "et" or "y";

    /// <summary>The place of a row without the bars of empty cells at its ends.</summary>
    private static TextSpan WithoutBars(string text, TextSpan row)
    {
        ReadOnlySpan<char> seen = text.AsSpan(row.Start, row.Length);
        if (seen is not (['|', ..] or [.., '|']))
        {
            return row;
        }

        int start = row.End - seen.TrimStart("| ").Length;
        return TextSpan.FromBounds(start, Math.Max(start, row.Start + seen.TrimEnd("| ").Length));
    }

    private void Append(string text, int start, int end)
    {
        ReadOnlySpan<char> part = start < end ? text.AsSpan(start, end - start) : default;
        if (length > 0 && !part.IsEmpty)
        {
            // “rain [1]. Snow” and “rain [1] fell”: the blank before the marker goes with it
            bool endsInBlank = buffer[length - 1] == ' ';
            if (endsInBlank && part[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '。' or '，' or ' ' or '\n' or '”')
            {
                length--;
            }
        }

        part = length == 0 ? part.TrimStart() : part;
        part.Replace(buffer.AsSpan(length), '\n', ' ');
        length += part.Length;
    }
}

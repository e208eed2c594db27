using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>The text of a claim: its sentence without the markers, and without the blanks that they leave behind.</summary>
internal static class ClaimText
{
    /// <summary>Longer sentences are put together on the heap, in UTF-16 code units.</summary>
    private const int LongestOnStack = 512;

    private static readonly SearchValues<char> WithoutBlankBefore = SearchValues.Create(".,;:!?)。， \n”");

    /// <summary>What joins two markers.</summary>
    private static readonly WordSet Separators = new(
    [
        ",", ";", ", and", "–", "-", "、", "，", "；", "،", "؛",
        .. Digits.RaisedCommas.Select(static comma => comma.ToString()),
        .. Lexicon.Words(static language => language.Citations.Conjunctions, static language => language.Citations.GluedConjunctions),
    ]);

    /// <summary>Reads a sentence, its line breaks as blanks.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="markers">Its markers, in order.</param>
    /// <returns>The text.</returns>
    public static string Read(string text, TextSpan sentence, ReadOnlySpan<TextSpan> markers)
    {
        if (markers.IsEmpty)
        {
            return WithoutBars(text, sentence).Slice(text).Replace('\n', ' ');
        }

        char[]? rented = sentence.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(sentence.Length) : null;
        string read = WithoutMarkers(text, sentence, markers, rented ?? stackalloc char[LongestOnStack]).ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return read;
    }

    /// <summary>Reads a sentence where it stands, which spares a copy.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="sentence">The sentence in it; it holds no marker.</param>
    /// <param name="seen">The same characters as <see cref="Read"/> gives.</param>
    /// <returns><see langword="true"/> when the sentence stands there as it is read.</returns>
    public static bool TryReadInPlace(string text, TextSpan sentence, out ReadOnlySpan<char> seen)
    {
        TextSpan place = WithoutBars(text, sentence);
        seen = text.AsSpan(place.Start, place.Length);
        return !seen.Contains('\n');
    }

    private static ReadOnlySpan<char> WithoutMarkers(string text, TextSpan sentence, ReadOnlySpan<TextSpan> markers, Span<char> buffer)
    {
        int length = 0;
        int at = sentence.Start;
        foreach (TextSpan marker in markers)
        {
            if (at == sentence.Start || !IsSeparator(text, at, marker.Start))
            {
                length = Append(text, at, marker.Start, buffer, length);
            }

            at = Math.Max(at, marker.End);
        }

        length = Append(text, at, sentence.End, buffer, length);
        ReadOnlySpan<char> seen = buffer[..length].TrimEnd();
        return seen is ['|', ..] or [.., '|'] ? seen.Trim("| ") : seen;
    }

    /// <summary>“[2], [3] and [4]”: what stands between two markers goes with them.</summary>
    private static bool IsSeparator(string text, int start, int end) =>
        start < end && Separators.Contains(text.AsSpan(start, end - start).Trim());

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

    private static int Append(string text, int start, int end, Span<char> buffer, int length)
    {
        ReadOnlySpan<char> part = start < end ? text.AsSpan(start, end - start) : default;
        if (length > 0 && !part.IsEmpty)
        {
            // “rain [1]. Snow” and “rain [1] fell”: the blank before the marker goes with it
            bool endsInBlank = buffer[length - 1] == ' ';
            length -= endsInBlank && WithoutBlankBefore.Contains(part[0]) ? 1 : 0;
        }

        bool isGlued = length > 0 && part is [' ', _, ..] && Characters.IsCjk(buffer[length - 1]) && Characters.IsCjk(part[1]);
        part = length == 0 || isGlued ? part.TrimStart() : part; // “新制度 3 を”: no blank stands between two words
        part.Replace(buffer[length..], '\n', ' ');
        return length + part.Length;
    }
}

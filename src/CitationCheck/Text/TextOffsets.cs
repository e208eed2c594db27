using System.Text;

namespace CitationCheck;

/// <summary>Converts offsets that count bytes of UTF-8 or code points to offsets in UTF-16 code units, as .NET strings have them.</summary>
/// <remarks>Creating one reads the text once; a conversion reads at most 128 characters. Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// TextOffsets offsets = TextOffsets.Utf8(answer);
/// var citation = new GivenCitation(offsets.SpanOf(startByte, endByte), "kb-12");
/// </code>
/// </example>
public sealed class TextOffsets
{
    /// <summary>How many UTF-16 code units lie between two known offsets.</summary>
    private const int Step = 128;

    private readonly string text;
    private readonly bool countsBytes;
    private readonly List<(int Units, int Chars)> known = []; // at every step, the offset in both
    private readonly int length;

    private TextOffsets(string text, bool countsBytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        this.countsBytes = countsBytes;
        int units = 0;
        for (int at = 0; at < text.Length;)
        {
            if (at >= known.Count * Step)
            {
                known.Add((units, at));
            }

            units += Next(at, out int chars);
            at += chars;
        }

        length = units;
    }

    /// <summary>Creates a converter of offsets that count bytes of the text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static TextOffsets Utf8(string text) => new(text, countsBytes: true);

    /// <summary>Creates a converter of offsets that count Unicode code points, as strings in Python do.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static TextOffsets CodePoints(string text) => new(text, countsBytes: false);

    /// <summary>Converts an offset.</summary>
    /// <param name="offset">
    /// The offset. One inside a character counts as its start. One beyond the end stays as far beyond the end, so that validation can
    /// report it.
    /// </param>
    /// <returns>The offset in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (offset >= length)
        {
            return (int)Math.Min((long)text.Length + offset - length, int.MaxValue);
        }

        int index = known.BinarySearch((offset, int.MaxValue));
        (int units, int at) = known[index >= 0 ? index : ~index - 1];
        while (units < offset)
        {
            int more = Next(at, out int chars);
            if (units + more > offset)
            {
                break;
            }

            units += more;
            at += chars;
        }

        return at;
    }

    /// <summary>Converts the two ends of a span.</summary>
    /// <param name="start">Where it starts, as in <see cref="ToUtf16"/>.</param>
    /// <param name="end">Where it ends, exclusive; an end before the start counts as the start.</param>
    /// <returns>The span in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An offset is negative.</exception>
    public TextSpan SpanOf(int start, int end)
    {
        int first = ToUtf16(start);
        return TextSpan.FromBounds(first, Math.Max(first, ToUtf16(end)));
    }

    /// <summary>The units of the character at a place, and its UTF-16 code units. Half a surrogate pair counts as U+FFFD.</summary>
    private int Next(int at, out int chars)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out chars);
        return countsBytes ? rune.Utf8SequenceLength : 1;
    }
}

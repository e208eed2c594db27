using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A half-open range of a report's text, in UTF-16 code units: from <paramref name="Start"/> up to, but not including,
/// <see cref="End"/>. Immutable.
/// </summary>
/// <param name="Start">The offset of the first character, starting at 0.</param>
/// <param name="Length">The number of UTF-16 code units; 0 for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span contains no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from its two ends.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Returns whether an offset is inside the span. <see cref="End"/> is not.</summary>
    /// <param name="offset">An offset into the same text.</param>
    /// <returns><see langword="true"/> if the span includes the character at the offset.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Returns whether another span is completely inside this one.</summary>
    /// <param name="other">A span of the same text.</param>
    /// <returns><see langword="true"/> if no part of the other span is outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Returns whether two spans share a character.</summary>
    /// <param name="other">A span of the same text.</param>
    /// <returns><see langword="true"/> if they overlap.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Returns the text of the span.</summary>
    /// <param name="text">The text that the span belongs to.</param>
    /// <returns>The part of <paramref name="text"/> that the span covers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Returns the span as <c>[start..end)</c>.</summary>
    /// <returns>The two offsets in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}

using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A half-open range in <see cref="Block.Text"/>, in UTF-16 code units. It is a separate type so that it cannot be confused with a
/// <see cref="TextSpan"/>, which is a range in the report's text. Immutable.
/// </summary>
/// <param name="Start">The offset of the first character in <see cref="Block.Text"/>, starting at 0.</param>
/// <param name="Length">The number of UTF-16 code units; 0 for an empty span.</param>
public readonly record struct VisibleSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span contains no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from its two ends.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static VisibleSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Returns the text of the span.</summary>
    /// <param name="text">The text of the block that the span belongs to.</param>
    /// <returns>The part of <paramref name="text"/> that the span covers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Returns the span as <c>[start..end)</c>.</summary>
    /// <returns>The two offsets in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}

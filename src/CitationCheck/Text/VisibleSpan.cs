using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A half-open range of the text of a <see cref="Block"/>, in UTF-16 code units. It is a type of its own, so that a place in what
/// a reader sees cannot be taken for a <see cref="TextSpan"/>, a place in the report's text. Immutable.
/// </summary>
/// <param name="Start">Offset of the first character in <see cref="Block.Text"/>, counted from 0.</param>
/// <param name="Length">Number of UTF-16 code units; 0 for an empty span.</param>
public readonly record struct VisibleSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset just behind the last character.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static VisibleSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The text of the block that the span belongs to.</param>
    /// <returns>The slice of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>The two ends in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}

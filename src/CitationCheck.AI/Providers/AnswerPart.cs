namespace CitationCheck.AI.Providers;

/// <summary>A part of an answer in which a service counts, and where it starts in the answer.</summary>
internal sealed class AnswerPart(string text, int start, OffsetUnit unit)
{
    /// <summary>Services change what they count in, and say so late; the quoted text decides where there is one.</summary>
    private static readonly OffsetUnit[] Units = [OffsetUnit.CodePoints, OffsetUnit.Utf16, OffsetUnit.Utf8Bytes];

    private readonly Dictionary<OffsetUnit, TextOffsets> offsets = [];

    /// <summary>The whole part without the blanks around it.</summary>
    public TextSpan Whole
    {
        get
        {
            int blanks = text.Length - text.AsSpan().TrimStart().Length;
            return new TextSpan(start + blanks, text.AsSpan().Trim().Length);
        }
    }

    /// <summary>Finds a place.</summary>
    /// <param name="first">Where it starts, in the unit of the service.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="quoted">What stands there according to the service; <see langword="null"/> if it does not say.</param>
    /// <returns>The place in the answer; <see langword="null"/> if it is not in this part.</returns>
    public TextSpan? Find(int? first, int? end, string? quoted)
    {
        bool isSpan = first >= 0 && end >= first;
        TextSpan? found = (isSpan ? Counted(first!.Value, end!.Value, quoted) : null) ?? Unique(quoted);
        return found is { } span ? span with { Start = start + span.Start } : null;
    }

    private TextSpan? Counted(int first, int end, string? quoted)
    {
        if (quoted is null)
        {
            return Within(SpanOf(unit, first, end));
        }

        // One service counts the end inclusively in some of its answers.
        IEnumerable<TextSpan?> spans =
            from each in Units.OrderByDescending(each => each == unit)
            from last in new[] { end, (int)Math.Min(end + 1L, int.MaxValue) }
            select Within(SpanOf(each, first, last));
        return spans.FirstOrDefault(span => IsQuoted(span, quoted));
    }

    private bool IsQuoted(TextSpan? span, string quoted) =>
        span is { } place && text.AsSpan(place.Start, place.Length).SequenceEqual(quoted);

    private TextSpan? Unique(string? quoted)
    {
        int at = string.IsNullOrEmpty(quoted) ? -1 : text.IndexOf(quoted, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(quoted!, at + 1, StringComparison.Ordinal) < 0 ? new TextSpan(at, quoted!.Length) : null;
    }

    private TextSpan? Within(TextSpan span) => span.End <= text.Length ? span : null;

    private TextSpan SpanOf(OffsetUnit counted, int first, int end)
    {
        if (counted == OffsetUnit.Utf16)
        {
            return TextSpan.FromBounds(first, end);
        }

        if (!offsets.TryGetValue(counted, out TextOffsets? converter))
        {
            converter = counted == OffsetUnit.Utf8Bytes ? TextOffsets.Utf8(text) : TextOffsets.CodePoints(text);
            offsets.Add(counted, converter);
        }

        return converter.SpanOf(first, end);
    }
}

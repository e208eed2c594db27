using System.Buffers;

namespace CitationCheck.AI.Checking;

/// <summary>A Markdown link, <c>[text](address)</c>, whose text is prose.</summary>
internal sealed record LinkMarker(TextSpan Open, TextSpan Close)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789[](){}^,;.–- ");

    /// <summary>What is removed so that the text of the link stays.</summary>
    public IEnumerable<TextSpan> AroundText => [Open, Close];

    /// <summary>Reads a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The whole link.</param>
    /// <returns>The link; <see langword="null"/> if it is none, or if its text is a number or an address, which is no prose.</returns>
    public static LinkMarker? Read(string text, TextSpan span)
    {
        string link = span.Slice(text);
        int middle = link.LastIndexOf("](", StringComparison.Ordinal);
        if (!link.StartsWith('[') || !link.EndsWith(')') || middle < 0)
        {
            return null;
        }

        ReadOnlySpan<char> shown = link.AsSpan(1, middle - 1);
        bool isProse = shown.IndexOfAnyExcept(Digits) >= 0;
        return !isProse || shown.Contains("://", StringComparison.Ordinal)
            ? null
            : new LinkMarker(new TextSpan(span.Start, 1), TextSpan.FromBounds(span.Start + middle, span.End));
    }
}

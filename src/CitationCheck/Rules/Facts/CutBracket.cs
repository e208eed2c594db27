namespace CitationCheck.Rules.Facts;

/// <summary>
/// Knows paths and identifiers that tools cut at a bracket, which they take for the end of a link: <c>10.1016/0092-8674(94</c>.
/// </summary>
internal static class CutBracket
{
    /// <summary>Whether the last round bracket that opens in a text is never closed.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.Contains('(') && text.Count('(') > text.Count(')') && !text[text.LastIndexOf('(')..].Contains(')');
}

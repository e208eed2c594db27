namespace CitationCheck.References.Parts;

/// <summary>
/// The dashes that stand for the author of the entry before: <c>———. Title</c>, <c>---. Title</c>, <c>______ (2001). Title</c>.
/// </summary>
internal static class RepeatedAuthor
{
    /// <summary>More dashes are a rule across the page.</summary>
    private const int MostDashes = 20;

    /// <summary>How much of an entry the dashes take, with the stop or the comma behind them; 0 when it opens otherwise.</summary>
    public static int Length(ReadOnlySpan<char> entry)
    {
        int end = 0;
        int weight = 0; // one long dash weighs as much as three short ones
        while (end < entry.Length && end < MostDashes && WeightOf(entry[end]) is > 0 and var dash)
        {
            weight += dash;
            end++;
        }

        ReadOnlySpan<char> rest = entry[end..];
        return weight < 3 ? 0
            : rest is ['.' or ',' or ':', ' ', ..] ? end + 1
            : rest is [' ', '(' or '[', ..] || (weight > 3 && rest is [' ', var first, ..] && char.IsUpper(first)) ? end
            : 0;
    }

    private static int WeightOf(char sign) => sign switch
    {
        '—' or '―' or '⸺' or '⸻' => 3,
        '–' or '-' or '_' or '‒' or '‐' or '‑' => 1,
        _ => 0,
    };
}

using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>The word in brackets behind the names of editors: <c>(Eds.)</c>, <c>(Hrsg.)</c>.</summary>
internal static class EditorRole
{
    private static readonly WordSet Roles =
        new(Lexicon.Words(static language => language.Entries.Editors).Select(static role => role.Trim('(', ')', '.')));

    private const int LongestOrganisation = 60;

    private const int LongestBetween = 3;

    private const int LongestRole = 12;

    /// <summary>
    /// Where a role ends that stands behind names, or behind an organisation at the start; <paramref name="stop"/> itself where there
    /// is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">Where the names end; 0 when there are none.</param>
    /// <param name="end">Where the body ends.</param>
    public static int End(string text, int stop, int end)
    {
        int open = text.IndexOf('(', stop, Math.Min(end - stop, stop > 0 ? LongestBetween : LongestOrganisation));
        int close = open < 0 ? -1 : text.IndexOf(')', open, Math.Min(end - open, LongestRole));
        return close > 0 && Is(text.AsSpan(open + 1, close - open - 1).TrimEnd('.')) ? close + 1 : stop;
    }

    /// <summary>Names without the role behind them.</summary>
    public static string Without(string names) => names.EndsWith(')') ? names[..names.LastIndexOf('(')].Trim() : names;

    private static bool Is(ReadOnlySpan<char> word) => Roles.Contains(word);
}

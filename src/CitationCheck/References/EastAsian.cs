namespace CitationCheck.References;

/// <summary>Knows the scripts that write without blanks, in whose entries less stands between the parts.</summary>
internal static class EastAsian
{
    /// <summary>Whether a character is of such a script, or one of its signs.</summary>
    public static bool Is(char c) => c >= '\u2E80';
}

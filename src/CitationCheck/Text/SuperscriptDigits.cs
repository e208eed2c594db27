namespace CitationCheck.Text;

/// <summary>The raised digits of Unicode: ¹ ² ³ of Latin-1, and U+2070 to U+2079.</summary>
internal static class SuperscriptDigits
{
    /// <summary>The value of a raised digit, 0 to 9; −1 for any other character.</summary>
    public static int Value(char c) => c switch
    {
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁰' => 0,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };

    /// <summary>A text with its raised digits made plain ones.</summary>
    public static string Lower(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (plain, source) =>
        {
            for (int i = 0; i < plain.Length; i++)
            {
                plain[i] = Value(source[i]) is >= 0 and var digit ? (char)('0' + digit) : source[i];
            }
        });
}

namespace CitationCheck.References;

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

    /// <summary>The plain digits of a run of raised ones.</summary>
    public static string ToDigits(ReadOnlySpan<char> raised) =>
        string.Create(raised.Length, raised, static (digits, source) =>
        {
            for (int i = 0; i < digits.Length; i++)
            {
                digits[i] = (char)('0' + Value(source[i]));
            }
        });
}

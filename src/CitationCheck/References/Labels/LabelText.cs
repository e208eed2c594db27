namespace CitationCheck.References.Labels;

/// <summary>What all readers of labels need of a text.</summary>
internal static class LabelText
{
    /// <summary>The longest number that may be a label, in digits.</summary>
    public const int LongestNumber = 7;

    /// <summary>A number as a label, without leading zeros.</summary>
    public static string Number(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> trimmed = digits.TrimStart('0');
        return trimmed.IsEmpty ? "0" : trimmed.ToString();
    }

    /// <summary>Whether a text is nothing but digits, as many as a label may have.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text, int longest = LongestNumber) =>
        text.Length > 0 && text.Length <= longest && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Where the digits end that start at a place.</summary>
    public static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The next place of a line that is not blank.</summary>
    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && (text[at] is ' ' or '\t' or '\u00A0' or '\u3000'))
        {
            at++;
        }

        return at;
    }
}

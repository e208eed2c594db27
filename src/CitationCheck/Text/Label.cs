using System.Globalization;

namespace CitationCheck.Text;

/// <summary>What a marker or an entry calls its source: a number, a key, a name. The number is read once, when the label is made.</summary>
/// <param name="Text">As written; a number without leading zeros.</param>
/// <param name="Number">The number; −1 for any other label.</param>
internal readonly record struct Label(string Text, int Number)
{
    /// <summary>The longest number that may be a label, in digits.</summary>
    public const int LongestNumber = 7;

    private static readonly string[] Small =
        [.. Enumerable.Range(0, 1000).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The label of a number.</summary>
    public static Label Of(int number) =>
        new(number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture), number);

    /// <summary>The label of a number in digits.</summary>
    public static Label Of(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> number = digits.TrimStart('0');
        return number.Length > LongestNumber ? new Label(number.ToString(), -1) : Of(Value(number));
    }

    /// <summary>The label as it is written; it is a number only without leading zeros.</summary>
    public static Label Read(string text) =>
        new(text, IsNumber(text) && (text[0] != '0' || text.Length == 1) ? Value(text) : -1);

    /// <summary>Whether a text is a number that may be a label; beyond three digits only a list makes it one.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestNumber && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Value(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}

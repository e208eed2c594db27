namespace CitationCheck.Text.Urls;

/// <summary>
/// The part in angle brackets of old DOIs, which were made of a serial's item and contribution (SICI, ANSI/NISO Z39.56):
/// <c>10.1175/1520-0493(1999)127&lt;0001:TWT&gt;2.0.CO;2</c>.
/// </summary>
internal static class AngledPart
{
    private const int Longest = 40;

    /// <summary>The length of such a part that a text begins with; 0 when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text is not ['<', ..])
        {
            return 0;
        }

        int close = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        bool isPart = close > 0
            && text[1..close].Contains(':')
            && text[1..close].IndexOfAny(" \n/") < 0
            && text[(close + 1)..] is [>= '0' and <= '9', '.', >= '0' and <= '9', ..];
        return isPart ? close + 1 : 0;
    }

    /// <summary>Whether all angle brackets of a text belong to such parts.</summary>
    public static bool AreAllIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('<', '>') is >= 0 and var at)
        {
            int length = LengthAt(text[at..]);
            if (length == 0)
            {
                return false;
            }

            text = text[(at + length)..];
        }

        return true;
    }
}

using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Knows the lines that name a figure or a table: “Figure 1: Rain by week”, “表2：各地雨量”.</summary>
internal static class CaptionLine
{
    /// <summary>No caption is longer, in UTF-16 code units; what goes on says something.</summary>
    private const int Longest = 120;

    /// <summary>The longest word before the number: “Abbildung”.</summary>
    private const int LongestLabel = 14;

    /// <summary>Whether a sentence is such a line and gives no figure of its own.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = text.Trim("*_ ");
        int digit = line[..Math.Min(line.Length, LongestLabel)].IndexOfAnyInRange('0', '9');
        if (digit < 1 || line.Length > Longest || Characters.IsStop(line[^1]))
        {
            return false;
        }

        int end = digit + line[digit..].IndexOfAnyExcept("0123456789.-–");
        bool isNumbered = end >= digit && (line[end] is ':' or '：' or ' ' or '　' or '|' || line[end - 1] == '.');
        return isNumbered && FigureWords.IsCaption(line[..digit].TrimEnd(" .　")) && Figures.In(line[end..]) == FigureWeight.None;
    }
}

using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Reads the mark of a note that is a link into the page: <c>[1]</c>, <c>¹</c>, <c>[n 1]</c>, <c>*</c>.</summary>
internal static class LinkMark
{
    /// <summary>The longest mark, in UTF-16 code units.</summary>
    public const int Longest = 40;

    /// <summary>The longest row of signs, and letters in round brackets, that are a mark.</summary>
    private const int LongestSign = 3;

    /// <summary>How many runs that start before a link are looked at for one that raises it.</summary>
    private const int MostRunsBefore = 3;

    private static readonly SearchValues<char> Symbols = SearchValues.Create("*†‡§¶#‖※");

    /// <summary>The label that a link shows.</summary>
    /// <param name="shown">The text of the link.</param>
    /// <param name="isDressed">Whether it is raised or in brackets, so that letters are a label too and no word of the sentence.</param>
    /// <returns>The label; <see langword="null"/> when the text is no mark.</returns>
    public static string? Label(ReadOnlySpan<char> shown, bool isDressed)
    {
        if (shown.Length is 0 or > Longest)
        {
            return null;
        }

        bool isRaised = Digits.Raised(shown[0]) >= 0;
        ReadOnlySpan<char> label = isRaised ? Digits.Lower(shown) : shown;
        label = label.Trim("[]()［］【】^.,;:–- \u00A0\n");
        if (label.IsEmpty)
        {
            return null;
        }

        bool isNumber = Text.Label.IsNumber(label);
        bool isSymbol = label.IndexOfAnyExcept(Symbols) < 0 && label.Length <= LongestSign;
        bool isInRound = shown is ['(' or '（', .., ')' or '）'] && label.Length <= LongestSign; // (a), (iv)
        return isNumber ? Text.Label.Of(label).Text
            : isSymbol || ((isDressed || isInRound) && IsName(label)) ? label.ToString()
            : null;
    }

    /// <summary>Whether a stretch is raised, is nothing but signs, or stands in square brackets or has them inside.</summary>
    public static bool IsDressed(VisibleText visible, int start, int end)
    {
        string text = visible.Text;
        bool isSymbol = text.AsSpan(start, end - start).IndexOfAnyExcept(Symbols) < 0;
        bool hasBrackets = text[start] is '[' or '［' or '【' || (start > 0 && text[start - 1] is '[' or '［' or '【');
        return isSymbol || hasBrackets || Digits.Raised(text[start]) >= 0 || IsRaised(visible, start, end);
    }

    private static bool IsRaised(VisibleText visible, int start, int end)
    {
        for (int i = Math.Max(0, visible.FirstRunAt(start) - MostRunsBefore); i < visible.Runs.Length && visible.Runs[i].Start < end; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Superscript && visible.Runs[i].End > start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label of letters, <c>a</c>, <c>RFC2119</c>, or a group and a number, <c>n 1</c>; no words.</summary>
    private static bool IsName(ReadOnlySpan<char> label)
    {
        int blank = label.LastIndexOfAny(' ', '\u00A0');
        return blank < 0
            ? !label.ContainsAny('\n', '/')
            : Text.Label.IsNumber(label[(blank + 1)..]) && !label[..blank].ContainsAny(' ', '\u00A0', '\n');
    }
}

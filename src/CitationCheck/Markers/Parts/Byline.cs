using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// Knows the line of a paper’s authors, whose raised numbers point at their institutes: “Eva Brandt¹, Leo Sand²˒³ and Aki Mori¹”. It is
/// nothing but names, several of them marked.
/// </summary>
internal static class Byline
{
    private const int Longest = 1500;

    /// <summary>So many marks of names are no chance.</summary>
    private const int FewestMarks = 2;

    private const int FewestWords = 4;

    /// <summary>The longest name of one person in Chinese or Japanese, in UTF-16 code units.</summary>
    private const int LongestEastAsianName = 4;

    /// <summary>The longest word that ends with a stop: an initial, “Jr.”</summary>
    private const int LongestInitial = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,;，；、\n\u00A0·");

    private static readonly SearchValues<char> Signs = SearchValues.Create("*†‡§¶#✉⁎,;⁻-–" + Digits.RaisedCommas);

    private static readonly WordSet SmallWords = Lexicon.Set(
        static language => language.Citations.FamilyParticles,
        static language => language.Citations.Conjunctions);

    /// <summary>Whether a block is such a line.</summary>
    public static bool Is(VisibleText visible)
    {
        ReadOnlySpan<char> text = visible.Text;
        if (text.Length is 0 or > Longest || !IsNameStart(text[0]) || text[^1] is '.' or '!' or '?' or ':' or '。')
        {
            return false;
        }

        int words = 0;
        int marks = 0;
        int run = 0;
        for (int at = 0; at < text.Length;)
        {
            int mark = MarkEnd(visible, at, ref run);
            if (mark > at)
            {
                marks++;
                at = mark;
                continue;
            }

            int end = WordEnd(visible, at, run);
            if (end > at && !IsOfName(text[at..end]))
            {
                return false;
            }

            words += end > at ? 1 : 0;
            at = Math.Max(end, at + 1);
        }

        return marks >= FewestMarks && words >= FewestWords;
    }

    private static bool IsNameStart(char c) => char.IsUpper(c) || Characters.IsEastAsian(c);

    /// <summary>Where the raised numbers and signs at a place end; the place itself when there are none.</summary>
    private static int MarkEnd(VisibleText visible, int at, ref int run)
    {
        int end = at;
        while (run < visible.Runs.Length && visible.Runs[run].Start <= end)
        {
            InlineRun found = visible.Runs[run++];
            end = found.Kind == InlineKind.Superscript && found.End > end ? found.End : end;
        }

        bool isMark = end > at;
        while (end < visible.Text.Length && (Digits.Raised(visible.Text[end]) >= 0 || (end > at && Signs.Contains(visible.Text[end]))))
        {
            isMark |= Digits.Raised(visible.Text[end]) >= 0;
            end++;
        }

        return isMark ? end : at;
    }

    private static int WordEnd(VisibleText visible, int at, int run)
    {
        int most = run < visible.Runs.Length ? visible.Runs[run].Start : visible.Text.Length;
        int end = at;
        while (end < Math.Max(most, at) && !Separators.Contains(visible.Text[end]) && Digits.Raised(visible.Text[end]) < 0)
        {
            end++;
        }

        return end;
    }

    private static bool IsOfName(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> name = word.TrimEnd("*†‡§¶#✉⁎");
        return name.IsEmpty
            || name is "&"
            || SmallWords.Contains(name)
            || (Characters.IsEastAsian(name[0]) && name.Length <= LongestEastAsianName)
            || (char.IsUpper(name[0]) && !name.ContainsAnyInRange('0', '9') && (name[^1] != '.' || name.Length <= LongestInitial));
    }
}

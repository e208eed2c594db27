using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Knows the lines at the head of a memo or a report that say who wrote it, when and for whom: “To: …”, “报告日期：…”.</summary>
internal static class HeaderLines
{
    private const int LongestLabel = 24;

    private const int ShortLabel = 2;

    /// <summary>A longer line names keywords when it has so many commas.</summary>
    private const int FewestKeywords = 4;

    /// <summary>No field of a head is longer; what goes on says something.</summary>
    private const int LongestLine = 100;

    private static readonly WordSet Labels = Lexicon.Set(static language => language.Claims.HeaderLabels);

    /// <summary>Whether all lines of a text are such lines.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        if (!IsOne(text)) // nearly no text opens with a label
        {
            return false;
        }

        bool isTold = false; // one letter alone tells nothing: “A: the dam”
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            if (!line.IsEmpty
                && (!IsOne(line) || (line.Length > LongestLine && CountSeparators(line) < FewestKeywords)))
            {
                return false;
            }

            isTold |= line.Trim("*_ ").IndexOfAny(':', '：') > 1;
        }

        return isTold;
    }

    private static int CountSeparators(ReadOnlySpan<char> line) => line.Count(',') + line.Count('，') + line.Count('、') + line.Count(';');

    /// <summary>
    /// Labels of one or two letters open sentences as well, an answer after “Q:” say: “A: The dam opened in May.” No field of a
    /// head has a stop.
    /// </summary>
    private static bool IsOne(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestLabel)].IndexOfAny(':', '：');
        ReadOnlySpan<char> label = colon > 0 ? line[..colon].Trim(" *_") : default;
        return Labels.Contains(label) && (label.Length > ShortLabel || label[0] >= '\u2e80' || !Characters.IsStop(line[^1]));
    }
}

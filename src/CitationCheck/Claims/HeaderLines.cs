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

    /// <summary>A field with a label that is not known is no longer, in UTF-16 code units.</summary>
    private const int LongestField = 80;

    /// <summary>So many lines, of which one in <see cref="KnownShare"/> has a known label, are fields with all the others.</summary>
    private const int FewestFields = 3;

    private const int KnownShare = 3;

    private static readonly WordSet Labels = Lexicon.Set(static language => language.Claims.HeaderLabels);

    /// <summary>Whether all lines of a text are such lines.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        if (!IsOne(text) && !(text.Contains('\n') && IsField(text[..text.IndexOf('\n')]))) // nearly no text opens with a label
        {
            return false;
        }

        int lines = 0;
        int known = 0;
        bool isTold = false; // one letter alone tells nothing: “A: the dam”
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            bool isKnown = IsOne(line) && (line.Length <= LongestLine || CountSeparators(line) >= FewestKeywords);
            if (!isKnown && !IsField(line))
            {
                return false;
            }

            lines++;
            known += isKnown ? 1 : 0;
            isTold |= isKnown && line.Trim("*_ ").IndexOfAny(':', '：') > 1;
        }

        return isTold && (known == lines || (lines >= FewestFields && known * KnownShare >= lines));
    }

    /// <summary>Whether a line has the form of a field: a short label, a colon and a short value that is no sentence.</summary>
    private static bool IsField(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim("*_- ");
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        return colon > 0 && text.Length <= LongestField && !Characters.IsStop(text[^1]);
    }

    /// <summary>What parts keywords, and further fields in the same line.</summary>
    private static int CountSeparators(ReadOnlySpan<char> line) =>
        line.Count(',') + line.Count('，') + line.Count('、') + line.Count(';') + line.Count(':') + line.Count('：');

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

namespace CitationCheck.Writers.Html;

/// <summary>Two titles, cut into the runs that both have and the runs that only one has, for showing.</summary>
/// <param name="Cited">The runs of the cited title; together they are the title.</param>
/// <param name="Found">The runs of the found title; together they are the title.</param>
internal sealed record TitleDifference(IReadOnlyList<(string Text, bool Differs)> Cited, IReadOnlyList<(string Text, bool Differs)> Found)
{
    private const int MaxWords = 300; // the comparison is quadratic

    public static TitleDifference Of(string cited, string found)
    {
        List<string> left = Words(cited);
        List<string> right = Words(found);
        if (left.Count > MaxWords || right.Count > MaxWords)
        {
            return new([(cited, true)], [(found, true)]);
        }

        // common[i, j]: how many words the tails from i and j have in common, in order.
        var common = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(left[i], right[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var citedRuns = new List<(string, bool)>();
        var foundRuns = new List<(string, bool)>();
        int at = 0;
        int other = 0;
        while (at < left.Count || other < right.Count)
        {
            if (at < left.Count && other < right.Count && Same(left[at], right[other]))
            {
                citedRuns.Add((left[at++], false));
                foundRuns.Add((right[other++], false));
            }
            else if (other == right.Count || (at < left.Count && common[at + 1, other] >= common[at, other + 1]))
            {
                citedRuns.Add((left[at], Matters(left[at])));
                at++;
            }
            else
            {
                foundRuns.Add((right[other], Matters(right[other])));
                other++;
            }
        }

        return new(Join(citedRuns), Join(foundRuns));
    }

    /// <summary>Makes one run of neighbours that are alike; blanks between two words that differ belong to them.</summary>
    private static List<(string Text, bool Differs)> Join(List<(string Text, bool Differs)> runs)
    {
        var joined = new List<(string Text, bool Differs)>();
        for (int at = 0; at < runs.Count; at++)
        {
            (string text, bool differs) = runs[at];
            differs |= string.IsNullOrWhiteSpace(text) && at > 0 && at + 1 < runs.Count && joined[^1].Differs && runs[at + 1].Differs;
            if (joined.Count > 0 && joined[^1].Differs == differs)
            {
                joined[^1] = (joined[^1].Text + text, differs);
            }
            else
            {
                joined.Add((text, differs));
            }
        }

        return joined;
    }

    /// <summary>Runs of letters and digits, and what stands between them; letters of scripts without blanks stand alone.</summary>
    private static List<string> Words(string title)
    {
        var words = new List<string>();
        int start = 0;
        for (int at = 1; at <= title.Length; at++)
        {
            if (at == title.Length || Class(title[at]) != Class(title[at - 1]) || Class(title[at]) == 2)
            {
                words.Add(title[start..at]);
                start = at;
            }
        }

        return words;
    }

    private static int Class(char letter)
    {
        bool isIdeograph = letter is >= '\u2E80' and < '\uD800';
        return isIdeograph ? 2 : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 1 : 0;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool Matters(string run) => !string.IsNullOrWhiteSpace(run);
}

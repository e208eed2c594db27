namespace CitationCheck.Sources.Titles;

/// <summary>Names the words in which two titles differ, when they are few.</summary>
internal static class TitleEdit
{
    /// <summary>Compares two titles that are not the same.</summary>
    public static TitleMatch Compare(TitleText cited, TitleText found, string foundTitle)
    {
        (TitleText left, TitleText right) = TitleAffix.WithoutCommonParts(cited, found);
        (List<string> onlyCited, List<string> onlyFound, int same) = Align(left.Words, right.Words);
        (List<string> turnedFound, List<string> turnedCited, int turnedSame) = Align(right.Words, left.Words);
        if (turnedCited.Count + turnedFound.Count < onlyCited.Count + onlyFound.Count)
        {
            (onlyCited, onlyFound, same) = (turnedCited, turnedFound, turnedSame);
        }

        int changed = Math.Max(onlyCited.Count, onlyFound.Count);
        int all = changed + same;
        double score = all == 0 ? 0 : 0.75 * same / all;
        bool isSmall = changed > 0 && changed <= Math.Max(1, all / 3) && changed <= 6 && same >= 2;
        return isSmall
            ? new TitleMatch(TitleGrade.SmallEdit, score, foundTitle) { CitedWords = onlyCited, FoundWords = onlyFound }
            : new TitleMatch(TitleGrade.Different, score, foundTitle);
    }

    /// <summary>
    /// The fewest words to change. What stands at either end of the second title behind a separator costs nothing: it is the
    /// site's or section's name.
    /// </summary>
    private static (List<string> OnlyCited, List<string> OnlyFound, int Same) Align(
        IReadOnlyList<TitleWord> cited, IReadOnlyList<TitleWord> found)
    {
        // cost[i, j]: the fewest changes between the first i cited and the first j found words.
        int[,] cost = new int[cited.Count + 1, found.Count + 1];
        for (int i = 1; i <= cited.Count; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 1; j <= found.Count; j++)
        {
            cost[0, j] = IsBound(found, j) && j < found.Count ? 0 : cost[0, j - 1] + 1;
        }

        for (int i = 1; i <= cited.Count; i++)
        {
            for (int j = 1; j <= found.Count; j++)
            {
                int same = cost[i - 1, j - 1] + (cited[i - 1].Text == found[j - 1].Text ? 0 : 1);
                cost[i, j] = Math.Min(same, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            }
        }

        int end = found.Count;
        for (int j = 1; j < found.Count; j++)
        {
            end = IsBound(found, j) && cost[cited.Count, j] < cost[cited.Count, end] ? j : end;
        }

        return Trace(cited, found, cost, end);
    }

    private static (List<string> OnlyCited, List<string> OnlyFound, int Same) Trace(
        IReadOnlyList<TitleWord> cited, IReadOnlyList<TitleWord> found, int[,] cost, int end)
    {
        var onlyCited = new List<string>();
        var onlyFound = new List<string>();
        int same = 0;
        int i = cited.Count;
        int j = end;
        while (i > 0 || (j > 0 && cost[0, j] > 0))
        {
            if (i > 0 && j > 0 && cited[i - 1].Text == found[j - 1].Text && cost[i, j] == cost[i - 1, j - 1])
            {
                same++;
                i--;
                j--;
            }
            else if (i > 0 && j > 0 && cost[i, j] == cost[i - 1, j - 1] + 1)
            {
                onlyCited.Add(cited[--i].Text);
                onlyFound.Add(found[--j].Text);
            }
            else if (i > 0 && cost[i, j] == cost[i - 1, j] + 1)
            {
                onlyCited.Add(cited[--i].Text);
            }
            else
            {
                onlyFound.Add(found[--j].Text);
            }
        }

        onlyCited.Reverse();
        onlyFound.Reverse();
        return (onlyCited, onlyFound, same);
    }

    private static bool IsBound(IReadOnlyList<TitleWord> words, int at) => at == words.Count || words[at].Break >= TitleBreak.Separator;
}

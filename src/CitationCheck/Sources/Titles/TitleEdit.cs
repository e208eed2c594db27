namespace CitationCheck.Sources.Titles;

/// <summary>Names the words in which two titles differ, when they are few.</summary>
internal static class TitleEdit
{
    /// <summary>
    /// Titles with more words are compared from both ends only, for an alignment takes the product of their words. Headlines have
    /// fewer; so many have texts in scripts whose characters are words.
    /// </summary>
    private const int MaxWords = 200;

    /// <summary>Compares two titles that are not the same.</summary>
    public static TitleMatch Compare(TitleText cited, TitleText found, string foundTitle)
    {
        (TitleText left, TitleText right) = TitleAffix.WithoutCommonParts(cited, found);
        (List<string> onlyCited, List<string> onlyFound, int same) = Align(left, right);
        (List<string> turnedFound, List<string> turnedCited, int turnedSame) = Align(right, left);
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
    private static (List<string> OnlyCited, List<string> OnlyFound, int Same) Align(TitleText citedTitle, TitleText foundTitle)
    {
        ReadOnlySpan<TitleWord> cited = citedTitle.Span;
        ReadOnlySpan<TitleWord> found = foundTitle.Span;
        if (cited.Length > MaxWords || found.Length > MaxWords)
        {
            return Trim(cited, found);
        }

        var costs = new TitleCosts(cited.Length, found.Length);
        try
        {
            Fill(cited, found, costs);
            int end = found.Length;
            for (int j = 1; j < found.Length; j++)
            {
                end = IsBound(found, j) && costs[cited.Length, j] < costs[cited.Length, end] ? j : end;
            }

            return Trace(cited, found, costs, end);
        }
        finally
        {
            costs.Return();
        }
    }

    /// <summary>What is left between the words that both begin with and those that both end with.</summary>
    private static (List<string> OnlyCited, List<string> OnlyFound, int Same) Trim(
        ReadOnlySpan<TitleWord> cited, ReadOnlySpan<TitleWord> found)
    {
        int shorter = Math.Min(cited.Length, found.Length);
        int start = 0;
        while (start < shorter && cited[start].Text == found[start].Text)
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && cited[^(end + 1)].Text == found[^(end + 1)].Text)
        {
            end++;
        }

        return (TextsOf(cited[start..^end]), TextsOf(found[start..^end]), start + end);

        static List<string> TextsOf(ReadOnlySpan<TitleWord> words)
        {
            var texts = new List<string>(words.Length);
            foreach (TitleWord word in words)
            {
                texts.Add(word.Text);
            }

            return texts;
        }
    }

    private static void Fill(ReadOnlySpan<TitleWord> cited, ReadOnlySpan<TitleWord> found, TitleCosts costs)
    {
        for (int i = 0; i <= cited.Length; i++)
        {
            costs[i, 0] = i;
        }

        for (int j = 1; j <= found.Length; j++)
        {
            costs[0, j] = IsBound(found, j) && j < found.Length ? 0 : costs[0, j - 1] + 1;
        }

        for (int i = 1; i <= cited.Length; i++)
        {
            for (int j = 1; j <= found.Length; j++)
            {
                int same = costs[i - 1, j - 1] + (cited[i - 1].Text == found[j - 1].Text ? 0 : 1);
                costs[i, j] = Math.Min(same, Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
            }
        }
    }

    private static (List<string> OnlyCited, List<string> OnlyFound, int Same) Trace(
        ReadOnlySpan<TitleWord> cited, ReadOnlySpan<TitleWord> found, TitleCosts costs, int end)
    {
        var onlyCited = new List<string>();
        var onlyFound = new List<string>();
        int same = 0;
        int i = cited.Length;
        int j = end;
        while (i > 0 || (j > 0 && costs[0, j] > 0))
        {
            if (i > 0 && j > 0 && cited[i - 1].Text == found[j - 1].Text && costs[i, j] == costs[i - 1, j - 1])
            {
                same++;
                i--;
                j--;
            }
            else if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + 1)
            {
                onlyCited.Add(cited[--i].Text);
                onlyFound.Add(found[--j].Text);
            }
            else if (i > 0 && costs[i, j] == costs[i - 1, j] + 1)
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

    private static bool IsBound(ReadOnlySpan<TitleWord> words, int at) => at == words.Length || words[at].Break >= TitleBreak.Separator;
}

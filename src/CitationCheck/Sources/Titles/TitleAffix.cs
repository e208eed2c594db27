namespace CitationCheck.Sources.Titles;

/// <summary>Decides whether two titles are one, except for what a site or a citation puts around it.</summary>
internal static class TitleAffix
{
    private const int MinCutLength = 60;

    /// <summary>Where a word was cut through, and more than its ending is missing, a shorter one will do.</summary>
    private const int MinLengthCutInWord = 40;

    /// <summary>Compares two titles that are not equal.</summary>
    /// <returns>The share of the longer title that both have, 0 to 1; <see langword="null"/> when they are not the same title.</returns>
    public static double? Share(TitleText cited, TitleText found, TitleText? siteName)
    {
        if (siteName is not null && (cited.Joined == siteName.Joined || found.Joined == siteName.Joined))
        {
            return null;
        }

        (TitleText left, TitleText right) = WithoutCommonParts(cited, found);
        return Compare(cited, found)
            ?? (left == cited ? null : Compare(left, right))
            ?? (TitlePlain.Of(left, right) is { } plain ? ComparePlain(plain.Left, plain.Right) : null);
    }

    private static double? ComparePlain(TitleText left, TitleText right) =>
        left.Words.Count == 0 || right.Words.Count == 0 ? null
        : left.Joined == right.Joined ? 1
        : Compare(left, right);

    private static double? Compare(TitleText left, TitleText right) =>
        Whole(left, right)
            ?? Whole(right, left)
            ?? Truncated(left, right)
            ?? Truncated(right, left)
            ?? Core(left, right)
            ?? Core(right, left)
            ?? Turned(left, right)
            ?? Turned(right, left)
            ?? TitleParts.Share(left, right)
            ?? TitleParts.Share(right, left)
            ?? TitleKicker.Share(left, right)
            ?? TitleKicker.Share(right, left);

    /// <summary>“Weather | BBC News” and “Sport | BBC News” are compared without what they share behind their separators.</summary>
    public static (TitleText Left, TitleText Right) WithoutCommonParts(TitleText left, TitleText right)
    {
        while (LastPart(left) is { } end && LastPart(right) is { } otherEnd && WithoutBy(left.From(end)) == WithoutBy(right.From(otherEnd)))
        {
            (left, right) = (left.Slice(0, end), right.Slice(0, otherEnd));
        }

        return (left, right);

        // “- Jane Doe” and “| by Jane Doe”
        static string WithoutBy(TitleText part) =>
            part.Words.Count > 2 && part.Words[0].Text is "by" or "von" or "par" or "por" ? part.From(1).Joined : part.Joined;

        static int? LastPart(TitleText text)
        {
            for (int i = text.Words.Count - 1; i > 0; i--)
            {
                if (text.Words[i].Break >= TitleBreak.Separator)
                {
                    return i;
                }
            }

            return null;
        }
    }

    /// <summary>All of the one stands in the other, as one run of words.</summary>
    private static double? Whole(TitleText inner, TitleText outer)
    {
        for (int start = 0; start < outer.Words.Count; start++)
        {
            if (End(inner.Joined, outer, start) is { } end && TitleAddition.IsAddition(inner, outer, start, end))
            {
                return (double)inner.Joined.Length / outer.Joined.Length;
            }
        }

        return null;
    }

    /// <summary>Whether all of the one stands in the other as one run of words, with nothing around it that changes the sense.</summary>
    public static bool IsRunOf(TitleText inner, TitleText outer)
    {
        for (int start = 0; start < outer.Words.Count; start++)
        {
            if (End(inner.Joined, outer, start) is { } end
                && TitleAddition.IsHarmlessBefore(outer, start)
                && TitleAddition.IsHarmlessBehind(outer, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a run of words that starts at a word and spells a text ends, if there is one.</summary>
    private static int? End(string joined, TitleText outer, int start)
    {
        int at = 0;
        for (int i = start; i < outer.Words.Count; i++)
        {
            string word = outer.Words[i].Text;
            if (string.CompareOrdinal(joined, at, word, 0, word.Length) != 0)
            {
                return null;
            }

            at += word.Length;
            if (at >= joined.Length)
            {
                return at == joined.Length ? i + 1 : null;
            }
        }

        return null;
    }

    /// <summary>The one was cut off, and what is left of it begins the other.</summary>
    private static double? Truncated(TitleText cut, TitleText whole)
    {
        // Without an ellipsis only a long one, which a database cut at so many characters, perhaps within a word.
        if (whole.Joined.StartsWith(cut.Joined, StringComparison.Ordinal)
            && !char.IsAsciiDigit(whole.Joined[cut.Joined.Length])
            && (cut.Joined.Length >= MinCutLength || (cut.Joined.Length >= MinLengthCutInWord && IsCutInWord(cut.Joined.Length, whole))))
        {
            return (double)cut.Joined.Length / whole.Joined.Length;
        }

        foreach (int words in cut.Cuts)
        {
            string kept = cut.Slice(0, words).Joined;
            if (words < 3 && kept.Length < 12)
            {
                continue;
            }

            if (TurnedAndTruncated(cut.Slice(0, words), whole))
            {
                return (double)kept.Length / whole.Joined.Length;
            }

            for (int start = 0; start < whole.Words.Count; start++)
            {
                bool isPart = start == 0 || whole.Words[start].Break >= TitleBreak.Colon;
                if (isPart && whole.From(start).Joined.StartsWith(kept, StringComparison.Ordinal))
                {
                    return (double)kept.Length / whole.Joined.Length;
                }
            }
        }

        return null;
    }

    /// <summary>Not at the end of a word, nor before a mere ending: “tumour” and “tumours in mice” are two words.</summary>
    private static bool IsCutInWord(int length, TitleText whole)
    {
        int end = 0;
        int words = whole.Words.TakeWhile(word => (end += word.Text.Length) < length).Count() + 1;
        return end >= length + 2 && words < whole.Words.Count;
    }

    /// <summary>“Leaked papers: The firm was hacked by…” and “The firm was hacked by its own staff: leaked papers”.</summary>
    private static bool TurnedAndTruncated(TitleText cut, TitleText whole)
    {
        for (int middle = 1; middle + 3 < cut.Words.Count; middle++)
        {
            if (cut.Words[middle].Break >= TitleBreak.Colon && whole.Joined.StartsWith(cut.From(middle).Joined, StringComparison.Ordinal))
            {
                string kicker = cut.Slice(0, middle).Joined;
                return Enumerable.Range(1, whole.Words.Count - 1).Any(at => whole.Words[at].Break >= TitleBreak.Colon
                    && End(kicker, whole, at) is { } end && BreakBefore(whole, end) >= TitleBreak.Colon);
            }
        }

        return false;
    }

    /// <summary>Both have additions of their own: “Headline | Site” and “Section - Headline”.</summary>
    private static double? Core(TitleText one, TitleText other)
    {
        foreach ((int start, int end) in Parts(one, TitleBreak.Mark))
        {
            var core = new TitleCore(one, start, end);
            if (core.IsLong && core.Words.Joined.Length * 3 >= other.Joined.Length && IsCoreOf(other, core))
            {
                return (double)core.Words.Joined.Length / Math.Max(one.Joined.Length, other.Joined.Length);
            }
        }

        return null;
    }

    private static bool IsCoreOf(TitleText other, TitleCore core)
    {
        for (int from = 0; from < other.Words.Count; from++)
        {
            if (End(core.Words.Joined, other, from) is { } to
                && to - from < other.Words.Count // else it is no core, and was judged as a whole
                && core.IsApart
                && TitleAddition.IsAddition(core.Words, other, from, to)
                && (core.IsSeparated || IsAddedClause(core, other, to))
                && core.SharesNothingBefore(other, from)
                && core.SharesNothingBehind(other, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// “Headline, a clause” and “Kicker: Headline - Site”: the clause stands against the site's name. “Bern: Headline” and “Basel:
    /// Headline”
    /// are two titles.
    /// </summary>
    private static bool IsAddedClause(TitleCore core, TitleText other, int to) =>
        core.Start == 0
        && BreakBefore(other, to) >= TitleBreak.Separator
        && other.Words.Skip(to + 1).All(word => word.Break < TitleBreak.Separator)
        && TitleAddition.IsHarmlessBehind(core.Whole, core.End);

    /// <summary>Kicker and headline changed places: “Leaked papers: Firm hacked” and “Firm hacked - Leaked papers”.</summary>
    private static double? Turned(TitleText one, TitleText other)
    {
        foreach ((int start, int end) in Parts(one))
        {
            TitleText part = one.Slice(start, end);
            for (int middle = 1; middle < part.Words.Count; middle++)
            {
                string turned = part.From(middle).Joined + part.Slice(0, middle).Joined;
                if (part.Words[middle].Break >= TitleBreak.Colon
                    && turned.Length >= 12
                    && Parts(other).Any(found => End(turned, other, found.Start) == found.End))
                {
                    return (double)turned.Length / Math.Max(one.Joined.Length, other.Joined.Length);
                }
            }
        }

        return null;
    }

    private static TitleBreak BreakBefore(TitleText text, int at) => TitleCore.BreakBefore(text, at);

    /// <summary>The runs of words between separators, and those made of several such runs; the longest first.</summary>
    private static IEnumerable<(int Start, int End)> Parts(TitleText text, TitleBreak weakest = TitleBreak.Separator)
    {
        var bounds = new List<int> { 0 };
        for (int i = 1; i < text.Words.Count; i++)
        {
            if (text.Words[i].Break >= weakest && bounds.Count < 12)
            {
                bounds.Add(i);
            }
        }

        bounds.Add(text.Words.Count);
        for (int length = bounds.Count - 1; length > 0; length--)
        {
            for (int from = 0; from + length < bounds.Count; from++)
            {
                yield return (bounds[from], bounds[from + length]);
            }
        }
    }
}

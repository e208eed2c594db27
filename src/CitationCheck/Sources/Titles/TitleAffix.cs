namespace CitationCheck.Sources.Titles;

/// <summary>Decides whether two titles are one, except for what a site or a citation puts around it.</summary>
internal static class TitleAffix
{
    /// <summary>So many separators part a title that is compared part by part; a headline with its site's name has three.</summary>
    private const int MaxBounds = 12;

    /// <summary>What stands in a title more often is no title: two letters, a sign.</summary>
    private const int MaxRuns = 8;

    private const int MinCutLength = 60;

    /// <summary>Where a word was cut through, and more than its ending is missing, a shorter one will do.</summary>
    private const int MinLengthCutInWord = 40;

    /// <summary>Compares two titles.</summary>
    /// <returns>The share of the longer title that both have, 0 to 1; <see langword="null"/> when they are not the same title.</returns>
    public static double? Share(TitleText cited, TitleText found, TitleText? siteName)
    {
        if (cited.Words.Count == 0 || found.Words.Count == 0)
        {
            return null;
        }

        if (cited.Spells(found))
        {
            return 1;
        }

        if (siteName is not null && (cited.Spells(siteName) || found.Spells(siteName)))
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
        : left.Spells(right) ? 1
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
            ?? TitleKicker.Share(right, left)
            ?? Main(left, right)
            ?? Main(right, left);

    /// <summary>“Weather | BBC News” and “Sport | BBC News” are compared without what they share behind their separators.</summary>
    public static (TitleText Left, TitleText Right) WithoutCommonParts(TitleText left, TitleText right)
    {
        while (LastPart(left) is { } end && LastPart(right) is { } otherEnd
            && TitleSite.WithoutBy(left.From(end)).Spells(TitleSite.WithoutBy(right.From(otherEnd))))
        {
            (left, right) = (left.Slice(0, end), right.Slice(0, otherEnd));
        }

        return (left, right);

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

    /// <summary>
    /// The one has its subtitle, the other the name of the site instead: “Sapiens: A Brief History” and “Sapiens | Books”.
    /// </summary>
    private static double? Main(TitleText titled, TitleText other)
    {
        int end = 1;
        while (end < titled.Words.Count && titled.Words[end].Break is not (TitleBreak.Colon or TitleBreak.Sentence))
        {
            end++;
        }

        return TitleAddition.IsMain(titled, end)
            && !other.Words.Any(static word => word.Break is TitleBreak.Colon or TitleBreak.Sentence)
            && Whole(titled.Slice(0, end), other) is not null
                ? (double)titled.JoinedOf(0, end).Length / Math.Max(titled.Joined.Length, other.Joined.Length)
                : null;
    }

    /// <summary>All of the one stands in the other, as one run of words.</summary>
    private static double? Whole(TitleText inner, TitleText outer)
    {
        return Runs(inner, outer).Any(run => TitleAddition.IsAddition(inner, outer, run.Start, run.End))
            ? (double)inner.Joined.Length / outer.Joined.Length
            : null;
    }

    /// <summary>Whether all of the one stands in the other as one run of words, with nothing around it that changes the sense.</summary>
    public static bool IsRunOf(TitleText inner, TitleText outer) =>
        Runs(inner, outer)
            .Any(run => TitleAddition.IsHarmlessBefore(outer, run.Start) && TitleAddition.IsHarmlessBehind(outer, run.End));

    /// <summary>The runs of words of one title that spell another, the first ones.</summary>
    private static IEnumerable<(int Start, int End)> Runs(TitleText inner, TitleText outer)
    {
        int runs = 0;
        for (int start = 0; start < outer.Words.Count && runs < MaxRuns; start++)
        {
            if (outer.EndOf(inner.Joined, start) is { } end)
            {
                runs++;
                yield return (start, end);
            }
        }
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
            TitleText kept = cut.Slice(0, words);
            if ((words >= 3 || kept.Joined.Length >= 12) && (TurnedAndTruncated(kept, whole) || BeginsPart(kept, whole)))
            {
                return (double)kept.Joined.Length / whole.Joined.Length;
            }
        }

        return null;
    }

    private static bool BeginsPart(TitleText kept, TitleText whole)
    {
        for (int start = 0; start < whole.Words.Count; start++)
        {
            bool isPart = start == 0 || whole.Words[start].Break >= TitleBreak.Colon;
            if (isPart && whole.JoinedOf(start, whole.Words.Count).StartsWith(kept.Joined, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
                TitleText kicker = cut.Slice(0, middle);
                return Enumerable.Range(1, whole.Words.Count - 1).Any(at => whole.Words[at].Break >= TitleBreak.Colon
                    && whole.EndOf(kicker.Joined, at) is { } end && BreakBefore(whole, end) >= TitleBreak.Colon);
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

    private static bool IsCoreOf(TitleText other, TitleCore core) =>
        core.IsApart
        && Runs(core.Words, other).Any(run =>
            run.End - run.Start < other.Words.Count // else it is no core, and was judged as a whole
            && TitleAddition.IsAddition(core.Words, other, run.Start, run.End)
            && (core.IsSeparated || IsAddedClause(core, other, run.End))
            && core.SharesNothingBefore(other, run.Start)
            && core.SharesNothingBehind(other, run.End));

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
        var others = Parts(other).ToList();
        foreach ((int start, int end) in Parts(one))
        {
            int length = one.JoinedOf(start, end).Length;
            if (length >= 12 && others.Exists(part => other.JoinedOf(part.Start, part.End).Length == length && IsTurned(part)))
            {
                return (double)length / Math.Max(one.Joined.Length, other.Joined.Length);
            }

            bool IsTurned((int Start, int End) part)
            {
                ReadOnlySpan<char> found = other.JoinedOf(part.Start, part.End);
                for (int middle = start + 1; middle < end; middle++)
                {
                    if (one.Words[middle].Break >= TitleBreak.Colon
                        && found.StartsWith(one.JoinedOf(middle, end), StringComparison.Ordinal)
                        && found.EndsWith(one.JoinedOf(start, middle), StringComparison.Ordinal))
                    {
                        return true;
                    }
                }

                return false;
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
            if (text.Words[i].Break >= weakest && bounds.Count < MaxBounds)
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

using System.Collections.Frozen;
using System.Globalization;
using CitationCheck.Languages;

namespace CitationCheck.Sources.Titles;

/// <summary>Decides whether what stands around a title is a mere addition, or makes another title of it.</summary>
internal static class TitleAddition
{
    /// <summary>
    /// Words that turn a statement round: what they stand in is no mere addition. Without apostrophes, as titles are compared.
    /// </summary>
    private static readonly FrozenSet<string> Negations =
        Lexicon.Words(static language => language.Titles.Negations).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Before a name or a noun these make another one of it: “Korea” and “North Korea”, “President” and “Vice President”.
    /// </summary>
    private static readonly FrozenSet<string> Makers =
        Lexicon.Words(static language => language.Titles.Makers).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What someone thinks of the statement that follows: “Myth: …”, “Fact check: …”.</summary>
    private static readonly FrozenSet<string> Verdicts =
        Lexicon.Words(static language => language.Titles.Verdicts).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What calls the statement beside it into question.</summary>
    private static readonly TitlePhrases<bool> Doubts = new((true, static language => language.TitlePhrases.Doubts));

    /// <summary>What is numbered in a series: “Part 2” behind a title is another one than “Part 1” or none.</summary>
    private static readonly FrozenSet<string> Series =
        Lexicon.Words(static language => language.Titles.Series).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NumberWords =
        Lexicon.Words(static language => language.Titles.NumberWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what stands before and behind a run of words is an addition rather than a part of the title.</summary>
    public static bool IsAddition(TitleText inner, TitleText outer, int start, int end)
    {
        TitleBreak before = start == 0 ? TitleBreak.Separator : outer.Words[start].Break;
        TitleBreak behind = end == outer.Words.Count ? TitleBreak.Separator : outer.Words[end].Break;
        if (TitleSite.IsOfSite(inner, outer, start) || TitleSite.IsSection(inner, outer, start) || IsAnother(outer, start, end))
        {
            return false;
        }

        if (before >= TitleBreak.Bracket && (behind >= TitleBreak.Bracket || TitleSite.IsRepeated(outer, end)))
        {
            return true;
        }

        if (TitleSubtitle.IsBehind(outer, start, end))
        {
            return true;
        }

        return IsLongRun(inner, outer, end, before)
            && (before > TitleBreak.None || IsHarmlessBefore(outer, start))
            && (behind > TitleBreak.None || IsHarmlessBehind(outer, end));
    }

    /// <summary>Without a bracket or separator around it only a long run counts. A kicker may be longer than its headline.</summary>
    private static bool IsLongRun(TitleText inner, TitleText outer, int end, TitleBreak before)
    {
        int most = before == TitleBreak.Colon && end == outer.Words.Count ? 4 : 3;
        return inner.Words.Count >= 3 && inner.Joined.Length >= 8 && inner.Joined.Length * most >= outer.Joined.Length;
    }

    /// <summary>Whether what stands before a word adds nothing that changes the sense.</summary>
    public static bool IsHarmlessBefore(TitleText text, int end) =>
        end == 0 || (!Makers.Contains(text.Words[end - 1].Text) && IsHarmless(text, PartStart(text, end, TitleBreak.Separator), end));

    /// <summary>Whether what stands from a word on adds nothing that changes the sense.</summary>
    public static bool IsHarmlessBehind(TitleText text, int start) => IsHarmless(text, start, PartEnd(text, start, TitleBreak.Separator));

    /// <summary>A number or a negation that only one title has is a difference, unless it is a date put before or behind.</summary>
    public static bool IsHarmless(TitleText text, int start, int end)
    {
        bool isDate = IsDate(text, start, end);
        for (int i = start; i < end; i++)
        {
            if ((text.Words[i].IsNumber && !isDate) || Negations.Contains(text.Words[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a run of words may be the main title of another one, or its kicker.</summary>
    public static bool MayBeMain(TitleText inner, TitleText outer) =>
        outer.EndOf(inner.Joined, 0) is { } end && TitleSubtitle.MayBeBehind(outer, 0, end) && !IsAnother(outer, 0, end, doubts: false);

    /// <summary>Whether the first words of a title are its main title, and the others its subtitle.</summary>
    public static bool IsMain(TitleText title, int end) => TitleSubtitle.IsBehind(title, 0, end) && !IsAnother(title, 0, end);

    /// <summary>Whether what stands around a run of words makes another title of it.</summary>
    private static bool IsAnother(TitleText text, int start, int end, bool doubts = true) =>
        IsNumbered(text, end) || TitleNotice.LeadsTo(text, start) || IsTurned(text, start, end) || (doubts && IsDoubted(text, start, end));

    /// <summary>“…: the myth that will not die”, “How a rumour spread: …”, “…? Not this time”.</summary>
    private static bool IsDoubted(TitleText text, int start, int end)
    {
        bool isBefore = start > 0 && text.Words[start].Break is < TitleBreak.Bar and >= TitleBreak.Mark;
        bool isBehind = end < text.Words.Count && text.Words[end].Break is < TitleBreak.Bar and >= TitleBreak.Mark;
        return (isBefore && Doubts.AreIn(text, PartStart(text, start, TitleBreak.Colon), start))
            || (isBehind && Doubts.AreIn(text, end, PartEnd(text, end, TitleBreak.Bracket)))
            || (isBehind && text.Words[end].Break == TitleBreak.Sentence && Negations.Contains(text.Words[end].Text));
    }

    private static bool IsNumbered(TitleText text, int end) =>
        end + 1 < text.Words.Count
        && Series.Contains(text.Words[end].Text)
        && (text.Words[end + 1].IsNumber || NumberWords.Contains(text.Words[end + 1].Text));

    /// <summary>“Myth: …”, “No: …”, “… (not)”: a short remark that turns what it stands beside.</summary>
    private static bool IsTurned(TitleText text, int start, int end)
    {
        return IsRemark(PartStart(text, start, TitleBreak.Colon), start) || IsRemark(end, PartEnd(text, end, TitleBreak.Bracket));

        bool IsRemark(int from, int to)
        {
            var words = text.Words.Skip(from).Take(to - from).Select(word => word.Text).ToList();
            return words.Count is > 0 and <= 3 && (words.All(Verdicts.Contains) || words.All(Negations.Contains));
        }
    }

    /// <summary>“02.02.2022”, “1. Februar 2022”, “February 1, 2022”: a day with its year, not a year alone.</summary>
    private static bool IsDate(TitleText text, int start, int end)
    {
        if (end - start == 1)
        {
            return text.Words[start].Text is { Length: >= 8 and <= 10 } word && word.Count(c => c == '.') == 2;
        }

        return end - start == 3
            && int.TryParse(text.Words[end - 1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1900 and <= 2100
            && text.Words[start].IsNumber != text.Words[start + 1].IsNumber;
    }

    /// <summary>Where the part begins that ends before a word.</summary>
    private static int PartStart(TitleText text, int end, TitleBreak weakest)
    {
        int start = Math.Max(end - 1, 0);
        while (start > 0 && text.Words[start].Break < weakest)
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the part ends that begins with a word.</summary>
    private static int PartEnd(TitleText text, int start, TitleBreak weakest)
    {
        int end = Math.Min(start + 1, text.Words.Count);
        while (end < text.Words.Count && text.Words[end].Break < weakest)
        {
            end++;
        }

        return end;
    }
}

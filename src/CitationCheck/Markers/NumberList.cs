using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Reads what a numeric marker holds: <c>1</c>, <c>1, 3; 5</c>, <c>1-3</c>, and a place in the source behind a label
/// (<c>1, p. 4</c>, <c>2, Table 3</c>, <c>3: 45</c>).
/// </summary>
internal static class NumberList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、،؛﹐﹑﹔､");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−~～〜");

    private static readonly WordsByLetter Conjunctions = WordsByLetter.First(
    [
        .. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => word + " "),
        .. Lexicon.Words(static language => language.Citations.GluedConjunctions),
    ]);

    /// <summary>Words that name a place in a source, before a number.</summary>
    private static readonly WordsByLetter PageWords = WordsByLetter.First(Lexicon.Words(static language => language.Citations.Pages));

    /// <summary>Words that name a part of a source, before a number or a letter.</summary>
    private static readonly WordsByLetter PartWords = WordsByLetter.First(Lexicon.Words(static language => language.Citations.Parts));

    /// <summary>
    /// Reads the numbers into <paramref name="labels"/>; a range longer than <paramref name="maxRange"/> gives its two ends and a
    /// fault.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> inside, int maxRange, List<Label> labels, out RangeFault fault)
    {
        labels.Clear();
        fault = RangeFault.None;
        if (inside.IsEmpty || !char.IsAsciiDigit(inside[0]))
        {
            return false;
        }

        if (Label.IsNumber(inside))
        {
            labels.Add(Label.Of(inside)); // most markers hold one number
            return true;
        }

        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (labels.Count > 0 && IsPlace(part))
            {
                continue;
            }

            if (!AddPart(WithoutConjunction(part), maxRange, labels, ref fault))
            {
                return false;
            }
        }

        return labels.Count > 0;
    }

    /// <summary>Adds <c>3</c>, <c>1-3</c> or <c>1 and 3</c>.</summary>
    private static bool AddPart(ReadOnlySpan<char> part, int maxRange, List<Label> labels, ref RangeFault fault)
    {
        int blank = part.IndexOf(' ');
        if (blank > 1 && part[blank - 1] is ':' && IsPages(part[(blank + 1)..]))
        {
            part = part[..(blank - 1)]; // 3: 45
            blank = -1;
        }

        if (blank > 0 && IsPlace(part[blank..].TrimStart()))
        {
            part = part[..blank]; // 3 p. 45
            blank = -1;
        }

        ReadOnlySpan<char> last = blank > 0 ? WithoutConjunction(part[blank..].TrimStart()) : part;
        if (blank > 0 && last.Length < part.Length - blank - 1)
        {
            return AddPart(part[..blank], maxRange, labels, ref fault) && AddPart(last, maxRange, labels, ref fault); // 1 and 3
        }

        int dash = part.IndexOfAny(Dashes);
        if (dash > 0)
        {
            return AddRange(part[..dash].TrimEnd(), part[(dash + 1)..].TrimStart(), maxRange, labels, ref fault);
        }

        if (!Label.IsNumber(part))
        {
            return false;
        }

        labels.Add(Label.Of(part));
        return true;
    }

    /// <summary>“[1, 3, and 4]”: the rest behind the word that leads the last number in.</summary>
    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> part)
    {
        foreach (string word in part.IsEmpty ? [] : Conjunctions[part[0]])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part[word.Length..].TrimStart();
            }
        }

        return part;
    }

    /// <summary>Adds all numbers of a range; one that is longer than <paramref name="maxRange"/> or falls gives its two ends.</summary>
    private static bool AddRange(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int maxRange, List<Label> labels, ref RangeFault fault)
    {
        if (!Label.IsNumber(from) || !Label.IsNumber(to))
        {
            return false;
        }

        AddRange(Label.Of(from), Label.Of(to), maxRange, labels, ref fault);
        return true;
    }

    /// <summary>Likewise for the labels of the two ends.</summary>
    public static void AddRange(Label from, Label to, int maxRange, List<Label> labels, ref RangeFault fault)
    {
        if (to.Number <= from.Number || to.Number - from.Number >= maxRange)
        {
            fault |= to.Number > from.Number ? RangeFault.TooLong : to.Number < from.Number ? RangeFault.Backward : RangeFault.None;
            labels.Add(from);
            labels.Add(to);
            return;
        }

        for (int number = from.Number; number <= to.Number; number++)
        {
            labels.Add(Label.Of(number));
        }
    }

    /// <summary>Whether a character joins the two ends of a range.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Whether a part names a place in the source: <c>p. 4</c>, <c>Fig. 2b</c>, <c>Appendix B</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> part)
    {
        if (part.Length is < 2 or > 60)
        {
            return false;
        }

        return (part.IndexOfAnyInRange('0', '9') > 0 && OpensWith(part, PageWords)) || OpensWith(part, PartWords) || part is "passim";
    }

    private static bool OpensWith(ReadOnlySpan<char> part, WordsByLetter words)
    {
        foreach (string word in words[part[0]])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is nothing but pages: <c>45</c>, <c>33–35, 40</c>.</summary>
    public static bool IsPages(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept("0123456789-–, ") < 0;
}

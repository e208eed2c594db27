using System.Buffers;

namespace CitationCheck.Citations;

/// <summary>Reads what stands in a numeric marker: <c>1</c>, <c>1, 3; 5</c>, <c>1-3</c>, and a page behind a label (<c>1, p. 4</c>).</summary>
internal static class NumberList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−~～〜");

    private static readonly string[] Conjunctions = ["and ", "& ", "und ", "et ", "y ", "e ", "en ", "i ", "и ", "和", "及", "と"];

    private static readonly string[] PageWords = ["pp.", "p.", "pages", "page", "S.", "Abs.", "para.", "sec.", "§", "ch.", "chap.", "pág.", "págs.", "str.", "с.", "стр.", "blz.", "fn.", "n.", "第", "页", "頁", "at "];

    /// <summary>Reads the numbers into <paramref name="labels"/>; a range longer than <paramref name="maxRange"/> gives its two ends and sets <paramref name="isCut"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> inside, int maxRange, List<string> labels, out bool isCut)
    {
        labels.Clear();
        isCut = false;
        if (inside.IsEmpty || !char.IsAsciiDigit(inside[0]))
        {
            return false;
        }

        if (IsNumber(inside))
        {
            return AddPart(inside, maxRange, labels, ref isCut); // most markers hold one number
        }

        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (labels.Count > 0 && IsPage(part))
            {
                continue;
            }

            if (!AddPart(WithoutConjunction(part), maxRange, labels, ref isCut))
            {
                return false;
            }
        }

        return labels.Count > 0;
    }

    /// <summary>Whether a text is a number that may be a label; beyond three digits only a list makes it one.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 7 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Adds <c>3</c>, <c>1-3</c> or <c>1 and 3</c>.</summary>
    private static bool AddPart(ReadOnlySpan<char> part, int maxRange, List<string> labels, ref bool isCut)
    {
        int blank = part.IndexOf(' ');
        if (blank > 0 && WithoutConjunction(part[blank..].TrimStart()) is var last && last.Length < part.Length - blank - 1)
        {
            return AddPart(part[..blank], maxRange, labels, ref isCut) && AddPart(last, maxRange, labels, ref isCut);
        }

        int dash = part.IndexOfAny(Dashes);
        if (dash > 0)
        {
            return AddRange(part[..dash].TrimEnd(), part[(dash + 1)..].TrimStart(), maxRange, labels, ref isCut);
        }

        if (!IsNumber(part))
        {
            return false;
        }

        labels.Add(MarkerSink.Number(part));
        return true;
    }

    /// <summary>“[1, 3, and 4]”: the rest behind the word that leads the last number in.</summary>
    private static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> part)
    {
        foreach (string word in Conjunctions)
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part[word.Length..].TrimStart();
            }
        }

        return part;
    }

    private static bool AddRange(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int maxRange, List<string> labels, ref bool isCut)
    {
        if (!IsNumber(from) || !IsNumber(to))
        {
            return false;
        }

        int first = int.Parse(from, provider: null);
        int last = int.Parse(to, provider: null);
        if (last <= first || last - first >= maxRange)
        {
            isCut |= last > first;
            labels.Add(MarkerSink.Number(from));
            labels.Add(MarkerSink.Number(to));
            return true;
        }

        for (int number = first; number <= last; number++)
        {
            labels.Add(MarkerSink.Number(number));
        }

        return true;
    }

    /// <summary>Whether a part names a place in the source: <c>p. 4</c>.</summary>
    public static bool IsPage(ReadOnlySpan<char> part)
    {
        foreach (string word in PageWords)
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase) && part.IndexOfAnyInRange('0', '9') > 0)
            {
                return true;
            }
        }

        return false;
    }
}

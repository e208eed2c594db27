using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Reads what stands in a numeric marker: <c>1</c>, <c>1, 3; 5</c>, <c>1-3</c>, and a place in the source behind a label (<c>1, p. 4</c>, <c>2, Table 3</c>, <c>3: 45</c>).</summary>
internal static class NumberList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‑−~～〜");

    private static readonly WordsByLetter Conjunctions = WordsByLetter.First("and ", "& ", "und ", "et ", "y ", "e ", "en ", "i ", "и ", "和", "及", "と");

    /// <summary>Words that name a place in a source, before a number.</summary>
    private static readonly WordsByLetter PageWords = WordsByLetter.First(
    [
        /* en */ "pp", "p.", "p ", "pages", "page", "para", "sec", "§", "ch", "fn.", "n.", "no.", "vol", "line", "l.", "ll.", "col.", "table", "tbl.", "tab", "fig", "eq", "box", "slide", "art", "recital", "theorem", "thm.", "lemma", "at ", "in ",
        /* de fr es it nl */ "s.", "seite", "abs.", "rn.", "kap", "abb", "rz.", "pág", "pag", "cap", "blz.", "str.",
        /* ru zh ja */ "с.", "стр", "табл.", "рис.", "гл.", "第", "页", "頁", "表", "图", "図",
    ]);

    /// <summary>Words that name a part of a source, before a number or a letter.</summary>
    private static readonly WordsByLetter PartWords = WordsByLetter.First("appendix", "app.", "annex", "exhibit", "anhang", "annexe", "section", "supp");

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
            labels.Add(MarkerSink.Number(inside)); // most markers hold one number
            return true;
        }

        foreach (Range range in inside.SplitAny(Separators))
        {
            ReadOnlySpan<char> part = inside[range].Trim();
            if (labels.Count > 0 && IsPlace(part))
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
    public static bool AddRange(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int maxRange, List<string> labels, ref bool isCut)
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

    /// <summary>Whether a character joins the two ends of a range.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Whether a part names a place in the source: <c>p. 4</c>, <c>Fig. 2b</c>, <c>Appendix B</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> part)
    {
        if (part.Length is < 2 or > 60)
        {
            return false;
        }

        if (part.IndexOfAnyInRange('0', '9') > 0)
        {
            foreach (string word in PageWords[part[0]])
            {
                if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        foreach (string word in PartWords[part[0]])
        {
            if (part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return part is "passim";
    }

    private static bool IsPages(ReadOnlySpan<char> text) => text.Length > 0 && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept("0123456789-–, ") < 0;
}

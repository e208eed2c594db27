using System.Buffers;
using CitationCheck.References.Parts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Styles;

/// <summary>Judges whether a piece of text looks like an entry of a reference list, or like prose.</summary>
internal static class EntryScore
{
    private const int LongestEntry = 700;

    private static readonly SearchValues<char> MarkerSigns = SearchValues.Create("0123456789[]^, ");

    private static readonly WordFinder AccessWords = new(
        StringComparison.OrdinalIgnoreCase,
        "accessed", "retrieved", "abgerufen", "consulté", "consultado", "fecha de acceso", "acesso em", "доступ", "дата обращения", "访问", "訪問", "閲覧", "アクセス", "acceso", "dostęp");

    private static readonly SearchValues<string> IdentifierWords = SearchValues.Create(["doi:", "arxiv:", "isbn", "pmid"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How much a text looks like an entry: 0 prose, 1 perhaps, 2 likely, 3 surely.</summary>
    public static int Strength(FlatText flat, int start, int end)
    {
        ReadOnlySpan<char> text = flat.Text.AsSpan(start, end - start).Trim();
        if (text.Length is 0 or > LongestEntry)
        {
            return 0;
        }

        bool hasUrl = HasUrl(flat, start, end, out bool atEdge);
        if (hasUrl && (atEdge || AccessAt(text)))
        {
            return 3;
        }

        if (IsQuoteWithSource(text) || AccessAt(text))
        {
            return hasUrl || text.Length < 300 ? 3 : 2;
        }

        if (HasIdentifier(text) || IsAcademic(text))
        {
            return 2;
        }

        return hasUrl && Sentences(text) <= 1 ? 2 : text.Length < 160 && Sentences(text) == 0 ? 1 : 0;
    }

    /// <summary>Whether there is a URL, and whether it opens or closes the text: a link inside or in brackets at the end is how prose cites.</summary>
    public static bool HasUrl(FlatText flat, int start, int end, out bool atEdge)
    {
        string text = flat.Text;
        atEdge = false;
        bool found = false;
        for (int i = flat.FirstRunAt(start); i < flat.Runs.Length && flat.Runs[i].Start < end; i++)
        {
            InlineRun run = flat.Runs[i];
            run = run with { End = Math.Min(run.End, end) }; // a link may go on in the next line
            bool isMarker = text.AsSpan(run.Start, run.End - run.Start).IndexOfAnyExcept(MarkerSigns) < 0; // prose that ends in [[3]](url)
            if (run.Kind == InlineKind.Link && !isMarker && UrlScanner.IsAbsolute(run.Url))
            {
                found = true;
                bool opens = text.AsSpan(start, run.Start - start).Trim().Trim("“\"[(").IsEmpty;
                bool closes = text.AsSpan(run.End, end - run.End).Trim().Trim(".,;)]>").IsEmpty;
                bool isInRound = run.Start > start && text[run.Start - 1] is '(' or '（';
                atEdge |= (opens && end - run.End < 200) || (closes && (!isInRound || UrlScanner.LooksLikeUrl(text.AsSpan(run.Start, run.End - run.Start))));
            }
        }

        int from = start;
        while (UrlScanner.TryFind(text.AsSpan(0, end), from, out TextSpan url))
        {
            found = true;
            atEdge |= url.Start - start <= 2 || text.AsSpan(url.End, end - url.End).Trim().Trim(".,;)]>").IsEmpty;
            from = url.End;
        }

        return found;
    }

    private static bool AccessAt(ReadOnlySpan<char> text)
    {
        for (int from = 1; AccessWords.Next(text, from) is var at && at >= 0; from = at + 1)
        {
            if (text[at..].IndexOfAnyInRange('0', '9') is >= 0 and < 40)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title in quotes, then hardly more than a publisher and a date: <c>“Rain” BBC, 2 Mar. 2023</c>.</summary>
    private static bool IsQuoteWithSource(ReadOnlySpan<char> text)
    {
        int close = Quotation.FindAtStart(text);
        if (close < 0 || text.Length - close > 200)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[close..];
        return DateReader.Last(rest) is { End: > 0 } date && rest[date.End..].Trim(" ,.;)、，。").Length < 25;
    }

    private static bool HasIdentifier(ReadOnlySpan<char> text) => text.ContainsAny(IdentifierWords);

    /// <summary>Authors with initials, <c>et al.</c>, or a year in round brackets near the start.</summary>
    private static bool IsAcademic(ReadOnlySpan<char> text)
    {
        if (text.Length > 500)
        {
            return false;
        }

        int undated = text.IndexOf("(n.d.)") is var none && none >= 0 ? none : text.IndexOf("(in press)");
        if (undated is > 3 and < 200)
        {
            return true;
        }

        if (text.IndexOfAnyInRange('0', '9') < 0)
        {
            return false; // all others have a year
        }

        int year = text.IndexOf("(19", StringComparison.Ordinal) is var old && old >= 0 ? old : text.IndexOf("(20", StringComparison.Ordinal);
        bool hasYear = year > 0 && year + 5 < text.Length && char.IsAsciiDigit(text[year + 3]) && char.IsAsciiDigit(text[year + 4]);
        if (hasYear && year < 200 && (text[year..].IndexOf(").", StringComparison.Ordinal) is > 0 and < 25))
        {
            return true;
        }

        if (HasFullNames(text) || HasEastAsianTitle(text) || HasVolume(text))
        {
            return true;
        }

        // Harvard: “Pereira, H 2007, Cork, Elsevier”
        FoundDate first = DateReader.First(text[..Math.Min(text.Length, 120)]);
        if (first.Start > 3 && first.End < text.Length && text[first.End] == ',' && AuthorNames.AreLikely(text[..first.Start].Trim()))
        {
            return true;
        }

        return (text.Contains("et al", StringComparison.Ordinal) || HasInitial(text[..Math.Min(80, text.Length)])) && (hasYear || HasYearAtEnd(text));
    }

    private static bool HasYearAtEnd(ReadOnlySpan<char> text) =>
        text.TrimEnd(". )").Length >= 4 && DateReader.First(text[Math.Max(0, text.Length - 30)..]).End > 0;

    /// <summary><c>Pereira, Helena. 2007. …</c> and <c>Pereira, Helena. … Elsevier, 2007.</c>: surname first, and a year behind the names or at the end.</summary>
    private static bool HasFullNames(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOf(". ");
        if (stop is < 5 or > 150 || !char.IsUpper(text[0]) || text[..stop].IndexOf(", ") is not (> 1 and < 30) || !AuthorNames.AreFull(text[..stop]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(stop + 2)..].TrimStart();
        return DateReader.First(rest[..Math.Min(rest.Length, 12)]) is { Start: 0, End: > 0 } || DateReader.First(text[Math.Max(stop, text.Length - 12)..]).End > 0;
    }

    /// <summary><c>王伟：《珊瑚研究》，海洋出版社，2020年。</c>, <c>大川一郎「日陰と収量」『作物学会報』2021年</c>: a title in quotes near the start, and a year.</summary>
    private static bool HasEastAsianTitle(ReadOnlySpan<char> text)
    {
        int open = text.IndexOfAny('《', '「', '『');
        return open is >= 0 and < 40 && text.Length < 200 && text.IndexOf('。') is var stop && (stop < 0 || stop >= text.Length - 2) && DateReader.First(text[open..]).End > 0;
    }

    /// <summary>Vancouver: <c>Okoye A. Shade and yield. Crop J. 2021;12(3):45-58.</c></summary>
    private static bool HasVolume(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOf(';');
        return sign > 8 && sign + 2 < text.Length && char.IsAsciiDigit(text[sign + 1]) && text[(sign - 4)..sign].IndexOfAnyExceptInRange('0', '9') < 0 && text[(sign + 1)..].Contains(':');
    }

    private static bool HasInitial(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('.'); at >= 0; at = text[(at + 1)..].IndexOf('.') is var next && next >= 0 ? at + 1 + next : -1)
        {
            if (at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || text[at - 2] is ' ' or '.' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many sentences end inside the text: a stop after a word of small letters with a capital behind it.</summary>
    private static int Sentences(ReadOnlySpan<char> text)
    {
        int count = text.Count('。');
        for (int i = 3; i + 2 < text.Length && text[i..^2].IndexOfAny('.', '?', '!') is var next && next >= 0; i++)
        {
            i += next;
            count += text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]) ? 1 : 0;
        }

        return count;
    }
}

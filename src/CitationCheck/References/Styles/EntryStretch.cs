using System.Buffers;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Styles;

/// <summary>A stretch of text that may be an entry, and what all styles ask of it.</summary>
internal readonly ref struct EntryStretch
{
    /// <summary>The longest entry whose style the order of its parts tells, in UTF-16 code units.</summary>
    private const int LongestInOrder = 500;

    /// <summary>How much of prose may stand behind a link that opens an entry.</summary>
    private const int LongestBehindLink = 200;

    private const string OpeningSigns = "“\"[(";

    private const string ClosingSigns = ".,;)]>";

    private static readonly SearchValues<char> MarkerSigns = SearchValues.Create("0123456789[]^, ");

    public EntryStretch(VisibleText flat, int start, int end)
    {
        Text = flat.Text.AsSpan(start, end - start).Trim();
        ReadOnlySpan<char> stretch = flat.Text.AsSpan(start, end - start);
        (int Opening, int Closing) edges = (
            end - stretch.TrimStart().TrimStart(OpeningSigns).TrimStart().Length,
            start + stretch.TrimEnd().TrimEnd(ClosingSigns).TrimEnd().Length);
        bool hasLink = FindLinks(flat, start, end, edges, out bool isLinkAtEdge);
        bool hasBare = FindBareUrls(flat.Text.AsSpan(0, end), start, edges, out bool isBareAtEdge);
        HasUrl = hasLink || hasBare;
        HasUrlAtEdge = isLinkAtEdge || isBareAtEdge;
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether there is a link or a bare URL.</summary>
    public bool HasUrl { get; }

    /// <summary>Whether a URL opens or closes the text: a link inside or in brackets at the end is how prose cites.</summary>
    public bool HasUrlAtEdge { get; }

    /// <summary>Whether it is so short that the order of its parts may tell a style.</summary>
    public bool MayBeInOrder => Text.Length <= LongestInOrder;

    /// <summary>Where a year in round brackets stands; −1 when none does.</summary>
    public int YearInRound()
    {
        int old = Text.IndexOf("(19", StringComparison.Ordinal);
        int year = old >= 0 ? old : Text.IndexOf("(20", StringComparison.Ordinal);
        return year > 0 && year + 5 < Text.Length && char.IsAsciiDigit(Text[year + 3]) && char.IsAsciiDigit(Text[year + 4]) ? year : -1;
    }

    /// <summary>How many sentences end inside the text: a stop after a word of small letters with a capital behind it.</summary>
    public int Sentences()
    {
        int count = Text.Count('。');
        for (int i = 3; i + 2 < Text.Length && Text[i..^2].IndexOfAny('.', '?', '!') is var next && next >= 0; i++)
        {
            i += next;
            count += EndsSentence(Text, i) ? 1 : 0;
        }

        return count;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int stop) =>
        text[stop + 1] == ' '
        && char.IsUpper(text[stop + 2])
        && char.IsLower(text[stop - 1])
        && char.IsLower(text[stop - 2])
        && char.IsLower(text[stop - 3]);

    private static bool FindLinks(VisibleText flat, int start, int end, (int Opening, int Closing) edges, out bool isAtEdge)
    {
        bool found = false;
        isAtEdge = false;
        for (int i = flat.FirstRunAt(start); i < flat.Runs.Length && flat.Runs[i].Start < end; i++)
        {
            InlineRun run = flat.Runs[i];
            run = run with { End = Math.Min(run.End, end) }; // a link may go on in the next line

            // Prose may end in [[3]](url).
            bool isMarker = flat.Text.AsSpan(run.Start, run.End - run.Start).IndexOfAnyExcept(MarkerSigns) < 0;
            if (run.Kind == InlineKind.Link && !isMarker && UrlScanner.IsAbsolute(run.Url))
            {
                found = true;
                isAtEdge |= IsAtEdge(flat.Text, start, end, edges, run);
            }
        }

        return found;
    }

    private static bool IsAtEdge(string text, int start, int end, (int Opening, int Closing) edges, InlineRun link)
    {
        bool opens = link.Start <= edges.Opening;
        bool closes = link.End >= edges.Closing;
        bool isInRound = link.Start > start && text[link.Start - 1] is '(' or '（';
        return (opens && end - link.End < LongestBehindLink)
            || (closes && (!isInRound || UrlScanner.LooksLikeUrl(text.AsSpan(link.Start, link.End - link.Start))));
    }

    private static bool FindBareUrls(ReadOnlySpan<char> text, int start, (int Opening, int Closing) edges, out bool isAtEdge)
    {
        bool found = false;
        isAtEdge = false;
        for (int from = start; UrlScanner.TryFind(text, from, out TextSpan url); from = url.End)
        {
            found = true;
            isAtEdge |= url.Start - start <= 2 || url.End >= edges.Closing;
        }

        return found;
    }
}

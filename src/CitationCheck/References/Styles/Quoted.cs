using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// A title in quotation marks, at the start or behind authors, a year or a publisher: <c>Jane Okafor, “Dam Opens,” The Guardian, 2 Mar.
/// 2023</c>.
/// </summary>
internal sealed class Quoted : EntryStyle
{
    private const int LatestTitle = 400;

    private const int LongestBehind = 200;

    private const int LongestSure = 300;

    /// <summary>The shortest title, its marks included.</summary>
    private const int Shortest = 5;

    private const int ShortestEastAsian = 4;

    private static readonly char[] BehindNames = [':', '：', ',', '，', ' '];

    private static readonly char[] BehindTitle = [',', '，', '.', ' '];

    public override Likelihood Highest => Likelihood.Sure;

    public override Likelihood Score(in EntryStretch stretch) =>
        IsTitleWithSource(stretch.Text) ? stretch.HasUrl || stretch.Text.Length < LongestSure ? Likelihood.Sure : Likelihood.Likely
        : IsEastAsian(stretch.Text) ? Likelihood.Likely
        : Likelihood.None;

    /// <summary>A title in quotes, then hardly more than a publisher and a date: <c>“Rain” BBC, 2 Mar. 2023</c>.</summary>
    private static bool IsTitleWithSource(ReadOnlySpan<char> text)
    {
        int close = Quotation.FindAtStart(text);
        if (close < 0 || text.Length - close > LongestBehind)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[close..];
        return DateReader.Last(rest) is { End: > 0 } date && rest[date.End..].Trim(" ,.;)、，。").Length < 25;
    }

    /// <summary><c>王伟：《珊瑚研究》，海洋出版社，2020年。</c>, <c>大川一郎「日陰と収量」『作物学会報』2021年</c>: a title in quotes near the start, and a year.</summary>
    private static bool IsEastAsian(ReadOnlySpan<char> text)
    {
        int open = text[..Math.Min(text.Length, 40)].IndexOfAny('《', '「', '『');
        if (open < 0 || text.Length >= LongestBehind)
        {
            return false;
        }

        int stop = text.IndexOf('。');
        return (stop < 0 || stop >= text.Length - 2) && DateReader.First(text[open..]).End > 0;
    }

    public override EntryTitle Read(EntryParts entry)
    {
        EntryTitle quoted = Find(entry);
        if (quoted.Title is null)
        {
            return quoted;
        }

        // Quotes inside the text of a link are a part of that title; a quoted title before a link is the title itself.
        EntryTitle linked = Linked.Find(entry);
        bool reachesIntoLink = linked.Title is not null && quoted.End > linked.Start;
        bool isPartOfLink = reachesIntoLink && (quoted.Start > linked.Start || quoted.End < linked.End);
        return isPartOfLink ? EntryTitle.None : quoted;
    }

    private static EntryTitle Find(EntryParts entry)
    {
        ReadOnlySpan<char> front = entry.Text.AsSpan(0, Math.Min(entry.Text.Length, LatestTitle));
        for (int at = Quotation.NextOpening(front, 0); at >= 0; at = Quotation.NextOpening(front, at + 1))
        {
            if (ReadAt(entry, at) is { } found)
            {
                return found;
            }
        }

        return EntryTitle.None;
    }

    /// <summary>The title that opens at a place; <see langword="null"/> when the quotation is no title.</summary>
    private static EntryTitle? ReadAt(EntryParts entry, int at)
    {
        string text = entry.Text;
        int close = Quotation.FindAt(text, at);
        bool isEastAsian = Characters.IsEastAsian(text[at]);
        bool isLongEnough = close - at >= (isEastAsian ? ShortestEastAsian : Shortest);
        if (!isLongEnough || !QuotedTitleBounds.MayOpen(text, at, close) || entry.Links.ShowUrlBefore(at))
        {
            return null;
        }

        string before = text[..at].Trim().TrimEnd(BehindNames);
        Byline byline = Byline.Read(before);
        bool isTold = byline.Authors.Count > 0 && !isEastAsian;
        if (!isTold && !QuotedTitleBounds.MayClose(entry, close))
        {
            return null;
        }

        string title = text[(at + 1)..(close - 1)].Trim().TrimEnd(BehindTitle);
        string writer = byline.Authors.Count == 0 ? QuotedTitleTail.Author(text, close) : string.Empty;
        EntryTitle found = EntryTitle.Of(title, at, close) with
        {
            Authors = writer.Length > 0 ? [writer] : byline.Authors,
            Publisher = byline.Publisher,
        };
        return QuotedTitleTail.Publisher(entry, close) is { } publisher ? WithPublisher(found, before, publisher) : found;
    }

    /// <summary>
    /// The title with the publisher behind it. The name before it may be its author then: <c>Jane Okafor, “Dam Opens,” The
    /// Guardian</c>.
    /// </summary>
    private static EntryTitle WithPublisher(EntryTitle title, string before, string publisher)
    {
        bool isAuthor = title.Publisher is { } name && name != publisher && MayWrite(before, name);
        return title with { Authors = isAuthor ? AuthorNames.Split(title.Publisher!) : title.Authors, Publisher = publisher };
    }

    private static bool MayWrite(string before, string name) =>
        name.StartsWith('@') || name.Length < before.Length || AuthorNames.ArePlain(name);
}

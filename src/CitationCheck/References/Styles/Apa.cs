using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>APA: <c>Smith, J., &amp; Lee, K. (2020, March 2). Title of it. Container, 3(2), 1–9.</c></summary>
internal sealed class Apa : OrderedStyle
{
    private const int LatestYear = 400;

    private const int LatestScoredYear = 200;

    private const int LongestYear = 30;

    /// <summary>How far behind the opening bracket of a year its closing one and the stop may be.</summary>
    private const int LongestScoredYear = 25;

    public override Likelihood Highest => Likelihood.Likely;

    public override Likelihood Score(in EntryStretch stretch) =>
        stretch.MayBeInOrder && (IsUndated(stretch.Text) || HasYear(stretch)) ? Likelihood.Likely : Likelihood.None;

    private static bool IsUndated(ReadOnlySpan<char> text)
    {
        int none = text.IndexOf("(n.d.)");
        return (none >= 0 ? none : text.IndexOf("(in press)")) is > 3 and < LatestScoredYear;
    }

    private static bool HasYear(in EntryStretch stretch)
    {
        int year = stretch.YearInRound();
        int close = year is > 0 and < LatestScoredYear ? stretch.Text[year..].IndexOf(").", StringComparison.Ordinal) : -1;
        return close is > 0 and < LongestScoredYear;
    }

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        string text = entry.Text;
        if (FindYear(text, entry.Untrimmed) is not { } year)
        {
            return EntryTitle.None;
        }

        TextSpan rest = EntryBody.Trim(text, year.End, entry.Untrimmed.End);
        string before = text[entry.Untrimmed.Start..year.Start].Trim();
        return !rest.IsEmpty && MayBegin(text[rest.Start], text[year.End]) && AreAuthors(before, text[year.End], rest.Slice(text))
            ? ReadTitle(text, rest, before)
            : EntryTitle.None;
    }

    /// <summary>The brackets around the year, behind which the entry goes on.</summary>
    private static TextSpan? FindYear(string text, TextSpan body)
    {
        int open = text.IndexOf('(', body.Start, Math.Min(body.Length, LatestYear));
        int close = open > body.Start ? text.IndexOf(')', open, body.End - open) : -1;
        bool goesOn = close >= 0 && close + 1 < body.End && text[close + 1] is '.' or ',' or ':' or ' ';
        return goesOn && IsYear(text.AsSpan(open + 1, close - open - 1))
            ? TextSpan.FromBounds(open, close + 1)
            : null;
    }

    private static bool IsYear(ReadOnlySpan<char> inside) =>
        inside.Length is >= 4 and <= LongestYear
        && (DateReader.First(inside).End > 0
            || inside.StartsWith("n.d", StringComparison.OrdinalIgnoreCase)
            || inside is "in press" or "forthcoming");

    /// <summary>
    /// Whether a title may begin like this behind the sign that follows the year; not so in “The flood (1999) in the valley”.
    /// </summary>
    private static bool MayBegin(char first, char sign) => sign switch
    {
        ',' => !char.IsAsciiDigit(first),
        ' ' => char.IsUpper(first) || char.IsDigit(first) || first is '\'' or '‘' || Characters.IsEastAsian(first),
        _ => true,
    };

    private static bool AreAuthors(string before, char sign, ReadOnlySpan<char> rest)
    {
        bool mayBeName = before.AsSpan().Count(' ') < 7 && !before.Contains(':', StringComparison.Ordinal);
        bool isName = mayBeName && (sign == '.' || (OrganisationNames.IsOrganisation(before) && rest.Count(' ') > 1));
        bool areMany = sign == '.' && GivenNames.AreAll(before);
        return isName || areMany || AuthorNames.AreLikely(before) || AuthorNames.AreFull(before);
    }

    private static EntryTitle ReadTitle(string text, TextSpan rest, string authors)
    {
        (int from, int to) = (rest.Start, rest.End);
        int quoteEnd = text[from] is '\'' or '‘' ? Quotation.SingleEnd(text.AsSpan(from + 1, to - from - 1)) : -1;
        bool isQuoted = quoteEnd > 0;
        from += isQuoted ? 1 : 0;
        int stop = isQuoted ? from + quoteEnd : EntrySentence.End(text, from, to);
        string? container = stop < to ? ContainerName.Read(text[(isQuoted ? stop + 1 : stop)..to]) : null;
        return EntryTitle.Of(text[from..stop].TrimEnd('.'), from, stop) with
        {
            Authors = AuthorNames.Split(authors),
            Publisher = container,
        };
    }
}

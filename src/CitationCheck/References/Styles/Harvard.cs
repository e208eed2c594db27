using CitationCheck.Languages;
using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// Harvard: <c>Silva, A &amp; Costa, R 2019, 'Title of it', Container, vol. 12</c>, <c>IPCC, 2021: Title of it. Container</c>.
/// </summary>
internal sealed class Harvard : OrderedStyle
{
    private const int LatestScoredYear = 120;

    public override Likelihood Highest => Likelihood.Likely;

    /// <summary>“Pereira, H 2007, Cork, Elsevier”: names, then a year and its comma.</summary>
    public override Likelihood Score(in EntryStretch stretch)
    {
        ReadOnlySpan<char> text = stretch.Text;
        FoundDate year = stretch.MayBeInOrder ? DateReader.First(text[..Math.Min(text.Length, LatestScoredYear)]) : default;
        bool hasYear = year.Start > 3 && year.End < text.Length && text[year.End] == ',';
        return hasYear && AuthorNames.AreLikely(text[..year.Start].Trim()) ? Likelihood.Likely : Likelihood.None;
    }

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        string text = entry.Text;
        TextSpan body = entry.Untrimmed;
        if (entry.Dates.FirstFrom(body.Start + 1) is not { } year || !IsBetween(text, year, body.End))
        {
            return EntryTitle.None;
        }

        ReadOnlySpan<char> authors = text.AsSpan(body.Start, year.Start - body.Start).Trim().TrimEnd(',');
        bool isColon = text[year.End] == ':';
        bool areAuthors = isColon
            ? text[year.End + 1] == ' ' && OpenBeforeColon(text.AsSpan(0, year.Start), authors)
            : AuthorNames.AreLikely(authors);
        return areAuthors
            ? ReadTitle(text, EntryBody.Trim(text, year.End, body.End), isColon) with { Authors = AuthorNames.Split(authors.ToString()) }
            : EntryTitle.None;
    }

    /// <summary>Whether a bare year stands behind a blank and before a comma or colon.</summary>
    private static bool IsBetween(string text, FoundDate year, int end) =>
        year.End < end && text[year.End] is ',' or ':' && year.End + 1 < end && year.Date.Month is null && text[year.Start - 1] == ' ';

    /// <summary>“IPCC, 2021: …”, and not “US Trends 2025: …”</summary>
    private static bool OpenBeforeColon(ReadOnlySpan<char> before, ReadOnlySpan<char> authors) =>
        AuthorNames.AreFull(authors)
        || (before.TrimEnd().EndsWith(',') && (AuthorNames.AreLikely(authors) || OrganisationNames.IsOrganisation(authors)));

    private static EntryTitle ReadTitle(string text, TextSpan rest, bool isColon)
    {
        if (rest.IsEmpty)
        {
            return EntryTitle.None;
        }

        bool isQuoted = text[rest.Start] is '\'' or '‘';
        int from = isQuoted ? rest.Start + 1 : rest.Start;
        ReadOnlySpan<char> behind = text.AsSpan(from, rest.End - from);
        int length = isQuoted ? Quotation.SingleEnd(behind)
            : isColon ? EntrySentence.End(text, from, rest.End) - from
            : behind.IndexOf(',');
        int stop = length < 0 ? rest.End : from + length;
        string? container = stop < rest.End ? ContainerName.Read(text[(stop + 1)..rest.End]) : null;
        return EntryTitle.Of(text[from..stop].TrimEnd('.'), rest.Start, stop) with { Publisher = container };
    }
}

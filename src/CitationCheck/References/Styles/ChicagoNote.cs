using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// Notes of Chicago, whose brackets hold place, publisher and year: <c>Helena Pereira, Cork and Wine (Amsterdam: Elsevier, 2007), 12</c>.
/// </summary>
internal sealed class ChicagoNote : OrderedStyle
{
    private const int LongestImprint = 100;

    private static readonly char[] BehindTitle = [' ', ',', '.'];

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        (string text, TextSpan body) = (entry.Text, entry.Body);
        if (FindImprint(entry) is not { } imprint)
        {
            return EntryTitle.None;
        }

        int comma = text.IndexOf(", ", body.Start, imprint.Start - body.Start, StringComparison.Ordinal);
        bool hasAuthor = comma > body.Start && Byline.Read(text[body.Start..comma]) is { Authors.Count: > 0 }
            || (comma > body.Start && GivenNames.AreAll(text.AsSpan(body.Start, comma - body.Start)));
        int start = hasAuthor ? comma + 2 : body.Start;
        int colon = text.IndexOf(':', imprint.Start);
        return EntryTitle.Of(text[start..imprint.Start].TrimEnd(BehindTitle), start, imprint.Start) with
        {
            Authors = hasAuthor ? AuthorNames.Split(text[body.Start..comma]) : [],
            Publisher = ContainerName.Read(text[(colon + 1)..imprint.End]),
        };
    }

    /// <summary>The brackets with a place, a colon and a year at their end.</summary>
    private static TextSpan? FindImprint(EntryParts entry)
    {
        (string text, TextSpan body) = (entry.Text, entry.Body);
        int open = text.IndexOf('(', body.Start, body.Length);
        int close = open < 0 ? -1 : text.IndexOf(')', open, Math.Min(body.End - open, LongestImprint));
        bool hasPlace = close > 0 && text.AsSpan(open, close - open).Contains(": ", StringComparison.Ordinal);
        bool hasYear = hasPlace && entry.Dates.LastBetween(open, close) is { } year && year.End == close;
        return hasYear ? TextSpan.FromBounds(open, close) : null;
    }
}

using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// Chicago, MLA and their kin: authors first, then the title, the year behind either. <c>Silva, Ana. 2019. Title of it.</c>,
/// <c>Ana Silva. Title of it. North Press, 2019</c>, <c>K. Lind, Rivers and Ice, 2nd ed. Oslo: North Press, 2019</c>,
/// <c>Lind, Karl: Flüsse und Eis. Berlin 2019</c>.
/// </summary>
internal sealed class Chicago : OrderedStyle
{
    private static readonly char[] StopsAndCommas = ['.', ','];

    private const int LatestInitial = 80;

    private const int LongestYearAtEnd = 30;

    private const int LongestFullNames = 150;

    private const int LongestYear = 12;

    public override Likelihood Highest => Likelihood.Likely;

    public override Likelihood Score(in EntryStretch stretch)
    {
        ReadOnlySpan<char> text = stretch.Text;
        bool mayBe = stretch.MayBeInOrder && text.ContainsAnyInRange('0', '9'); // all have a year
        return mayBe && (OpensWithAuthors(text) || HasAuthorsAndYear(stretch))
            ? Likelihood.Likely
            : Likelihood.None;
    }

    private static bool OpensWithAuthors(ReadOnlySpan<char> text) =>
        OpensWithFullNames(text) || GivenFirst.NamesEnd(text) > 0 || RepeatedAuthor.DashLength(text) > 0;

    private static bool HasAuthorsAndYear(in EntryStretch stretch) =>
        HasAuthors(stretch.Text) && (stretch.YearInRound() > 0 || HasYearAtEnd(stretch.Text));

    private static bool HasAuthors(ReadOnlySpan<char> text) =>
        text.Contains("et al", StringComparison.Ordinal) || HasInitial(text[..Math.Min(LatestInitial, text.Length)]);

    private static bool HasYearAtEnd(ReadOnlySpan<char> text) =>
        text.TrimEnd(". )").Length >= 4 && DateReader.First(text[Math.Max(0, text.Length - LongestYearAtEnd)..]).End > 0;

    /// <summary>
    /// <c>Pereira, Helena. 2007. …</c> and <c>Pereira, Helena. … Elsevier, 2007.</c>: surname first, and a year behind the names, at
    /// the end or where signs set it off.
    /// </summary>
    private static bool OpensWithFullNames(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOf(". ");
        bool mayBeNames = stop is >= 5 and <= LongestFullNames && char.IsUpper(text[0]) && text[..stop].IndexOf(", ") is > 1 and < 30;
        if (!mayBeNames || !AuthorNames.AreFull(text[..stop]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(stop + 2)..].TrimStart();
        return DateReader.First(rest[..Math.Min(rest.Length, LongestYear)]) is { Start: 0, End: > 0 }
            || DateReader.First(text[Math.Max(stop, text.Length - LongestYear)..]).End > 0
            || YearPlace.IsIn(text, stop, areSure: false);
    }

    private static bool HasInitial(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length && text[at..].IndexOf('.') is >= 0 and var next; at++)
        {
            at += next;
            if (char.IsUpper(text[at - 1]) && (at == 1 || text[at - 2] is ' ' or '.' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        string text = entry.Text;
        int end = entry.Body.End;
        if (entry.Front is { HasInitials: false } front
            && front.WithTitle(text, EntrySentence.End(text, front.Title, end), end) is { Title: not null } dated)
        {
            return dated;
        }

        return entry.Body is { Start: 0, IsEmpty: false } ? ReadBehindNames(text, end, entry.Dates) : EntryTitle.None;
    }

    private static EntryTitle ReadBehindNames(string text, int end, List<FoundDate> dates)
    {
        int stop = EditorRole.End(text, NamesEnd(text.AsSpan(0, end), dates.Count > 0), end);
        if (stop == 0 || stop >= end)
        {
            return EntryTitle.None;
        }

        TextSpan rest = EntryBody.Trim(text, stop, end);
        if (rest.IsEmpty || rest.Start == stop || !MayBegin(text[rest.Start]) || dates.StartAt(rest.Start))
        {
            return EntryTitle.None;
        }

        int titleEnd = EntrySentence.End(text, rest.Start, rest.End);
        titleEnd = text[stop] == ',' ? CommaEnd(text, rest.Start, titleEnd) : titleEnd;
        string? container = titleEnd < rest.End ? ContainerName.Read(text[titleEnd..rest.End]) : null;
        return EntryTitle.Of(text[rest.Start..titleEnd].TrimEnd(StopsAndCommas), rest.Start, titleEnd) with
        {
            Authors = AuthorNames.Split(EditorRole.Without(text[..stop])),
            Publisher = container,
        };
    }

    private static bool MayBegin(char first) => char.IsUpper(first) || char.IsDigit(first) || Characters.IsEastAsian(first);

    /// <summary>Where the names end that open a text; 0 when it opens with none.</summary>
    private static int NamesEnd(ReadOnlySpan<char> body, bool hasDate)
    {
        int end = AuthorRun.Read(body, out int names);
        ReadOnlySpan<char> run = body[..end];


        // Not so in “Vitamin D. A review” and “John C. Haines Elementary”.
        bool isSure = names > 1 || hasDate || (run.Contains('.') && run.Contains(','));
        if (end > 0 && isSure)
        {
            return end;
        }

        int full = hasDate ? AuthorRun.ReadFull(body) : 0;
        bool isClosed = full > 0 && full < body.Length && (body[full] is ':' or '.' || body[full..].StartsWith(" ("));
        return isClosed ? full : 0;
    }

    /// <summary>
    /// A comma ends the title where an edition, a place, a volume or a quoted journal follows: “Rivers, Ice and Snow, 2nd ed.” goes on
    /// before it.
    /// </summary>
    private static int CommaEnd(string text, int from, int end)
    {
        for (int at = NextComma(text, from, end); at > 0 && at + 2 < end; at = NextComma(text, at + 1, end))
        {
            if (OpensPart(text.AsSpan(at + 2)))
            {
                return at;
            }
        }

        return end;
    }

    private static int NextComma(string text, int from, int end) => text.IndexOf(", ", from, end - from, StringComparison.Ordinal);

    private static bool OpensPart(ReadOnlySpan<char> rest) =>
        char.IsUpper(rest[0])
        || char.IsDigit(rest[0])
        || Quotation.IsOpening(rest[0])
        || rest.StartsWith("in ")
        || rest.StartsWith("vol")
        || rest.StartsWith("t. ");
}

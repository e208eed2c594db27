using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>
/// Authors that open an entry and end in a stop: <c>Smith J, Lee K. …</c>, <c>Silva, Ana. 2019. …</c>, <c>Ana Silva and Rui Costa. …</c>
/// </summary>
/// <param name="Authors">Their names.</param>
/// <param name="HasInitials">Whether given names are initials; full ones are believed where the rest of the entry tells.</param>
/// <param name="Title">Where the title starts behind them, and behind a year between.</param>
internal readonly record struct AuthorFront(string Authors, bool HasInitials, int Title)
{
    private static readonly char[] Stops = ['.', ' '];

    /// <summary>Reads the authors of a body that starts at 0.</summary>
    public static AuthorFront? Read(string text, int end, List<FoundDate> dates)
    {
        int stop = GivenFirst.NamesEnd(text.AsSpan(0, end));
        bool areFull = stop > 0;
        stop = areFull ? stop : EntrySentence.End(text, 0, end);
        if (stop >= end)
        {
            return null;
        }

        ReadOnlySpan<char> authors = text.AsSpan(0, stop).TrimEnd(Stops);
        bool hasInitials = AuthorNames.AreLikely(authors);
        bool yearFollows = dates.FirstFrom(stop + 1) is { } year && year.Start <= stop + 2; // not so in “MetLife, Inc. …”
        areFull |= !hasInitials && yearFollows && AuthorNames.AreFull(authors);
        return hasInitials || areFull ? new AuthorFront(authors.ToString(), hasInitials, TitleBehind(text, stop, end, dates)) : null;
    }

    /// <summary>The entry with the title that ends at a place.</summary>
    public EntryTitle WithTitle(string text, int titleEnd, int end)
    {
        string? container = titleEnd < end ? ContainerName.Read(text[titleEnd..end].TrimStart('/', ' ')) : null;
        return titleEnd <= Title
            ? EntryTitle.None
            : EntryTitle.Of(text[Title..titleEnd].TrimEnd(Stops), Title, titleEnd) with
            {
                Authors = AuthorNames.Split(Authors),
                Publisher = container,
            };
    }

    private static int TitleBehind(string text, int stop, int end, List<FoundDate> dates)
    {
        int from = stop;
        while (from < end && !char.IsLetterOrDigit(text[from]) && !Quotation.IsOpening(text[from]))
        {
            from++;
        }

        // “Smith J. 2020. Title.” has its year before the title
        if (dates.FirstFrom(from) is { } date && date.Start == from)
        {
            from = date.End;
            while (from < end && !char.IsLetterOrDigit(text[from]))
            {
                from++;
            }
        }

        return from;
    }
}

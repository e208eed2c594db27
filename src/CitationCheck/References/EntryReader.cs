using System.Globalization;
using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>Reads the parts of one entry: URL, title, publisher, authors, dates, identifiers.</summary>
internal sealed class EntryReader
{
    private readonly FlatText flat;
    private readonly string text;
    private readonly List<EntryLink> links;
    private readonly List<FoundDate> dates;

    private EntryReader(FlatText flat, string source)
    {
        this.flat = flat;
        text = flat.Text;
        links = EntryLink.FindAll(flat, source);
        dates = DateReader.FindAll(text);
        if (links.Count > 0 && dates.Count > 0)
        {
            dates.RemoveAll(date => links.Exists(link => link.ShowsUrl && date.Start < link.End && link.Start < date.End));
        }
    }

    /// <summary>Reads an entry; it gives one reference for each of its labels.</summary>
    public static IEnumerable<Reference> Read(EntryDraft draft, string source, ReadingLimits limits, List<LimitReached> reached)
    {
        TextSpan span = TextSpan.FromBounds(draft.SourceStart, draft.SourceEnd);
        FlatText entry = FlatTextBuilder.Join(draft.Lines);
        if (entry.Text.Length > limits.MaxReferenceLength)
        {
            entry = entry.Slice(0, limits.MaxReferenceLength);
            reached.Add(new LimitReached(
                nameof(ReadingLimits.MaxReferenceLength), span, $"The reference is longer than {limits.MaxReferenceLength} characters; its parts were read from the first of them."));
        }

        var reader = new EntryReader(WithoutBackLinks(entry), source);
        EntryParts parts = reader.ReadParts(draft.Columns);
        foreach (string label in draft.Labels is [] ? [string.Empty] : draft.Labels)
        {
            yield return new Reference
            {
                Label = label,
                Number = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
                Title = parts.Title,
                Publisher = parts.Publisher,
                Authors = parts.Authors,
                Date = parts.Date,
                AccessedOn = parts.AccessedOn,
                Url = parts.Url ?? draft.LabelUrl,
                Identifiers = parts.Identifiers,
                Span = span,
                RawText = span.Slice(source),
            };
        }
    }

    /// <summary>Cuts what leads back to the text: a wiki's <c>^ a b</c> in front, Pandoc's <c>↩</c> behind.</summary>
    private static FlatText WithoutBackLinks(FlatText entry)
    {
        ReadOnlySpan<char> body = entry.Text.AsSpan();
        int end = body.TrimEnd(" \n↩︎↑⤴").Length;
        int start = body.Length - body.TrimStart("^↑ \n").Length;
        foreach (InlineRun run in entry.Runs)
        {
            if (run is { Kind: InlineKind.Link, Url: { } url } && url.Contains('#', StringComparison.Ordinal) && run.Start <= start + 1 && run.End - run.Start < 4)
            {
                start = Math.Max(start, run.End);
            }
        }

        return start < end && (start > 0 || end < body.Length) ? entry.Slice(start, end) : entry;
    }

    private EntryParts ReadParts(TableColumns columns)
    {
        FoundDate? access = AccessWords.FindAccess(text, dates);

        List<FoundDate> published = access is { } seen ? dates.FindAll(date => date.Start != seen.Start) : dates;
        EntryTitle title = LabelledParts.Read(text) is { Title: not null } labelled ? labelled : EntryTitleReader.Read(flat, links, published, access);
        title = FromColumns(columns) is { Title: not null } named ? named with { Url = title.Url } : title;

        // “Title, accessed date, url”: an address inside the title is not the source's
        links.RemoveAll(link => !link.ShowsUrl && (IsCatalogue(text.AsSpan(link.Start, link.End - link.Start)) || IsGloss(link, title)));
        string? url = title.Url ?? links.Find(link => link.Start >= (access?.Start ?? 0)).Url ?? (links.Count > 0 ? links[0].Url : null);
        return new EntryParts
        {
            Url = url,
            AccessedOn = access?.Date,
            Title = title.Title,
            Publisher = title.Publisher,
            Authors = title.Authors,
            Date = PublicationDate(title, published),
            Identifiers = IdentifierReader.Find(text, url),
        };
    }

    /// <summary>Title, publisher and authors where the header of a table tells their cells.</summary>
    private EntryTitle FromColumns(TableColumns columns)
    {
        string? cell = Text(columns.Title);
        return cell is null || EntryWords.IsGeneric(cell) || UrlScanner.LooksLikeUrl(cell)
            ? EntryTitle.None
            : new EntryTitle(EntryTitleReader.StripQuotes(cell), columns.Title.Start, columns.Title.End)
            {
                Publisher = Text(columns.Publisher) is { } publisher ? ContainerName.Short(publisher) : null,
                Authors = Text(columns.Authors) is { } authors ? AuthorNames.Split(authors) : [],
            };

        string? Text(TextSpan span) => !span.IsEmpty && span.End <= text.Length ? span.Slice(text) : null;
    }

    /// <summary>Whether a link leads to a catalogue's page about a number and not to the source: wikis link every ISBN.</summary>
    private static bool IsCatalogue(ReadOnlySpan<char> shown) =>
        shown.Trim() is "ISBN" or "ISSN" or "OCLC" or "S2CID" or "JSTOR" or "LCCN" or "Bibcode" or "CiteSeerX"
        || (shown.Length > 8 && shown.IndexOfAnyExcept("0123456789-Xx ") < 0);

    /// <summary>Whether a link behind or before a title leads to what an encyclopaedia says of the publisher or an author.</summary>
    private bool IsGloss(EntryLink link, EntryTitle title) =>
        title.Url is null
        && link.Url.Contains(".wikipedia.org/wiki/", StringComparison.OrdinalIgnoreCase)
        && (link.End <= title.Start || link.Start >= title.End)
        && !text.AsSpan(link.Start, link.End - link.Start).Contains("wikipedia", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Dam opens, River Post (2 March 2023)”: a date at the end of all that is known.</summary>
    private bool EndsTitle(FoundDate date, EntryTitle title) =>
        text.AsSpan(date.End, title.End - date.End).Trim(").） ").IsEmpty && date.Start > title.Start + 3
        && text.AsSpan(0, date.Start).TrimEnd()[^1] is var sign && (sign is '(' or '（' || (sign is ',' or '.' or '，' or '|' or '–' && date.Date.Day is not null)); // “Market Report, 2030” is a title

    /// <summary>The most precise date outside the title; a bare year inside a title is a part of the title.</summary>
    private PartialDate? PublicationDate(EntryTitle title, List<FoundDate> dates)
    {
        FoundDate? best = null;
        foreach (FoundDate date in dates)
        {
            bool isInTitle = date.Start >= title.Start && date.End <= title.End && !(title.IsAll && EndsTitle(date, title));
            if (!isInTitle && (best is null || Precision(date.Date) > Precision(best.Value.Date)))
            {
                best = date;
            }
        }

        return best?.Date;

        static int Precision(PartialDate date) => (date.Month is null ? 0 : 1) + (date.Day is null ? 0 : 1);
    }
}

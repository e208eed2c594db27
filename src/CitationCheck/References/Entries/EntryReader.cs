using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.References.Styles;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Entries;

/// <summary>
/// Reads the parts of entries: URL, title, publisher, authors, dates, identifiers. One reads all entries of a report; not thread-safe.
/// </summary>
/// <param name="source">The report's text.</param>
/// <param name="limits">What of a long entry is read.</param>
/// <param name="reached">Takes the entries that were longer.</param>
internal sealed class EntryReader(string source, ReadingLimits limits, List<LimitReached> reached)
{
    /// <summary>A longer line behind that of the title is a remark.</summary>
    private const int LongestLine = 120;

    /// <summary>A longer entry holds more than its parts, and its markup may be mathematics.</summary>
    private const int LongestInTex = 1000;

    // what stands in the entry that is being read
    private readonly List<EntryLink> links = [];
    private readonly List<FoundDate> dates = [];
    private readonly List<FoundIdentifier> identifiers = [];
    private readonly List<TextSpan> lines = [];
    private readonly List<Aside> asides = [];
    private string text = string.Empty;

    /// <summary>Reads an entry; it gives one reference for each of its labels.</summary>
    public void Read(EntryDraft draft, List<Reference> references)
    {
        TextSpan span = TextSpan.FromBounds(draft.SourceStart, draft.SourceEnd);
        VisibleText entry = draft.Body;
        if (entry.Text.Length > limits.MaxReferenceLength)
        {
            entry = entry.Slice(0, limits.MaxReferenceLength);
            reached.Add(new LimitReached(
                nameof(ReadingLimits.MaxReferenceLength),
                span,
                $"The reference is longer than {limits.MaxReferenceLength} characters; "
                + "only its beginning was searched for its title and other parts."));
        }

        entry = WithoutMarkup(BackLinks.Cut(entry), span);
        BackReference? back = BackReference.Read(entry.Text);
        string[] labels = draft.Labels is [] ? [string.Empty] : draft.Labels;
        Reference read = Read(back is null ? WithAuthor(entry, references) : entry, draft, span, labels[0]);
        Reference? meant = back is null ? FindFuller(read, references) : back.Value.FindIn(references);
        bool refersBack = back is not null || meant is not null;
        read = refersBack ? Of(meant, read, read.Label, refersBack: true) : read;
        references.Add(read);
        foreach (string label in labels.AsSpan(1))
        {
            references.Add(Of(read, read, label, refersBack));
        }
    }

    private Reference Read(VisibleText entry, EntryDraft draft, TextSpan span, string label)
    {
        text = entry.Text;
        FindParts(entry);
        FoundDate? access = TakeAsides();
        EntryTitle title = ReadTitle(entry, draft.Columns);
        DropUnrelatedLinks(title);

        // “Title, accessed date, url”: an address inside the title is not the source's
        string? url = title.Url ?? links.FirstFrom(access?.Start ?? 0)?.Url ?? (links.Count > 0 ? links[0].Url : null);
        return new Reference
        {
            Label = label,
            Span = span,
            RawText = span.Slice(source),
            Number = NumberOf(label),
            Title = title.Title,
            Publisher = title.Publisher,
            Authors = title.Authors,
            Date = PublicationDate(title),
            AccessedOn = access?.Date,
            Url = url ?? draft.LabelUrl,
            Identifiers = IdentifierReader.Join(identifiers, url),
        };
    }

    private static int? NumberOf(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>An earlier entry that says more of the same work, where an entry has little more than an author and a title.</summary>
    private Reference? FindFuller(Reference read, List<Reference> references)
    {
        bool isShort = text.Length <= LongestLine && read is { Date: null, AccessedOn: null, Url: null, Identifiers.Count: 0 };
        return isShort ? BackReference.FindFuller(text, references) : null;
    }

    /// <summary>
    /// A reference for an entry with what is known of a source; with nothing but its own URL where it is not certain which source is
    /// meant.
    /// </summary>
    private static Reference Of(Reference? known, Reference entry, string label, bool refersBack) => new()
    {
        Label = label,
        Span = entry.Span,
        RawText = entry.RawText,
        Number = NumberOf(label),
        Title = known?.Title,
        Publisher = known?.Publisher,
        Authors = known?.Authors ?? [],
        Date = known?.Date,
        AccessedOn = known?.AccessedOn,
        Url = known?.Url ?? entry.Url,
        Identifiers = known?.Identifiers ?? entry.Identifiers,
        RefersBack = refersBack,
    };

    /// <summary>An entry without the markup that its format leaves in: that of TeX, marks of emphasis in plain text.</summary>
    private VisibleText WithoutMarkup(VisibleText entry, TextSpan span)
    {
        bool isTex = entry.Text.Length <= LongestInTex && TexMarkup.IsIn(source.AsSpan(span.Start, span.Length));
        if (!isTex && !entry.Text.AsSpan().ContainsAny('*', '_'))
        {
            return entry;
        }

        List<TextEdit> edits = [];
        List<VisibleSpan> emphasised = [];
        if (isTex)
        {
            TexMarkup.FindAll(entry.Text, edits, emphasised);
        }
        else
        {
            EmphasisMarks.FindAll(entry.Text, edits, emphasised);
        }

        return edits.Count > 0 ? EditedText.Of(entry, edits, emphasised) : entry;
    }

    /// <summary>An entry with the authors of the one before, if a long dash or a word stands for them.</summary>
    private static VisibleText WithAuthor(VisibleText entry, List<Reference> before)
    {
        int length = RepeatedAuthor.DashLength(entry.Text);
        length = length > 0 ? length : RepeatedAuthor.WordLength(entry.Text);
        return length > 0 && before is [.., { Authors.Count: > 0 } last]
            ? EditedText.Of(entry, [new TextEdit(0, length, string.Join("; ", last.Authors))], [])
            : entry;
    }

    private void FindParts(VisibleText entry)
    {
        links.Clear();
        EntryLink.FindAll(entry, source, links);
        lines.Clear();
        EntryLines.FindAll(entry, source, lines);
        identifiers.Clear();
        IdentifierReader.FindAll(text, identifiers);
        dates.Clear();
        int from = 0;
        foreach (EntryLink link in links)
        {
            if (link.ShowsUrl && link.End > from)
            {
                // What looks like a date in a URL is a piece of it.
                DateReader.FindAll(text.AsSpan(0, Math.Max(from, link.Start)), from, dates);
                from = link.End;
            }
        }

        DateReader.FindAll(text, from, dates);
        foreach (FoundIdentifier identifier in identifiers)
        {
            dates.RemoveAll(date => date.Start >= identifier.Start && date.End <= identifier.End); // so is that in an old DOI
        }
    }

    /// <summary>
    /// Takes the days of access and of archiving out of the dates: one of those that are left may be when it was published.
    /// </summary>
    private FoundDate? TakeAsides()
    {
        asides.Clear();
        ArchiveWords.TakeFrom(dates, text, asides);
        FoundDate? access = AccessWords.FindAccess(text, dates);
        if (access is { } seen)
        {
            dates.Remove(seen);
            int word = AccessWords.WordBefore(text, seen.Start);
            asides.Add(new Aside(seen.Start, seen.End, word >= 0 ? word : seen.Start));
        }

        asides.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return access;
    }

    private EntryTitle ReadTitle(VisibleText entry, TableColumns columns)
    {
        EntryTitle title = FromLines(ReadFirstParagraph(entry) is { Title: not null } first
            ? first
            : EntryStyles.Read(new EntryParts(entry, links, dates, identifiers, lines, asides)));
        return FromColumns(columns) is { Title: not null } named ? named with { Url = title.Url } : title;
    }

    /// <summary>The title in the first of several paragraphs: what a note says in further ones is no part of it.</summary>
    private EntryTitle ReadFirstParagraph(VisibleText entry)
    {
        int end = EntryLines.FirstParagraphEnd(text);
        bool isTitleBehind = links.FirstFrom(0) is { ShowsUrl: false } link && link.Start == end + 2;
        return end == text.Length || isTitleBehind
            ? EntryTitle.None
            : EntryStyles.Read(new EntryParts(
                entry.Slice(0, end),
                links.FindAll(link => link.End <= end),
                dates.FindAll(date => date.End <= end),
                identifiers.FindAll(identifier => identifier.End <= end),
                lines.FindAll(line => line.End <= end),
                asides.FindAll(aside => aside.End <= end))
            {
                Whole = text,
            });
    }

    /// <summary>A title with the authors and the publisher that stand on lines of their own; the publisher has a date beside it.</summary>
    private EntryTitle FromLines(EntryTitle title)
    {
        foreach (TextSpan line in title.Title is null ? [] : lines)
        {
            bool isTitle = line.Start < title.End && title.Start < line.End;
            if (isTitle || line.Length > LongestLine)
            {
                continue;
            }

            int end = links.FirstFrom(line.Start) is { ShowsUrl: true } link ? Math.Min(link.Start, line.End) : line.End;
            string part = EntryWords.Trim(text[line.Start..end]);
            if (FieldNames.TryFind(part.AsSpan(0, Math.Max(0, part.AsSpan().IndexOfAny(':', '：'))), out _))
            {
                continue; // “Date: 3 May 2021”
            }

            if (title.Authors.Count == 0 && Byline.Read(part) is { Authors.Count: > 0 } byline)
            {
                title = title with { Authors = byline.Authors };
            }
            else if (title.Publisher is null && dates.LastBetween(line.Start, line.End) is not null)
            {
                title = title with { Publisher = ContainerName.Read(part) };
            }
        }

        return title;
    }

    /// <summary>Drops the links that lead to what is said of a number, a publisher or an author.</summary>
    private void DropUnrelatedLinks(EntryTitle title)
    {
        for (int i = links.Count - 1; i >= 0; i--)
        {
            EntryLink link = links[i];
            if (!link.ShowsUrl && (IsCatalogue(text.AsSpan(link.Start, link.End - link.Start)) || IsGloss(link, title)))
            {
                links.RemoveAt(i);
            }
        }
    }

    /// <summary>Title, publisher and authors where the header of a table names their cells.</summary>
    private EntryTitle FromColumns(TableColumns columns)
    {
        string? cell = Text(columns.Title);
        return cell is null || EntryWords.IsGeneric(cell) || UrlScanner.LooksLikeUrl(cell)
            ? EntryTitle.None
            : new EntryTitle(Quotation.Strip(cell), columns.Title.Start, columns.Title.End)
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
        date.Start > title.Start + 3
        && text.AsSpan(date.End, title.End - date.End).Trim(").） ").IsEmpty
        && MayStandBehind(text.AsSpan(0, date.Start).TrimEnd()[^1], date.Date);

    /// <summary>Whether a sign parts a date from the title before it; “Market Report, 2030” is a title.</summary>
    private static bool MayStandBehind(char sign, PartialDate date) =>
        sign is '(' or '（' || (date.Day is not null && sign is ',' or '.' or '，' or '|' or '–');

    /// <summary>Whether a date behind the line of the title stands in prose and not on a line of the entry's parts.</summary>
    private bool IsInRemark(FoundDate date)
    {
        int start = text.LastIndexOf('\n', date.Start) + 1;
        int end = text.IndexOf('\n', date.End) is >= 0 and var next ? next : text.Length;
        return end - start > LongestLine || !YearPlace.Is(text, date.Start, date.End);
    }

    /// <summary>
    /// The most precise date outside the title, and of bare years the first that stands where entries have theirs; others are parts of
    /// names.
    /// </summary>
    private PartialDate? PublicationDate(EntryTitle title)
    {
        FoundDate? best = null;
        int own = lines.Find(line => line.End >= title.End) is { IsEmpty: false } line ? line.End : text.Length;
        foreach (FoundDate date in dates)
        {
            if (date.Start >= own && IsInRemark(date))
            {
                continue;
            }

            bool isInTitle = date.Start >= title.Start && date.End <= title.End && !(title.IsAll && EndsTitle(date, title));
            if (!isInTitle && (best is null || Rank(date) > Rank(best.Value)))
            {
                best = date;
            }
        }

        return best?.Date;

        int Rank(FoundDate date) =>
            date.Date.Day is not null ? 3 : date.Date.Month is not null ? 2 : YearPlace.MayBe(text, date.Start, date.End) ? 1 : 0;
    }
}

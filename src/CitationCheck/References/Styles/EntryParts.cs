using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>An entry whose links and dates are known. Not thread-safe.</summary>
/// <param name="flat">The entry.</param>
/// <param name="links">Its links, in order.</param>
/// <param name="dates">Its dates, in order, except for those of access and archiving.</param>
/// <param name="identifiers">Its identifiers, in order.</param>
/// <param name="lines">Its lines, in order, where it gives its parts a line each.</param>
/// <param name="asides">When the source was looked at and archived, in order.</param>
internal sealed class EntryParts(
    VisibleText flat,
    List<EntryLink> links,
    List<FoundDate> dates,
    List<FoundIdentifier> identifiers,
    List<TextSpan> lines,
    List<Aside> asides)
{
    private TextSpan? untrimmed;
    private TextSpan? body;
    private bool isFrontRead;
    private AuthorFront? front;

    public VisibleText Flat => flat;

    public string Text => flat.Text;

    /// <summary>The text of the entry with the paragraphs behind that in which a title is looked for.</summary>
    public string Whole { get; init; } = flat.Text;

    public List<EntryLink> Links => links;

    public List<FoundDate> Dates => dates;

    public List<Aside> Asides => asides;

    /// <summary>What stands before or behind the URL, without the date of access; of an entry in lines the one with the title.</summary>
    public TextSpan Untrimmed => untrimmed ??= FindBody();

    /// <summary>The same without separators and words that lead to a URL.</summary>
    public TextSpan Body => body ??= EntryBody.Trim(Text, Untrimmed.Start, Untrimmed.End);

    /// <summary>The authors that open the entry and end in a stop; <see langword="null"/> when it opens otherwise.</summary>
    public AuthorFront? Front
    {
        get
        {
            if (!isFrontRead)
            {
                front = Body is { Start: 0, IsEmpty: false } && dates.Count > 0 ? AuthorFront.Read(Text, Body.End, dates) : null;
                isFrontRead = true;
            }

            return front;
        }
    }

    private TextSpan FindBody()
    {
        TextSpan found = FindLine(BesideUrl());
        (int start, int end) = (found.Start, found.End);
        if (asides.FirstFrom(start) is { } seen && seen.Start < end)
        {
            end = seen.Word >= start ? seen.Word : seen.Start;
        }

        // Behind an identifier may stand the year, but no title.
        bool isCut = identifiers.FirstFrom(start) is { } known && known.Start < end && dates.LastBetween(known.End, end) is null;
        return TextSpan.FromBounds(start, isCut ? identifiers.FirstFrom(start)!.Value.Start : end);
    }

    private TextSpan BesideUrl()
    {
        int start = 0;
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> before = EntryWords.Trim(Text.AsSpan(start, Math.Max(0, link.Start - start)));
            if (before.Length >= 3 && !EntryWords.IsLead(before))
            {
                return TextSpan.FromBounds(start, Math.Max(start, link.Start));
            }

            start = link.End; // the URL comes first
        }

        return TextSpan.FromBounds(start, Text.Length);
    }

    /// <summary>The first line of a stretch that is more than names; the stretch itself where the entry is not in lines.</summary>
    private TextSpan FindLine(TextSpan stretch)
    {
        foreach (TextSpan line in lines)
        {
            int start = Math.Max(stretch.Start, line.Start);
            ReadOnlySpan<char> part = start < line.End ? EntryWords.Trim(Text.AsSpan(start, line.End - start)) : [];
            if (!part.IsEmpty && line.End < stretch.End && !AuthorNames.AreAlone(part))
            {
                return TextSpan.FromBounds(start, line.End);
            }
        }

        return stretch;
    }
}

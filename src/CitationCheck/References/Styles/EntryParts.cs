using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>An entry whose links and dates are known. Not thread-safe.</summary>
/// <param name="flat">The entry.</param>
/// <param name="links">Its links, in order.</param>
/// <param name="dates">Its dates, in order, except for that of access.</param>
/// <param name="identifiers">Its identifiers, in order.</param>
/// <param name="access">When the source was looked at.</param>
internal sealed class EntryParts(
    VisibleText flat, List<EntryLink> links, List<FoundDate> dates, List<FoundIdentifier> identifiers, FoundDate? access)
{
    private TextSpan? untrimmed;
    private TextSpan? body;
    private bool isFrontRead;
    private AuthorFront? front;

    public VisibleText Flat => flat;

    public string Text => flat.Text;

    public List<EntryLink> Links => links;

    public List<FoundDate> Dates => dates;

    public FoundDate? Access => access;

    /// <summary>What stands before or behind the URL, without the date of access.</summary>
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
        int start = 0;
        int end = Text.Length;
        foreach (EntryLink link in links)
        {
            ReadOnlySpan<char> before = EntryWords.Trim(Text.AsSpan(start, Math.Max(0, link.Start - start)));
            if (before.Length < 3 || EntryWords.IsLead(before))
            {
                start = link.End; // the URL comes first
            }
            else
            {
                end = Math.Max(start, link.Start);
                break;
            }
        }

        if (access is { } seen && seen.Start >= start && seen.Start < end)
        {
            int word = AccessWords.WordBefore(Text, seen.Start);
            end = word >= start ? word : seen.Start;
        }

        // Behind an identifier may stand the year, but no title.
        bool isCut = identifiers.FirstFrom(start) is { } known && known.Start < end && dates.LastBetween(known.End, end) is null;
        return TextSpan.FromBounds(start, isCut ? identifiers.FirstFrom(start)!.Value.Start : end);
    }
}

using CitationCheck.Text;

namespace CitationCheck.References;

/// <summary>An entry of a reference list as it was found, before its parts are read.</summary>
internal sealed class EntryDraft(LabelStyle style, string[] labels, int sourceStart)
{
    private List<VisibleText>? more; // lines behind the first; most entries have one line
    private List<int>? paragraphs; // which of all lines begin one, the first left out
    private VisibleText? first;
    private List<string>? anchors;

    public LabelStyle Style { get; } = style;

    /// <summary>The labels; empty for an entry without one. Settled when its list is complete.</summary>
    public string[] Labels { get; set; } = labels;

    /// <summary>What else cites the entry.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Where the entry starts in the report's text, its label included.</summary>
    public int SourceStart { get; } = sourceStart;

    /// <summary>Where it ends in the report's text.</summary>
    public int SourceEnd { get; private set; } = sourceStart;

    /// <summary>The target of the link that the label is, <c>[\[1\]](url) Title</c>, or the address that stands elsewhere.</summary>
    public string? LabelUrl { get; set; }

    /// <summary>What the header of its table says of its cells, as places in its first line.</summary>
    public TableColumns Columns { get; init; }

    /// <summary>The identifiers that links inside the page may point at.</summary>
    public IReadOnlyList<string> Anchors => anchors ?? (IReadOnlyList<string>)[];

    /// <summary>The line that is the whole body; <see langword="null"/> when it has several, or none.</summary>
    public VisibleText? OnlyLine => more is null ? first : null;

    /// <summary>Whether it has no text so far.</summary>
    public bool IsEmpty => first is null;

    /// <summary>The body, its lines parted by line breaks, and its paragraphs by two.</summary>
    public VisibleText Body =>
        more is null ? first ?? new VisibleText(string.Empty, [], []) : VisibleTextBuilder.Join([first!, .. more], paragraphs);

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="sourceEnd">Where it ends in the report's text.</param>
    /// <param name="isApart">Whether a paragraph begins with it.</param>
    public void Add(VisibleText line, int sourceEnd, bool isApart = false)
    {
        if (line.Text.Length > 0)
        {
            if (first is null)
            {
                first = line;
            }
            else
            {
                (more ??= []).Add(line);
                if (isApart)
                {
                    (paragraphs ??= []).Add(more.Count);
                }
            }
        }

        SourceEnd = Math.Max(SourceEnd, sourceEnd);
    }

    /// <summary>Takes the text of an entry that stands elsewhere, in front of its own.</summary>
    public void Prepend(EntryDraft other)
    {
        if (other.first is not null)
        {
            more = [.. other.more ?? [], first!, .. more ?? []];
            first = other.first;
            paragraphs = null;
        }
    }

    /// <summary>Makes what reaches to a place a part of the entry that says nothing of its source: a remark below it.</summary>
    public void Extend(int sourceEnd) => SourceEnd = Math.Max(SourceEnd, sourceEnd);

    public void AddAnchor(string name) => (anchors ??= []).Add(name);
}

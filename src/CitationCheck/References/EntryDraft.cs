using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>An entry of a reference list as it was found, before its parts are read.</summary>
internal sealed class EntryDraft(OpeningStyle style, string[] labels, int sourceStart)
{
    public OpeningStyle Style { get; } = style;

    /// <summary>The labels; empty for an entry without one. Settled when its list is complete.</summary>
    public string[] Labels { get; set; } = labels;

    /// <summary>Where the entry starts in the report's text, its label included.</summary>
    public int SourceStart { get; } = sourceStart;

    /// <summary>Where it ends in the report's text.</summary>
    public int SourceEnd { get; private set; } = sourceStart;

    /// <summary>The target of the link that the label is: <c>[\[1\]](url) Title</c>.</summary>
    public string? LabelUrl { get; init; }

    /// <summary>What the header of its table says of its cells, as places in its first line.</summary>
    public TableColumns Columns { get; init; }

    /// <summary>The identifiers that links inside the page may point at.</summary>
    public List<string> Anchors { get; } = [];

    /// <summary>The lines of the body.</summary>
    public List<FlatText> Lines { get; } = [];

    public void Add(FlatText line, int sourceEnd)
    {
        if (line.Text.Length > 0)
        {
            Lines.Add(line);
        }

        SourceEnd = Math.Max(SourceEnd, sourceEnd);
    }
}

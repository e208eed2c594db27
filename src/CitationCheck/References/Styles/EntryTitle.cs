using CitationCheck.References.Parts;

namespace CitationCheck.References.Styles;

/// <summary>The title of an entry and what was found with it.</summary>
/// <param name="Title">The title, without its quotes.</param>
/// <param name="Start">Where it starts in the entry's visible text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record EntryTitle(string? Title, int Start, int End)
{
    /// <summary>No title was found.</summary>
    public static EntryTitle None { get; } = new(null, 0, 0);

    /// <summary>A title that stands between two places.</summary>
    public static EntryTitle Of(string title, int start, int end) => new(EntryBody.Clean(title), start, end);

    /// <summary>Whether the title is all that was found, so that a date at its end is that of publication.</summary>
    public bool IsAll { get; init; }

    /// <summary>The target of the link that is the title.</summary>
    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];
}

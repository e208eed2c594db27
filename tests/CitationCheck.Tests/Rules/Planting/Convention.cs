namespace CitationCheck.Tests.Rules.Planting;

/// <summary>One way of writing markers and lists.</summary>
/// <param name="Markers">How markers are written.</param>
/// <param name="List">How the list is written; <see langword="null"/> where markers carry their own URLs.</param>
/// <param name="First">The first label.</param>
public sealed record Convention(MarkerStyle Markers, ListShape? List, int First)
{
    public static Convention[] All { get; } =
    [
        .. from markers in MarkerStyle.Numbers
           from list in Lists(markers)
           from first in new[] { 0, 1 }
           select new Convention(markers, list, first),
        new(MarkerStyle.Footnote, ListShape.Footnotes, 0),
        new(MarkerStyle.Footnote, ListShape.Footnotes, 1),
        .. from markers in MarkerStyle.Authors
           from list in new[] { ListShape.AuthorParagraphs, ListShape.AuthorBullets }
           select new Convention(markers, list, 1),
        .. MarkerStyle.Links.Select(markers => new Convention(markers, null, 1)),
    ];

    public MarkerKind Kind => Markers.Kind;

    /// <summary>Whether labels are the numbers of a list.</summary>
    public bool IsNumbered => Kind is not (MarkerKind.AuthorYear or MarkerKind.Link or MarkerKind.LinkedNumber);

    /// <summary>Whether entries show the parts.</summary>
    public bool Shows(EntryParts parts) => List is { } list && list.Shows.HasFlag(parts);

    public override string ToString() => $"{Markers}, {List?.Name ?? "no list"}, from {First}";

    /// <summary>Definitions such as <c>[1]: url</c> go with brackets, what a Chinese text lists with Chinese.</summary>
    private static ListShape[] Lists(MarkerStyle markers) => markers switch
    {
        { Prose.Name: "Chinese" } => [ListShape.EastAsian, ListShape.Numbered, ListShape.Defined],
        { Kind: MarkerKind.Bracket } =>
            [
                ListShape.Quoted, ListShape.Bracketed, ListShape.Numbered, ListShape.Linked, ListShape.Bullets, ListShape.Defined,
                ListShape.Bare
            ],
        _ => [ListShape.Quoted, ListShape.Bracketed, ListShape.Numbered, ListShape.Linked, ListShape.Bullets],
    };
}

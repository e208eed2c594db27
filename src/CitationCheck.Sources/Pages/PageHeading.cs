namespace CitationCheck.Sources.Pages;

/// <summary>A heading of a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Link">Where it leads, if all of it is a link; else <see langword="null"/>.</param>
/// <param name="IsApart">Whether it stands in a menu or beside the page's own text.</param>
internal sealed record PageHeading(string Text, string? Link, bool IsApart);

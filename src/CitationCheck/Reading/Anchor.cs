namespace CitationCheck.Reading;

/// <summary>An identifier in a block that links inside the page may point at: <c>&lt;a id="ref-1"&gt;</c>.</summary>
/// <param name="Name">The identifier.</param>
/// <param name="At">Where it stands in the visible text of the block.</param>
internal readonly record struct Anchor(string Name, int At);

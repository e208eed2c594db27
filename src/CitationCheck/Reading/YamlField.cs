namespace CitationCheck.Reading;

/// <summary>A value of front matter.</summary>
/// <param name="Path">The keys that lead to it inside its item, parted by dots: <c>issued.year</c>.</param>
/// <param name="Item">Which item of the list it belongs to, from 0.</param>
/// <param name="Index">Which item of a list inside that item, from 0: the first author, the second.</param>
/// <param name="Value">Where it stands, without quotation marks.</param>
internal readonly record struct YamlField(string Path, int Item, int Index, TextSpan Value);

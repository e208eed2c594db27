namespace CitationCheck.References.Parts;

/// <summary>An identifier in a text, and where it stands with the word before it: <c>doi:10.…</c>, <c>ISBN 978…</c>.</summary>
internal readonly record struct FoundIdentifier(Identifier Identifier, int Start, int End) : IPlaced;

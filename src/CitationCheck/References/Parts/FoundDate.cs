namespace CitationCheck.References.Parts;

/// <summary>A date in a text, and where it stands.</summary>
internal readonly record struct FoundDate(PartialDate Date, int Start, int End) : IPlaced;

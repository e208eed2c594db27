namespace CitationCheck.Markers.Parts;

/// <summary>What is wrong with a range of numbers, of which only the two ends are read then.</summary>
[Flags]
internal enum RangeFault
{
    None = 0,

    /// <summary>It names more references than one range may.</summary>
    TooLong = 1,

    /// <summary>It runs backwards: <c>3-1</c>.</summary>
    Backward = 2,
}

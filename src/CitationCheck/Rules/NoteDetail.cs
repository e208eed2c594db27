namespace CitationCheck;

/// <summary>
/// How much is reported about claims whose missing source hardly matters: those that speak in general, without figures, dates, named events
/// or someone's words, and those that a citation nearby or the report itself may cover.
/// </summary>
public enum NoteDetail
{
    /// <summary>
    /// One note per rule, which names the lines, and none about claims that a later citation of their paragraph covers.
    /// </summary>
    Summary,

    /// <summary>A note about each claim without its own citation.</summary>
    Claims,

    /// <summary>No notes about claims. Warnings are not affected.</summary>
    Off,
}

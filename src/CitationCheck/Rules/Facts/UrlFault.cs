namespace CitationCheck.Rules.Facts;

/// <summary>What is wrong with a URL.</summary>
/// <param name="Text">The end of a sentence about it.</param>
/// <param name="Severity">At what severity to say so.</param>
internal readonly record struct UrlFault(string Text, Severity Severity = Severity.Error)
{
    /// <summary>Whether its address is that of one's own machine or of an example, which a text may give its readers on purpose.</summary>
    public bool IsOfAddress { get; init; }

    /// <summary>Whether it stands for an address that was never filled in.</summary>
    public bool IsMadeUp { get; init; }
}

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>Where the markers of a sentence stand.</summary>
public enum MarkerPlace
{
    /// <summary>Before the full stop.</summary>
    BeforeStop,

    /// <summary>Behind the full stop.</summary>
    BehindStop,

    /// <summary>The first one behind the author’s name that opens the sentence, the others before the full stop.</summary>
    Narrative,
}

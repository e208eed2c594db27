namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A sentence that a test writes.</summary>
public sealed class PlantedSentence
{
    /// <summary>The words, without the full stop.</summary>
    public required string Words { get; set; }

    public List<PlantedReference> Cites { get; } = [];

    /// <summary>Text behind the markers; ⟦ and ⟧ mark where a finding is expected.</summary>
    public string Tail { get; set; } = "";

    /// <summary>Whether a finding is expected at the whole sentence.</summary>
    public bool IsMarked { get; set; }

    /// <summary>The citation at which a finding is expected.</summary>
    public PlantedReference? MarkedCitation { get; set; }
}

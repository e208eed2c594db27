namespace CitationCheck.Tests.Rules.Planting;

/// <summary>An entry that a test writes; parts may be taken out or spoiled.</summary>
public sealed class PlantedReference
{
    public int Label { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Date { get; set; }

    /// <summary>An identifier.</summary>
    public string? Extra { get; set; }

    public string? Url { get; set; }

    /// <summary>Whether a finding is expected at the entry.</summary>
    public bool IsMarked { get; set; }
}

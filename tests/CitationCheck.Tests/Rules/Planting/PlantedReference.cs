namespace CitationCheck.Tests.Rules.Planting;

/// <summary>An entry that a test writes; parts may be taken out or spoiled.</summary>
public sealed class PlantedReference
{
    public int Label { get; set; }

    /// <summary>What markers call it where that is not its label.</summary>
    public int? CitedAs { get; set; }

    /// <summary>The author's surname.</summary>
    public required string Author { get; set; }

    /// <summary>The surname of who wrote it with the author, where a convention names two.</summary>
    public required string SecondAuthor { get; set; }

    /// <summary>The year that an author–year marker names.</summary>
    public required int Year { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public PlantedDate? Date { get; set; }

    /// <summary>An identifier.</summary>
    public string? Extra { get; set; }

    public string? Url { get; set; }

    /// <summary>Whether a finding is expected at the entry, or at its citation where there is no list.</summary>
    public bool IsMarked { get; set; }
}

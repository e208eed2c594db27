namespace CitationCheck;

/// <summary>What a document says about itself. Immutable.</summary>
public sealed record DocumentContent
{
    /// <summary>Why the document could not be read, in words, such as “it is encrypted”; <see langword="null"/> if it was read.</summary>
    public string? Unread { get; init; }

    /// <summary>What may be its title, the most reliable first; empty if nothing may be.</summary>
    public IReadOnlyList<SourceTitle> Titles { get => field ?? []; init; } = [];

    /// <summary>
    /// Whether one of the titles is its title beyond doubt, such as one that its metadata and its first page agree on. Only then a
    /// different
    /// cited title is a mismatch; else the source is <see cref="SourceStatus.Unread"/>.
    /// </summary>
    public bool IsTitleConfirmed { get; init; }

    /// <summary>The authors that it states.</summary>
    public IReadOnlyList<string> Authors { get => field ?? []; init; } = [];

    /// <summary>The publication date that it states; <see langword="null"/> if it states none.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Its language as it states it, such as <c>en-GB</c>; <see langword="null"/> if it states none.</summary>
    public string? Language { get; init; }

    /// <summary>How many characters of text were found, wanted or not.</summary>
    public int TextLength { get; init; }

    /// <summary>Its text, or the start of it; <see langword="null"/> if it was not wanted or there is none.</summary>
    public string? Text { get; init; }
}

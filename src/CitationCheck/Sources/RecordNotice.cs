namespace CitationCheck;

/// <summary>A notice that a registry has about a work. Immutable and thread-safe.</summary>
/// <param name="Kind">What the notice says.</param>
/// <param name="Id">The identifier or URL of the notice; <see langword="null"/> if the registry names none.</param>
/// <param name="Date">The date of the notice; <see langword="null"/> if the registry names none.</param>
public sealed record RecordNotice(RecordNoticeKind Kind, string? Id = null, PartialDate? Date = null);

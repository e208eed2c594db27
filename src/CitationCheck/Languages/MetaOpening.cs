using System.Buffers;

namespace CitationCheck.Languages;

/// <summary>How a sentence about the report may open, and the verbs that must follow.</summary>
/// <param name="Kind">What else must follow.</param>
/// <param name="Verbs">The verbs, by language; one must stand near.</param>
internal readonly record struct MetaOpening(MetaOpeningKind Kind, SearchValues<string>[] Verbs);

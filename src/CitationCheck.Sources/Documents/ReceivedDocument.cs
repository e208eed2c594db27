namespace CitationCheck.Sources.Documents;

/// <summary>A document as it was received.</summary>
/// <param name="Reader">Who can read it.</param>
/// <param name="Bytes">All of it, or one byte more than may be read.</param>
internal sealed record ReceivedDocument(IDocumentReader Reader, ReadOnlyMemory<byte> Bytes);

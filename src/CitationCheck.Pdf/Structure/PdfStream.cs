namespace CitationCheck.Pdf.Structure;

/// <summary>A stream with its data, still encoded.</summary>
internal sealed record PdfStream(IReadOnlyDictionary<string, PdfValue> Entries, ReadOnlyMemory<byte> Data) : PdfDictionary(Entries);

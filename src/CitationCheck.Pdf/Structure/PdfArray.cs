namespace CitationCheck.Pdf.Structure;

/// <summary>An array.</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

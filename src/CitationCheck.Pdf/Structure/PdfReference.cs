namespace CitationCheck.Pdf.Structure;

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(int Number) : PdfValue;

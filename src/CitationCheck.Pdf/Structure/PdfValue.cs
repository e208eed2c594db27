namespace CitationCheck.Pdf.Structure;

/// <summary>A value in a PDF.</summary>
internal abstract record PdfValue;

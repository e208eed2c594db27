namespace CitationCheck.Pdf.Structure;

/// <summary>A page with what it inherits.</summary>
internal sealed record PdfPage(PdfDictionary Page, PdfDictionary Resources, PdfValue? Box, int Rotation);

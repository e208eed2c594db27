namespace CitationCheck.Pdf.Structure;

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(byte[] Bytes) : PdfValue;

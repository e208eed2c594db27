namespace CitationCheck.Pdf.Structure;

/// <summary>A name, without its slash and decoded.</summary>
internal sealed record PdfName(string Text) : PdfValue;

namespace CitationCheck.Pdf.Structure;

/// <summary>Any other word: an operator, <c>true</c>, <c>null</c>, <c>obj</c>.</summary>
internal sealed record PdfWord(string Text) : PdfValue;

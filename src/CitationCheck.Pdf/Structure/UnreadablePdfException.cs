namespace CitationCheck.Pdf.Structure;

/// <summary>A PDF that is not read. The message says why, and follows “it could not be read: ”.</summary>
internal sealed class UnreadablePdfException(string reason) : Exception(reason);

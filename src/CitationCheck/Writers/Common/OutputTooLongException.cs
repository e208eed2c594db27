namespace CitationCheck.Writers.Common;

/// <summary>An output would be longer than the options allow; no user sees it.</summary>
internal sealed class OutputTooLongException : Exception;

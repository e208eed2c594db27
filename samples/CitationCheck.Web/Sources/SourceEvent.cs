namespace CitationCheck.Web.Sources;

/// <summary>One more source has been looked at.</summary>
internal sealed record SourceEvent(int Done, int Total, string Url, string Outcome);

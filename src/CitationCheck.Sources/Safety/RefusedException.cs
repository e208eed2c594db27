namespace CitationCheck.Sources.Safety;

/// <summary>A host has an address that must not be connected to. Never leaves the fetcher.</summary>
internal sealed class RefusedException(string reason) : IOException(reason);

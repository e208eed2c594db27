namespace CitationCheck.Sources.Safety;

/// <summary>A host name does not exist. Never leaves the fetcher.</summary>
internal sealed class UnknownHostException(string host) : IOException($"the host {host} does not exist");

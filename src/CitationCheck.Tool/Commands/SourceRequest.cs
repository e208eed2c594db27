namespace CitationCheck.Tool.Commands;

/// <summary>How the cited pages are to be looked at.</summary>
/// <param name="Record">Where what was seen is written; <see langword="null"/> when it is not kept.</param>
/// <param name="AllowedNetworks">Networks in CIDR form that may be connected to although they are not public.</param>
/// <param name="AllowedPorts">Ports besides 80 and 443.</param>
internal sealed record SourceRequest(string? Record, IReadOnlyList<string> AllowedNetworks, IReadOnlyList<int> AllowedPorts);

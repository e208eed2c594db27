namespace CitationCheck.Tool.Commands;

/// <summary>How to fetch the cited pages.</summary>
/// <param name="Record">Where to save the observations; <see langword="null"/> to discard them.</param>
/// <param name="AllowedNetworks">Non-public networks in CIDR form that may be connected to.</param>
/// <param name="AllowedPorts">Allowed ports in addition to 80 and 443.</param>
internal sealed record SourceRequest(string? Record, IReadOnlyList<string> AllowedNetworks, IReadOnlyList<int> AllowedPorts)
{
    /// <summary>Sets how pages are requested.</summary>
    public Action<SourceVerificationOptions> Configure { get; init; } = static _ => { };

    /// <summary>Whether to look for archived copies of pages that are gone or cannot be read.</summary>
    public bool UsesArchive { get; init; }

    /// <summary>Which archive to ask; <see langword="null"/> for the Internet Archive.</summary>
    public Uri? Archive { get; init; }

    /// <summary>The file that keeps what was seen for later runs; <see langword="null"/> for none.</summary>
    public string? Cache { get; init; }

    /// <summary>How many sources of a report to fetch; <see langword="null"/> for the default of the library.</summary>
    public int? MaxSources { get; init; }

    /// <summary>How many of them from one host; <see langword="null"/> for the default of the library.</summary>
    public int? MaxSourcesPerHost { get; init; }
}

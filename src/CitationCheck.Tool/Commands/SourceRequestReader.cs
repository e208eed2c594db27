using System.CommandLine;
using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary>Reads from the command line whether and how to fetch the cited pages.</summary>
internal static class SourceRequestReader
{
    private const int MaxPort = 65_535;
    private const int MaxLimit = 1_000_000;

    /// <summary>The options that say how sources are fetched; they need <c>--sources</c>.</summary>
    public static readonly IReadOnlyList<Option> Details =
        [
            CheckOptions.AllowNetwork, CheckOptions.AllowPort, CheckOptions.MaxSources, CheckOptions.MaxSourcesPerHost,
            CheckOptions.Archive, CheckOptions.Cache,
            .. RequestOptions.All,
        ];

    /// <summary>An option that would change nothing was meant to.</summary>
    /// <exception cref="UsageException">A detail is given without <c>--sources</c>.</exception>
    public static void ThrowIfNothingIsFetched(ParseResult parsed)
    {
        bool isFetching = parsed.GetValue(CheckOptions.Sources);
        if (!isFetching && Details.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } option)
        {
            throw new UsageException($"{option.Name} needs --sources.");
        }
    }

    /// <summary>How to fetch the cited pages.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="record">Where to save the observations; <see langword="null"/> to discard them.</param>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public static SourceRequest Read(ParseResult parsed, string? record) => new(
        record,
        parsed.GetValue(CheckOptions.AllowNetwork) ?? [],
        [.. (parsed.GetValue(CheckOptions.AllowPort) ?? []).Select(port => OptionValues.Number("--allow-port", port, 1, MaxPort))])
    {
        Configure = RequestOptions.Read(parsed),
        Cache = CachePath(parsed),
        UsesArchive = parsed.GetValue(CheckOptions.Archive),
        MaxSources = Limit(parsed, CheckOptions.MaxSources),
        MaxSourcesPerHost = Limit(parsed, CheckOptions.MaxSourcesPerHost),
    };

    /// <summary>The file that keeps what was seen; <see langword="null"/> for none.</summary>
    /// <exception cref="UsageException">It is no path.</exception>
    public static string? CachePath(ParseResult parsed) =>
        parsed.GetValue(CheckOptions.Cache) is { } path ? RealPath.Full(path, Directory.GetCurrentDirectory(), "--cache") : null;

    private static int? Limit(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } number ? OptionValues.Number(option.Name, number, 1, MaxLimit) : null;
}

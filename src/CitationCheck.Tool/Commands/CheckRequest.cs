using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Files;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary>What one run of <c>check</c> does: the command line and the configuration combined.</summary>
internal sealed record CheckRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folder that relative files are in.</summary>
    public required string Folder { get; init; }

    public required string StdinName { get; init; }

    /// <summary>How to read records from standard input; <see langword="null"/> to check files.</summary>
    public JsonlInput? Jsonl { get; init; }

    public required IReadOnlyList<OutputTarget> Outputs { get; init; }

    /// <summary>The files and folders that the results go to, links resolved: what is there is no report.</summary>
    public IReadOnlyList<string> WrittenPaths => [.. Outputs.Select(output => output.Path).OfType<string>().Select(RealPath.Of)];

    public bool WritesToStandardOutput => Outputs.Any(output => output.Path is null);

    public required WriterOptions Writing { get; init; }

    public required ValidationOptions Options { get; init; }

    public required ReportFormat Format { get; init; }

    public required Severity? FailOn { get; init; }

    /// <summary>The documents that all reports were made from; <see langword="null"/> if none are given.</summary>
    public IReadOnlyList<SourceDocument>? GivenSources { get; init; }

    /// <summary>Saved observations of the sources.</summary>
    public SourceObservations? Observations { get; init; }

    /// <summary>How to fetch the cited pages; <see langword="null"/> to stay offline.</summary>
    public SourceRequest? Sources { get; init; }

    public Baseline? Baseline { get; init; }

    /// <summary>Where to write a new baseline; <see langword="null"/> for none.</summary>
    public string? NewBaseline { get; init; }

    public required int Workers { get; init; }

    /// <summary>The minimum severity to show.</summary>
    public Severity Show { get; init; }

    public bool Quiet { get; init; }
}

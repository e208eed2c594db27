using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary>What one run of <c>check</c> is to do: the command line and the configuration, brought together.</summary>
internal sealed record CheckRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folder that relative files stand in.</summary>
    public required string Folder { get; init; }

    public required string StdinName { get; init; }

    /// <summary>How records are read from standard input; <see langword="null"/> when files are checked.</summary>
    public JsonlInput? Jsonl { get; init; }

    public required IReadOnlyList<OutputTarget> Outputs { get; init; }

    public bool WritesToStandardOutput => Outputs.Any(output => output.Path is null);

    public required WriterOptions Writing { get; init; }

    public required ValidationOptions Options { get; init; }

    public required ReportFormat Format { get; init; }

    public required Severity? FailOn { get; init; }

    /// <summary>What was seen of the sources, for replay.</summary>
    public SourceObservations? Observations { get; init; }

    /// <summary>How the cited pages are looked at; <see langword="null"/> to stay offline.</summary>
    public SourceRequest? Sources { get; init; }

    public Baseline? Baseline { get; init; }

    /// <summary>Where a new baseline is written; <see langword="null"/> when none is.</summary>
    public string? NewBaseline { get; init; }

    public required int Workers { get; init; }

    /// <summary>The least severity that outputs tell.</summary>
    public Severity Show { get; init; }

    public bool Quiet { get; init; }
}

using System.CommandLine;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Files;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary>Combines the command line and the configuration. The command line takes precedence.</summary>
internal sealed class CheckRequestReader
{
    /// <summary>Fetching sources is waiting, not work: more reports than processors keep the few allowed connections busy.</summary>
    private const int ReportsAtOnceOnline = 8;

    private const int MaxWorkers = 1_000;

    private readonly ParseResult parsed;
    private readonly string here = Directory.GetCurrentDirectory();
    private readonly ToolConfiguration configuration;
    private readonly JsonlInput? jsonl;
    private readonly string[] files;
    private readonly bool useSources;

    public CheckRequestReader(ParseResult parsed)
    {
        this.parsed = parsed;
        bool search = !parsed.GetValue(CheckOptions.NoConfig);
        configuration = ToolConfiguration.Load(parsed.GetValue(CheckOptions.Config), here, search, parsed.GetValue(CheckOptions.Preset));
        jsonl = parsed.GetValue(CheckOptions.Jsonl) is { } fields ? new JsonlInput(JsonlFields.Parse(fields)) : null;
        files = [.. parsed.GetValue(CheckOptions.Files) ?? [], .. ReadFilesFrom()];
        useSources = parsed.GetValue(CheckOptions.Sources);
    }

    private string? BaselinePath => ReadPath(CheckOptions.BaselineFile) ?? configuration.Baseline;

    private bool UseConfiguredFiles => files.Length == 0 && jsonl is null;

    /// <exception cref="UsageException">The command line or the configuration is wrong.</exception>
    public CheckRequest Read()
    {
        ThrowIfInputsAreWrong();
        SourceRequestReader.ThrowIfNothingIsFetched(parsed);
        IReadOnlyList<OutputTarget> outputs = ReadOutputs();
        bool isQuiet = parsed.GetValue(CheckOptions.Quiet);
        Severity? failOn = parsed.GetValue(CheckOptions.FailOn) is { } threshold
            ? SeverityThreshold.Parse(threshold, "--fail-on")
            : configuration.FailOn;
        (Baseline? baseline, string? newBaseline) = ReadBaseline();
        string? observations = ReadPath(CheckOptions.Observations);
        IReadOnlyList<string> inputs = UseConfiguredFiles ? configuration.Files : files;
        string folder = UseConfiguredFiles && configuration.Folder is { } configured ? configured : here;
        var paths = new PathRoles();
        paths.AddInputs(inputs, folder, UseConfiguredFiles ? $"{configuration.Path}: files" : "The files to check");
        paths.Read("the list of files", parsed.GetValue(CheckOptions.FilesFrom));
        paths.Read("the configuration", configuration.Path);
        paths.Read("the given sources", ReadPath(CheckOptions.GivenSources));
        paths.Add("the observations", observations, isWritten: useSources);
        paths.Add("the cache", useSources ? SourceRequestReader.CachePath(parsed) : null, isWritten: true);
        paths.Add("the baseline", BaselinePath, isWritten: parsed.GetValue(CheckOptions.UpdateBaseline));
        paths.AddOutputs(outputs);
        return new CheckRequest
        {
            Files = inputs,
            Folder = folder,
            StdinName = parsed.GetValue(CheckOptions.StdinName) ?? "stdin",
            Jsonl = jsonl,
            Outputs = outputs,
            Writing = ReadWriting(failOn, isQuiet),
            Options = ReadOptions(),
            Format = OptionValues.Format("--read", parsed.GetValue(CheckOptions.ReadAs) ?? "auto"),
            FailOn = failOn,
            GivenSources = ReadGivenSources(),
            Observations = useSources ? null : LoadObservations(observations),
            Sources = useSources ? SourceRequestReader.Read(parsed, observations) : null,
            Baseline = baseline,
            NewBaseline = newBaseline,
            Workers = ReadWorkers(),
            Show = ReadShow(),
            Quiet = isQuiet,
        };
    }

    private void ThrowIfInputsAreWrong()
    {
        if (jsonl is not null && files.Length > 0)
        {
            throw new UsageException("--jsonl reads standard input; it takes no files.");
        }

        if (jsonl?.Fields.Sources is not null && parsed.GetValue(CheckOptions.GivenSources) is not null)
        {
            throw new UsageException("--given-sources and sources= of --jsonl both give the sources; use one of them.");
        }

        if (Array.Find(files, IsMistypedOption) is { } option)
        {
            string name = option.Split('=')[0];
            IEnumerable<string> known = parsed.CommandResult.Command.Options.SelectMany(known => known.Aliases.Append(known.Name));
            throw new UsageException($"There is no option {name}.{SpellingHint.For(name, known)} See citationcheck check --help.");
        }

        if (UseConfiguredFiles && configuration.Files.Count == 0)
        {
            throw new UsageException("Nothing to check: name files, folders or patterns, or - for standard input.");
        }
    }

    private static bool IsMistypedOption(string file) => file.StartsWith('-') && file != "-" && !File.Exists(file);

    private IReadOnlyList<OutputTarget> ReadOutputs() => OutputTarget.Parse(
        parsed.GetValue(CheckOptions.Formats) ?? [],
        parsed.GetValue(CheckOptions.Output),
        jsonl is null ? OutputFormat.Text : OutputFormat.JsonLines);

    private WriterOptions ReadWriting(Severity? failOn, bool isQuiet) => new()
    {
        Color = OptionValues.Color("--color", parsed.GetValue(CheckOptions.Color) ?? "auto"),
        ShowSource = !isQuiet,
        Width = TerminalWidth.Columns,
        FailOn = failOn ?? (Severity)int.MaxValue,
        RuleHelpUri = configuration.RuleHelpUri ?? WriterOptions.Default.RuleHelpUri,
    };

    private ValidationOptions ReadOptions()
    {
        ValidationOptions options = configuration.Options with { Severities = ReadSeverities(configuration.Options.Severities) };
        if (parsed.GetValue(CheckOptions.MinCoverage) is { } share)
        {
            options = options with { MinimumCoverage = OptionValues.Share("--min-coverage", share) };
        }

        if (parsed.GetValue(CheckOptions.Notes) is { } notes)
        {
            options = options with { Notes = OptionValues.Notes("--notes", notes) };
        }

        return parsed.GetValue(CheckOptions.Today) is { } today ? options with { Today = OptionValues.Date("--today", today) } : options;
    }

    private Dictionary<string, Severity?> ReadSeverities(IReadOnlyDictionary<string, Severity?> configured)
    {
        var severities = new Dictionary<string, Severity?>(configured, StringComparer.OrdinalIgnoreCase);
        foreach (string setting in parsed.GetValue(CheckOptions.Severities) ?? [])
        {
            if (setting.Split('=', 2) is not [var rule, var severity])
            {
                throw new UsageException($"--severity takes RULE=SEVERITY, not “{setting}”.");
            }

            severities[RuleNames.Find(rule, "--severity: ").Id] = SeverityThreshold.Parse(severity, "--severity");
        }

        return severities;
    }

    private IReadOnlyList<SourceDocument>? ReadGivenSources() => ReadPath(CheckOptions.GivenSources) is { } path
        ? NamedFile.ReadSettings("the given sources", path, GivenJson.ParseSources)
        : null;

    private static SourceObservations? LoadObservations(string? path) =>
        path is null ? null : NamedFile.ReadSettings("the observations", path, SourceObservations.FromJson);

    private string? ReadPath(Option<string> option) =>
        parsed.GetValue(option) is { } path ? RealPath.Full(path, here, option.Name) : null;

    private string[] ReadFilesFrom()
    {
        if (parsed.GetValue(CheckOptions.FilesFrom) is not { } list)
        {
            return [];
        }

        string path = list == "-" ? "/dev/stdin" : RealPath.Full(list, here, "--files-from");
        const StringSplitOptions Lines = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return NamedFile.ReadSettings("the list of files", path, text => text.Split('\n', Lines));
    }

    /// <summary>The known findings, or the file to write them to.</summary>
    private (Baseline? Known, string? New) ReadBaseline()
    {
        string? path = BaselinePath;
        if (parsed.GetValue(CheckOptions.UpdateBaseline))
        {
            return (null, path ?? throw new UsageException("--update-baseline needs --baseline FILE."));
        }

        return (path is null ? null : Baseline.Load(path), null);
    }

    private int ReadWorkers() => parsed.GetValue(CheckOptions.Workers) is { } count
        ? OptionValues.Number("--workers", count, 1, MaxWorkers)
        : Math.Max(Environment.ProcessorCount, useSources ? ReportsAtOnceOnline : 1);

    private Severity ReadShow() => parsed.GetValue(CheckOptions.Show) is { } least
        ? SeverityThreshold.Parse(least, "--show") ?? throw new UsageException("--show takes error, warning or info.")
        : Severity.Info;
}

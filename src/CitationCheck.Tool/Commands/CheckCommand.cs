using System.CommandLine;
using System.Globalization;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck check</c>: the command line of a run.</summary>
internal static class CheckCommand
{
    /// <summary>Looking at sources is waiting, not work: more reports than processors keep the few permitted connections busy.</summary>
    private const int ReportsAtOnceOnline = 8;

    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "Files, folders, patterns (quote them: 'reports/**/*.md') or - for standard input; @list.txt names a file with one a line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Formats = new("--format", "-f")
    {
        Description = $"FORMAT or FORMAT=FILE, any number of them: {string.Join(", ", OutputTarget.Formats.Keys)}. html=FOLDER/ writes a page a report. Default: text.",
        HelpName = "FORMAT[=FILE]",
    };

    private static readonly Option<string> Output = new("--output", "-o") { Description = "The file for the format that names none.", HelpName = "FILE" };

    private static readonly Option<string> Read = new("--read") { Description = "How reports are read: auto, text, markdown or html. Default: auto.", HelpName = "FORMAT" };

    private static readonly Option<string> Config = new("--config") { Description = "The configuration. Default: the nearest citationcheck.json, from here upwards.", HelpName = "FILE" };

    private static readonly Option<bool> NoConfig = new("--no-config") { Description = "Use no configuration file." };

    private static readonly Option<string> Preset = new("--preset") { Description = "How strictly reports are judged: strict, default or lenient.", HelpName = "PRESET" };

    private static readonly Option<string[]> Severities = new("--severity")
    {
        Description = $"RULE=SEVERITY, any number of them: {SeverityThreshold.Words}. As in --severity CC103=off.",
        HelpName = "RULE=SEVERITY",
    };

    private static readonly Option<string> Show = new("--show") { Description = "The least severity that is told: error, warning or info. Default: info.", HelpName = "SEVERITY" };

    private static readonly Option<string> FailOn = new("--fail-on") { Description = $"The least severity that makes the exit code 1: {SeverityThreshold.Words}. Default: error.", HelpName = "SEVERITY" };

    private static readonly Option<string> MinCoverage = new("--min-coverage") { Description = "The least share of claims that must be cited, 0 to 1; below it the exit code is 1.", HelpName = "SHARE" };

    private static readonly Option<string> Today = new("--today") { Description = "The day that dates are compared with. Default: the current day (UTC).", HelpName = "YYYY-MM-DD" };

    private static readonly Option<bool> Sources = new("--sources") { Description = "Fetch the cited pages and compare their titles." };

    private static readonly Option<string> Observations = new("--observations")
    {
        Description = "With --sources: record what was seen. Without: judge by what was recorded, offline.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> AllowNetwork = new("--allow-network") { Description = "A network that --sources may connect to although it is not public, as in 10.1.0.0/16.", HelpName = "CIDR" };

    private static readonly Option<string[]> AllowPort = new("--allow-port") { Description = "A port for --sources besides 80 and 443.", HelpName = "PORT" };

    private static readonly Option<string> BaselineFile = new("--baseline") { Description = "Known findings, which are not told again.", HelpName = "FILE" };

    private static readonly Option<bool> UpdateBaseline = new("--update-baseline") { Description = "Write all present findings to the baseline." };

    private static readonly Option<string> Jsonl = new("--jsonl")
    {
        Description = "Read records from standard input, one JSON object a line, the report in FIELD; write one result a line, in order.",
        HelpName = "field=FIELD[,name=FIELD]",
    };

    private static readonly Option<string> StdinName = new("--stdin-name") { Description = "What the report of standard input is called. Default: stdin.", HelpName = "NAME" };

    private static readonly Option<string> Color = new("--color") { Description = "auto, always or never. auto heeds NO_COLOR. Default: auto.", HelpName = "WHEN" };

    private static readonly Option<string> Workers = new("--workers") { Description = "How many reports are checked at a time. Default: one a processor.", HelpName = "N" };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress, and no source lines in text." };

    public static Command Create()
    {
        var command = new Command("check", "Checks reports.")
        {
            Files, Formats, Output, Read, Config, NoConfig, Preset, Severities, Show, FailOn, MinCoverage, Today, Sources, Observations, AllowNetwork, AllowPort, BaselineFile, UpdateBaseline, Jsonl, StdinName, Color, Workers, Quiet,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var runner = new CheckRunner(ToRequest(parsed));
        await using (runner.ConfigureAwait(false))
        {
            return await runner.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static CheckRequest ToRequest(ParseResult parsed)
    {
        string here = Directory.GetCurrentDirectory();
        ToolConfiguration configuration = ToolConfiguration.Load(parsed.GetValue(Config), here, look: !parsed.GetValue(NoConfig), parsed.GetValue(Preset));
        JsonlInput? jsonl = parsed.GetValue(Jsonl) is { } records ? JsonlInput.Parse(records) : null;
        string[] files = parsed.GetValue(Files) ?? [];
        if (jsonl is not null && files.Length > 0)
        {
            throw new UsageException("--jsonl reads standard input; it takes no files.");
        }

        if (Array.Find(files, file => file.StartsWith('-') && file != "-" && !File.Exists(file)) is { } option)
        {
            string name = option.Split('=')[0];
            IEnumerable<string> known = parsed.CommandResult.Command.Options.SelectMany(known => known.Aliases.Append(known.Name));
            throw new UsageException($"There is no option {name}.{CommandHint.Nearest(name, known)} See citationcheck check --help.");
        }

        bool useConfigured = files.Length == 0 && jsonl is null;
        if (useConfigured && configuration.Files.Count == 0)
        {
            throw new UsageException("Nothing to check: name files, folders or patterns, or - for standard input.");
        }

        string? baseline = parsed.GetValue(BaselineFile) is { } named ? Path.GetFullPath(named, here) : configuration.Baseline;
        bool update = parsed.GetValue(UpdateBaseline);
        if (update && baseline is null)
        {
            throw new UsageException("--update-baseline needs --baseline FILE.");
        }

        bool sources = parsed.GetValue(Sources);
        int workers = parsed.GetValue(Workers) is { } count ? ToNumber(count, "--workers", 1, 1_000) : Math.Max(Environment.ProcessorCount, sources ? ReportsAtOnceOnline : 1);
        Severity? failOn = parsed.GetValue(FailOn) is { } bar ? SeverityThreshold.Parse(bar, "--fail-on") : configuration.FailOn;
        bool quiet = parsed.GetValue(Quiet);
        return new CheckRequest
        {
            Files = useConfigured ? configuration.Files : files,
            Folder = useConfigured ? configuration.Folder ?? here : here,
            StdinName = parsed.GetValue(StdinName) ?? "stdin",
            Jsonl = jsonl,
            Outputs = OutputTarget.Parse(parsed.GetValue(Formats) ?? [], parsed.GetValue(Output), jsonl is null ? OutputFormat.Text : OutputFormat.JsonLines),
            Writing = new WriterOptions
            {
                Color = WantsColor(parsed.GetValue(Color) ?? "auto"),
                ShowSource = !quiet,
                Width = TerminalWidth.Columns,
                FailOn = failOn ?? (Severity)int.MaxValue,
                RuleHelpUri = configuration.RuleHelpUri ?? WriterOptions.Default.RuleHelpUri,
            },
            Options = ToOptions(parsed, configuration.Options),
            Format = ToReportFormat(parsed.GetValue(Read) ?? "auto"),
            FailOn = failOn,
            Observations = parsed.GetValue(Observations) is { } seen && !sources ? LoadObservations(seen) : null,
            Sources = sources ? new SourceRequest(parsed.GetValue(Observations), parsed.GetValue(AllowNetwork) ?? [], [.. (parsed.GetValue(AllowPort) ?? []).Select(port => ToNumber(port, "--allow-port", 1, 65_535))]) : null,
            Baseline = baseline is null || update ? null : Baseline.Load(baseline),
            NewBaseline = update ? baseline : null,
            Workers = workers,
            Show = parsed.GetValue(Show) is { } least ? SeverityThreshold.Parse(least, "--show") ?? throw new UsageException("--show takes error, warning or info.") : Severity.Info,
            Quiet = quiet,
        };
    }

    private static ValidationOptions ToOptions(ParseResult parsed, ValidationOptions options)
    {
        var severities = new Dictionary<string, Severity?>(options.Severities, StringComparer.OrdinalIgnoreCase);
        foreach (string setting in parsed.GetValue(Severities) ?? [])
        {
            if (setting.Split('=', 2) is not [var rule, var severity])
            {
                throw new UsageException($"--severity takes RULE=SEVERITY, not “{setting}”.");
            }

            severities[RuleNames.Find(rule, "--severity: ").Id] = SeverityThreshold.Parse(severity, "--severity");
        }

        options = options with { Severities = severities };
        if (parsed.GetValue(MinCoverage) is { } share)
        {
            options = options with { MinimumCoverage = ToShare(share) };
        }

        return parsed.GetValue(Today) is { } day
            ? options with { Today = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : throw new UsageException($"--today takes YYYY-MM-DD, not “{day}”.") }
            : options;
    }

    private static SourceObservations LoadObservations(string path)
    {
        try
        {
            return SourceObservations.FromJson(File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"The observations {path} cannot be read: {exception.Message}", exception);
        }
    }

    private static int ToNumber(string word, string option, int least, int most) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option} takes a number from {least:N0} to {most:N0}, not “{word}”."));

    private static double ToShare(string word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1
            ? share
            : throw new UsageException($"--min-coverage takes a share from 0 to 1, not “{word}”.");

    private static ReportFormat ToReportFormat(string word) => word.ToLowerInvariant() switch
    {
        "auto" => ReportFormat.Auto,
        "text" => ReportFormat.PlainText,
        "markdown" => ReportFormat.Markdown,
        "html" => ReportFormat.Html,
        _ => throw new UsageException($"--read: “{word}” is no format; it is auto, text, markdown or html."),
    };

    /// <summary>See no-color.org: any text in NO_COLOR but the empty one turns colours off.</summary>
    private static bool WantsColor(string when) => when.ToLowerInvariant() switch
    {
        "always" => true,
        "never" => false,
        "auto" => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        _ => throw new UsageException($"--color: “{when}” is not auto, always or never."),
    };
}

using System.CommandLine;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Outputs;

namespace CitationCheck.Tool.Commands;

/// <summary>The files and options of <c>citationcheck check</c>, as the help describes them.</summary>
internal static class CheckOptions
{
    public static readonly Argument<string[]> Files = new("files")
    {
        Description = "Files, folders, patterns (quote them: 'reports/**/*.md') or - for standard input. "
            + "Hidden folders and node_modules are searched only if named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static readonly Option<string> FilesFrom = new("--files-from")
    {
        Description = "A file that names files, folders and patterns to check, one per line; - for standard input.",
        HelpName = "FILE",
    };

    public static readonly Option<string[]> Formats = new("--format", "-f")
    {
        Description = $"FORMAT or FORMAT=FILE, repeatable: {string.Join(", ", OutputTarget.Formats.Keys)}. "
            + "html=FOLDER/ writes one page per report. Default: text.",
        HelpName = "FORMAT[=FILE]",
    };

    public static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The file for the --format that names none.",
        HelpName = "FILE",
    };

    public static readonly Option<string> ReadAs = new("--read")
    {
        Description = "The format of the reports: auto, text, markdown or html. Default: auto.",
        HelpName = "FORMAT",
    };

    public static readonly Option<string> Config = new("--config")
    {
        Description = "The configuration file. Default: the nearest citationcheck.json in this folder or above.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> NoConfig = new("--no-config") { Description = "Ignore configuration files." };

    public static readonly Option<string> Preset = new("--preset")
    {
        Description = "How strictly to check: strict, default or lenient.",
        HelpName = "PRESET",
    };

    public static readonly Option<string[]> Severities = new("--severity")
    {
        Description = $"RULE=SEVERITY, repeatable: {SeverityThreshold.Words}. Example: --severity CC103=off.",
        HelpName = "RULE=SEVERITY",
    };

    public static readonly Option<string> Show = new("--show")
    {
        Description = "The minimum severity to show: error, warning or info. Default: info.",
        HelpName = "SEVERITY",
    };

    public static readonly Option<string> Notes = new("--notes")
    {
        Description = "How much to report about claims whose missing source hardly matters: summary (one note per rule), "
            + "claims or off. Default: summary.",
        HelpName = "DETAIL",
    };

    public static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = $"The minimum severity that sets exit code 1: {SeverityThreshold.Words}. Default: error.",
        HelpName = "SEVERITY",
    };

    public static readonly Option<string> MinCoverage = new("--min-coverage")
    {
        Description = "The minimum share of claims that must be cited or covered, 0 to 1. Below it, the exit code is 1.",
        HelpName = "SHARE",
    };

    public static readonly Option<string> Today = new("--today")
    {
        Description = "The date to compare dates with. Default: the current date (UTC).",
        HelpName = "YYYY-MM-DD",
    };

    public static readonly Option<string> GivenSources = new("--given-sources")
    {
        Description = "A JSON file with the documents that the reports were made from: an array of objects with id, title, url, fileName, "
            + "date and text, all optional. What is cited must be among them.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> Sources = new("--sources") { Description = "Fetch the cited pages and compare their titles." };

    public static readonly Option<string> Observations = new("--observations")
    {
        Description = "With --sources: save what the cited pages contain. Without: use a saved file, offline.",
        HelpName = "FILE",
    };

    public static readonly Option<string[]> AllowNetwork = new("--allow-network")
    {
        Description = "A non-public network that --sources may connect to, such as 10.1.0.0/16.",
        HelpName = "CIDR",
    };

    public static readonly Option<string[]> AllowPort = new("--allow-port")
    {
        Description = "A port that --sources may use, in addition to 80 and 443.",
        HelpName = "PORT",
    };

    public static readonly Option<string> MaxSources = new("--max-sources")
    {
        Description = "How many sources of a report --sources fetches at most. Default: 1000.",
        HelpName = "N",
    };

    public static readonly Option<string> MaxSourcesPerHost = new("--max-sources-per-host")
    {
        Description = "How many of them from one host. Default: 100.",
        HelpName = "N",
    };

    public static readonly Option<bool> Archive = new("--archive")
    {
        Description = "With --sources: look for archived copies of pages that are gone or cannot be read, and compare their titles. Sends "
            + "the URLs of these pages, and the dates of their citations, to the Internet Archive.",
    };

    public static readonly Option<string> Cache = new("--cache")
    {
        Description = "With --sources: a file that keeps for a day what was seen, so that the next run fetches less.",
        HelpName = "FILE",
    };

    public static readonly Option<string> BaselineFile = new("--baseline")
    {
        Description = "A file of known findings, which are not reported again.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> UpdateBaseline = new("--update-baseline")
    {
        Description = "Write all current findings to the baseline.",
    };

    public static readonly Option<string> Jsonl = new("--jsonl")
    {
        Description = "Read one JSON object per line from standard input, with the report in FIELD; sources= names the field with the "
            + "documents that it was made from, as for --given-sources, citations= the one with citations given beside the text. "
            + "Write one result per line, in the same order. A line may have up to 67,108,864 characters.",
        HelpName = "field=FIELD[,name=FIELD][,sources=FIELD][,citations=FIELD]",
    };

    public static readonly Option<string> StdinName = new("--stdin-name")
    {
        Description = "The name of the report on standard input. Default: stdin.",
        HelpName = "NAME",
    };

    public static readonly Option<string> Color = new("--color")
    {
        Description = "auto, always or never. auto respects NO_COLOR. Default: auto.",
        HelpName = "WHEN",
    };

    public static readonly Option<string> Workers = new("--workers")
    {
        Description = "How many reports to check at a time. Default: one per processor.",
        HelpName = "N",
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "Show no progress, and no source lines in text output.",
    };

    /// <summary>All options, in the order of the help.</summary>
    public static readonly IReadOnlyList<Option> All =
    [
        FilesFrom, Formats, Output, ReadAs, Config, NoConfig, Preset, Severities, Notes, Show, FailOn, MinCoverage, Today, GivenSources,
        Sources, Observations, AllowNetwork, AllowPort, MaxSources, MaxSourcesPerHost, Archive, Cache, .. RequestOptions.All,
        BaselineFile, UpdateBaseline, Jsonl, StdinName, Color, Workers, Quiet,
    ];
}

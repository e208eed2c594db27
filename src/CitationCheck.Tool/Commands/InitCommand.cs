using System.CommandLine;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck init</c>: writes a configuration to start from.</summary>
internal static class InitCommand
{
    private static readonly Option<bool> Force = new("--force") { Description = "Replace an existing configuration." };

    /// <summary>What init writes. It contains the defaults, so that creating it changes nothing.</summary>
    internal const string Start = """
        {
          // The files to check if the command line names none.
          "files": ["**/*.md"],

          // The minimum severity that sets exit code 1: error, warning, info or off.
          "failOn": "error",

          // Known findings, which are not reported again. Create it with: citationcheck check --update-baseline
          // "baseline": "citationcheck.baseline.json",

          // strict, default or lenient.
          "preset": "default",

          // How much to report about claims whose missing source hardly matters: summary, claims or off.
          "notes": "summary",

          // The minimum share of claims that must be cited or covered, 0 to 1.
          "minimumCoverage": 0,

          // The severity of each rule: error, warning, info or off. List the rules with: citationcheck rules
          "severities": {
          }
        }

        """;

    public static Command Create()
    {
        var command = new Command("init", $"Writes a {ToolConfiguration.FileName} to start from.") { Force };
        command.SetAction(parsed => Write(parsed.GetValue(Force)));
        return command;
    }

    private static int Write(bool force)
    {
        if (File.Exists(ToolConfiguration.FileName) && !force)
        {
            throw new UsageException($"{ToolConfiguration.FileName} exists; --force replaces it.");
        }

        OutputFile.Write(ToolConfiguration.FileName, Start.ReplaceLineEndings("\n"));
        StandardError.Write($"wrote {ToolConfiguration.FileName}");
        return ExitCode.Clean;
    }
}

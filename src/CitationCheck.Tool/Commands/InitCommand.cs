using System.CommandLine;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck init</c>: a configuration to start from.</summary>
internal static class InitCommand
{
    private static readonly Option<bool> Force = new("--force") { Description = "Write over a configuration that is there." };

    /// <summary>What init writes. It says what holds without it, so that nothing changes by making it.</summary>
    internal const string Start = """
        {
          // What is checked when the command line names nothing.
          "files": ["**/*.md"],

          // The least severity that makes the exit code 1: error, warning, info or off.
          "failOn": "error",

          // Known findings that are not told again; made by: citationcheck check --update-baseline
          // "baseline": "citationcheck.baseline.json",

          // strict, default or lenient.
          "preset": "default",

          // The least share of claims that must be cited, 0 to 1.
          "minimumCoverage": 0,

          // error, warning, info or off, by rule; “citationcheck rules” lists them.
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
            throw new UsageException($"{ToolConfiguration.FileName} exists; --force writes over it.");
        }

        using var file = new WholeFile(ToolConfiguration.FileName);
        file.Writer.Write(Start.ReplaceLineEndings("\n"));
        file.Finish();
        StandardError.Write($"wrote {ToolConfiguration.FileName}");
        return ExitCode.Clean;
    }
}

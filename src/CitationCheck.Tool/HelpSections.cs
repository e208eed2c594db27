using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CitationCheck.Tool;

/// <summary>Adds examples and exit codes to the help of a command.</summary>
internal static class HelpSections
{
    private const string ExitCodes = """
        Exit codes:
          0    clean
          1    findings at or above --fail-on, or coverage below --min-coverage
          2    wrong usage or configuration; nothing was checked
          3    a report could not be read, or an output could not be written
          130  stopped by Ctrl-C; no regular output file was changed

        """;

    private static readonly Dictionary<string, string> Sections = new(StringComparer.Ordinal)
    {
        ["citationcheck"] = """
            Examples:
              citationcheck check report.md
              citationcheck check reports --format html=report.html
              citationcheck explain CC102


            """ + ExitCodes,
        ["check"] = """
            Examples:
              citationcheck check report.md                               findings in the terminal
              citationcheck check report.md --format html=report.html     a page to read and share
              citationcheck check 'reports/**/*.md' --show warning        without info findings
              citationcheck check reports --format sarif=out.sarif --format html=pages/
              citationcheck check report.md --sources --observations seen.json
              citationcheck check --baseline known.json --update-baseline reports
              citationcheck check --jsonl field=text,name=id < records.jsonl
              citationcheck check --jsonl field=answer,sources=docs < answers.jsonl


            """ + ExitCodes,
    };

    public static Option Option()
    {
        var option = new HelpOption();
        option.Action = new Action((HelpAction)option.Action!);
        return option;
    }

    private sealed class Action(HelpAction usual) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = usual.Invoke(parseResult);
            if (Sections.TryGetValue(parseResult.CommandResult.Command.Name, out string? more))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(more.ReplaceLineEndings("\n").TrimEnd());
            }

            return exitCode;
        }
    }
}

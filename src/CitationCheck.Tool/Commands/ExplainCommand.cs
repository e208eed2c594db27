using System.CommandLine;
using CitationCheck.Rules;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Shell;
using Spectre.Console;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck explain CC109</c>: what a rule is about.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Rule = new("rule") { Description = "The rule’s id or name.", HelpName = "RULE" };

    public static Command Create()
    {
        var command = new Command("explain", "Tells what a rule finds, why it matters, and shows an example.") { Rule };
        command.SetAction(parsed => Explain(RuleNames.Find(parsed.GetRequiredValue(Rule), "")));
        return command;
    }

    private static int Explain(RuleDescriptor rule)
    {
        string severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
        if (Console.IsOutputRedirected)
        {
            // For pipes: cut to no width, coloured by no guess.
            Console.Out.Write($"{rule.Id} {rule.Name} ({severity})\n{rule.Title}\n\n{rule.Why}\n\nFails\n{Indent(rule.Fails)}\n\nPasses\n{Indent(rule.Passes)}\n\n{Settings(rule)}\n");
            return ExitCode.Clean;
        }

        AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Id}[/] {rule.Name} [dim]({severity})[/]");
        AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Title}[/]");
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine(rule.Why);
        WriteExample("Fails", "red", rule.Fails);
        WriteExample("Passes", "green", rule.Passes);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[dim]{Settings(rule)}[/]");
        return ExitCode.Clean;
    }

    private static void WriteExample(string heading, string color, string report)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine($"[bold {color}]{heading}[/]");
        AnsiConsole.WriteLine(Indent(report));
    }

    private static string Indent(string report) => string.Join('\n', report.Split('\n').Select(line => ("  " + line).TrimEnd()));

    private static string Settings(RuleDescriptor rule) => $"""
        Turn it off or set its severity:
          for a run         --severity {rule.Id}=off
          in the project    "severities": {"{"} "{rule.Id}": "off" {"}"} in citationcheck.json
          in a report       <!-- citationcheck-disable-next-line {rule.Id} -->
        """.ReplaceLineEndings("\n");
}

using System.CommandLine;
using CitationCheck.Rules;
using CitationCheck.Tool.Configuration;
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
        AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Id}[/] {rule.Name} [dim]({rule.DefaultSeverity.ToString().ToLowerInvariant()})[/]");
        AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Title}[/]");
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine(rule.Why);
        WriteExample("Fails", rule.Fails);
        WriteExample("Passes", rule.Passes);
        return ExitCode.Clean;
    }

    private static void WriteExample(string heading, string report)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[bold]{heading}[/]");
        foreach (string line in report.Split('\n'))
        {
            AnsiConsole.WriteLine(("  " + line).TrimEnd());
        }
    }
}

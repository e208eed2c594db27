using System.CommandLine;
using CitationCheck.Rules;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Shell;
using Spectre.Console;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck explain CC109</c>: describes a rule.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Rule = new("rule") { Description = "The rule’s id or name.", HelpName = "RULE" };

    public static Command Create()
    {
        var command = new Command("explain", "Explains what a rule finds and why it matters, with examples.") { Rule };
        command.SetAction(parsed => Explain(RuleNames.Find(parsed.GetRequiredValue(Rule), "")));
        return command;
    }

    private static int Explain(RuleDescriptor rule)
    {
        string severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
        if (Console.IsOutputRedirected)
        {
            Console.Out.Write(PlainText(rule, severity)); // for pipes: no line breaks to fit a width, no colors
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

    private static string PlainText(RuleDescriptor rule, string severity) => $"""
        {rule.Id} {rule.Name} ({severity})
        {rule.Title}

        {rule.Why}

        Fails
        {Indent(rule.Fails)}

        Passes
        {Indent(rule.Passes)}

        {Settings(rule)}

        """.ReplaceLineEndings("\n");

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

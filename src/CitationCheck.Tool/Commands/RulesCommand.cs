using System.CommandLine;
using CitationCheck.Rules;
using CitationCheck.Tool.Shell;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private const int TableWidth = 90; // columns; a narrower table would break words

    public static Command Create()
    {
        var command = new Command("rules", "Lists the rules.");
        command.SetAction(_ => List());
        return command;
    }

    private static int List()
    {
        RuleDescriptor[] rules = [.. RuleCatalog.All.Select(rule => rule.Descriptor)];
        if (Console.IsOutputRedirected)
        {
            Array.ForEach(rules, WriteTabbed);
        }
        else if (AnsiConsole.Profile.Width < TableWidth)
        {
            Array.ForEach(rules, WriteLines);
        }
        else
        {
            AnsiConsole.Write(TableOf(rules));
        }

        return ExitCode.Clean;
    }

    /// <summary>For pipes: one rule per line, separated by tabs, never truncated.</summary>
    private static void WriteTabbed(RuleDescriptor rule) =>
        Console.Out.WriteLine($"{rule.Id}\t{rule.Name}\t{SeverityOf(rule)}\t{rule.Title}");

    private static void WriteLines(RuleDescriptor rule)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Id}[/] {rule.Name} [{ColorOf(rule)}]{SeverityOf(rule)}[/]");
        AnsiConsole.WriteLine("  " + rule.Title);
    }

    private static Table TableOf(RuleDescriptor[] rules)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Rule", "Name", "Severity", "Finds");
        foreach (RuleDescriptor rule in rules)
        {
            var severity = new Markup($"[{ColorOf(rule)}]{SeverityOf(rule)}[/]");
            table.AddRow(new Markup($"[bold]{Markup.Escape(rule.Id)}[/]"), new PlainText(rule.Name), severity, new PlainText(rule.Title));
        }

        return table;
    }

    private static string ColorOf(RuleDescriptor rule) => rule.DefaultSeverity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "aqua",
    };

    private static string SeverityOf(RuleDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}

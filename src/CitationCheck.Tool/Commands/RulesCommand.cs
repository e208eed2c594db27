using System.CommandLine;
using CitationCheck.Rules;
using CitationCheck.Tool.Shell;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck rules</c>: all rules.</summary>
internal static class RulesCommand
{
    private const int WideEnough = 90; // columns; names and titles would be broken in the middle of words

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
            // For pipes: one rule a line, parted by tabs, cut to no width.
            foreach (RuleDescriptor rule in rules)
            {
                Console.Out.WriteLine($"{rule.Id}\t{rule.Name}\t{SeverityOf(rule)}\t{rule.Title}");
            }

            return ExitCode.Clean;
        }

        if (AnsiConsole.Profile.Width < WideEnough)
        {
            foreach (RuleDescriptor rule in rules)
            {
                AnsiConsole.MarkupLineInterpolated($"[bold]{rule.Id}[/] {rule.Name} [{ColorOf(rule)}]{SeverityOf(rule)}[/]");
                AnsiConsole.WriteLine("  " + rule.Title);
            }

            return ExitCode.Clean;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumns("Rule", "Name", "Severity", "Finds");
        foreach (RuleDescriptor rule in rules)
        {
            table.AddRow(new Markup($"[bold]{Markup.Escape(rule.Id)}[/]"), new PlainText(rule.Name), new Markup($"[{ColorOf(rule)}]{SeverityOf(rule)}[/]"), new PlainText(rule.Title));
        }

        AnsiConsole.Write(table);
        return ExitCode.Clean;
    }

    private static string ColorOf(RuleDescriptor rule) => rule.DefaultSeverity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "aqua" };

    private static string SeverityOf(RuleDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}

using System.CommandLine;

namespace CitationCheck.Tool.Commands;

/// <summary><c>citationcheck check</c>: checks reports.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Checks reports.") { CheckOptions.Files };
        foreach (Option option in CheckOptions.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var runner = new CheckRunner(new CheckRequestReader(parsed).Read());
        await using (runner.ConfigureAwait(false))
        {
            return await runner.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

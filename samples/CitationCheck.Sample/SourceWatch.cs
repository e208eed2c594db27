using Spectre.Console;

namespace CitationCheck.Sample;

/// <summary>Fetches the cited pages and shows the progress: a bar on a terminal, a line per page if standard error is redirected.</summary>
internal static class SourceWatch
{
    public static Task<ValidationResult> VerifyAsync(Report report)
    {
        if (Console.IsErrorRedirected)
        {
            return SourceVerifier.VerifyAsync(report, progress: new Callback(step =>
            {
                string url = Printable.Of(step.Latest.Url);
                Console.Error.WriteLine(FormattableString.Invariant($"{step.Done}/{step.Total} {step.Latest.Outcome}: {url}"));
            }));
        }

        // The result goes to standard output, so the bar goes to the other stream.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask("Checking the sources");
                return await SourceVerifier.VerifyAsync(report, progress: new Callback(step =>
                {
                    task.MaxValue = step.Total;
                    task.Value = step.Done;
                    task.Description = Markup.Escape(Cut(Printable.Of(step.Latest.Url)));
                })).ConfigureAwait(false);
            });
    }

    private static string Cut(string url) => url.Length <= 60 ? url : url[..59] + "…";

    private sealed class Callback(Action<SourceProgress> show) : IProgress<SourceProgress>
    {
        private readonly Lock turn = new();

        public void Report(SourceProgress value)
        {
            lock (turn)
            {
                show(value);
            }
        }
    }
}

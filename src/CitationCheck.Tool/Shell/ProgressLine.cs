using System.Globalization;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Tool.Shell;

/// <summary>One line on standard error that tells how far a long run is; only a terminal gets it.</summary>
internal sealed class ProgressLine : IProgress<SourceProgress>, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly TimeProvider time = TimeProvider.System;
    private readonly Lock gate = new();
    private long shownAt;
    private int done;
    private bool isShown;

    private ProgressLine()
    {
        shownAt = time.GetTimestamp();
        StandardError.ClearLine = Clear;
    }

    /// <summary>Starts the line if a terminal shows it and no results appear on the same one; otherwise <see langword="null"/>.</summary>
    /// <param name="writesToStandardOutput">Whether results go to standard output.</param>
    public static ProgressLine? Start(bool writesToStandardOutput)
    {
        bool isTerminalTaken = writesToStandardOutput && !Console.IsOutputRedirected;
        return Console.IsErrorRedirected || isTerminalTaken ? null : new ProgressLine();
    }

    public void Advance(int reports, string name)
    {
        done = reports;
        Show(name);
    }

    void IProgress<SourceProgress>.Report(SourceProgress value) =>
        Show(string.Create(CultureInfo.InvariantCulture, $"source {value.Done} of {value.Total}  {value.Latest.Url}"));

    private void Show(string what)
    {
        lock (gate)
        {
            if (time.GetElapsedTime(shownAt) < Quiet)
            {
                return;
            }

            shownAt = time.GetTimestamp();
            isShown = true;
            int room = Math.Max(10, console.Profile.Width - 28);
            string shown = what.Length > room ? "…" + what[^(room - 1)..] : what;
            string cleaned = new([.. shown.Where(letter => !char.IsControl(letter))]);
            console.Write(new ControlCode("\r\e[2K"));
            console.Write(new PlainText(string.Create(CultureInfo.InvariantCulture, $"{done:N0} {(done == 1 ? "report" : "reports")} checked  {cleaned}")));
        }
    }

    public void Dispose()
    {
        StandardError.ClearLine = null;
        Clear();
    }

    private void Clear()
    {
        lock (gate)
        {
            if (isShown)
            {
                console.Write(new ControlCode("\r\e[2K"));
                isShown = false;
            }
        }
    }
}

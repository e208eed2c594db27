using System.Globalization;
using CitationCheck.Writers.Common;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace CitationCheck.Tool.Shell;

/// <summary>One line on standard error that shows the progress of a long run, in a terminal only.</summary>
internal sealed class ProgressLine : IProgress<SourceProgress>, IDisposable
{
    private const string ClearedLine = "\r\e[2K";
    private const int CountWidth = 28;
    private const int MinTextWidth = 10;

    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(200);

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
            if (time.GetElapsedTime(shownAt) < BetweenUpdates)
            {
                return;
            }

            shownAt = time.GetTimestamp();
            isShown = true;
            string reports = done == 1 ? "report" : "reports";
            console.Write(new ControlCode(ClearedLine));
            console.Write(new PlainText(string.Create(CultureInfo.InvariantCulture, $"{done:N0} {reports} checked  {Fitted(what)}")));
        }
    }

    /// <summary>The end of a text that fits beside the number of reports.</summary>
    private string Fitted(string text)
    {
        int width = Math.Max(MinTextWidth, console.Profile.Width - CountWidth);
        string shown = LogSafeWriter.Line(text);
        return shown.Length > width ? "…" + shown[^(width - 1)..] : shown;
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
                console.Write(new ControlCode(ClearedLine));
                isShown = false;
            }
        }
    }
}

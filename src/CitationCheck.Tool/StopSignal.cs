using System.Runtime.InteropServices;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool;

/// <summary>Turns Ctrl-C and SIGTERM into a cancelled token, and ends the process if the cancellation takes too long.</summary>
internal sealed class StopSignal : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private readonly Timer lastResort;

    public StopSignal()
    {
        lastResort = new Timer(_ =>
        {
            WholeFile.RemoveUnfinished();
            Environment.Exit(ExitCode.Stopped);
        });
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];
        registrations = Array.ConvertAll(signals, signal => PosixSignalRegistration.Create(signal, Stop));
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        lastResort.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        lastResort.Change(Grace, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }
}

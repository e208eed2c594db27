using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Commands;

/// <summary>
/// Checks reports concurrently and writes the results in the order of the reports. It holds only a few reports per worker at a time,
/// and fewer if they are long, so memory does not grow with their number.
/// </summary>
internal sealed class CheckRunner(CheckRequest request) : IAsyncDisposable
{
    private const int HeldPerWorker = 4;
    private const long HeldText = 1_000_000;

    private readonly MemoryGate gate = new(HeldText);
    private readonly SemaphoreSlim workers = new(request.Workers);
    private readonly SourceObserver? observer = request.Sources is null ? null : new SourceObserver(request.Sources);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var collector = new ResultCollector(request);
        using (ProgressLine? progress = request.Quiet ? null : ProgressLine.Start(request.WritesToStandardOutput))
        {
            await foreach (CheckedReport report in CheckAllAsync(progress, cancellationToken).ConfigureAwait(false))
            {
                collector.Add(report);
                gate.Leave(report.Size);
                progress?.Advance(collector.Reports, report.Name);
            }
        }

        collector.Complete();
        SaveObservations();
        collector.SummarizeOnTerminal();
        if (collector.Reports == 0 && request.Jsonl is null)
        {
            StandardError.Write("nothing to check");
            return ExitCode.CouldNotCheck;
        }

        return collector.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        workers.Dispose();
        if (observer is not null)
        {
            await observer.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The results in the order of the reports, each as soon as it and those before it are ready: a program that writes one
    /// record and waits for its result must not wait forever.
    /// </summary>
    private async IAsyncEnumerable<CheckedReport> CheckAllAsync(
        IProgress<SourceProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = Channel.CreateBounded<Task<CheckedReport>>(request.Workers * HeldPerWorker);
        Task reading = StartChecksAsync(pending.Writer, progress, ending.Token);
        try
        {
            await foreach (Task<CheckedReport> next in pending.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private async Task StartChecksAsync(
        ChannelWriter<Task<CheckedReport>> pending, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Yield(); // a file system that is slow to list must not delay the first results
            long number = 0;
            await foreach (ReportInput input in InputsAsync(cancellationToken).ConfigureAwait(false))
            {
                long place = number++;
                Task<CheckedReport> check = Task.Run(() => CheckAsync(input, place, progress, cancellationToken), cancellationToken);
                await pending.WriteAsync(check, cancellationToken).ConfigureAwait(false);
            }

            pending.Complete();
        }
#pragma warning disable CA1031 // the reader of the channel gets the exception, whatever it is
        catch (Exception exception)
#pragma warning restore CA1031
        {
            pending.Complete(exception);
        }
    }

    private IAsyncEnumerable<ReportInput> InputsAsync(CancellationToken cancellationToken) => request.Jsonl is { } jsonl
        ? jsonl.ReadAsync(Console.OpenStandardInput(), cancellationToken)
        : new InputExpander(request.Folder, request.StdinName, request.WrittenPaths).Expand(request.Files).ToAsyncEnumerable();

    private async Task<CheckedReport> CheckAsync(
        ReportInput input, long place, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        int size = 0;
        try
        {
            string text = await input.Read(cancellationToken).ConfigureAwait(false);

            // Before a worker is taken: a report that waits here must not occupy one.
            int length = LengthOf(input, text);
            await gate.EnterAsync(place, length, cancellationToken).ConfigureAwait(false);
            size = length;
            ValidationResult result = await CheckAsync(input, text, progress, cancellationToken).ConfigureAwait(false);
            return new CheckedReport(input.Name, size, result, null);
        }
        catch (IOException exception)
        {
            return new CheckedReport(input.Name, size, null, exception.Message);
        }
#pragma warning disable CA1031 // a bug that affects one report must not cost the results of a thousand others
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            string bug = StandardError.Bug(exception);
            if (StandardError.IsVerbose)
            {
                StandardError.Write($"{input.Name}: {bug}", exception);
            }

            return new CheckedReport(input.Name, size, null, bug);
        }
    }

    /// <summary>The length of all that is held for a report.</summary>
    private static int LengthOf(ReportInput input, string text) =>
        (int)Math.Min(int.MaxValue, text.Length + (input.Sources?.Sum(static source => (long?)source.Text?.Length) ?? 0));

    private async Task<ValidationResult> CheckAsync(
        ReportInput input, string text, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        await workers.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ReadingLimits limits = request.Options.Limits;
            Report report = (input.Sources ?? request.GivenSources) is { } sources
                ? Report.Parse(text, sources, input.Citations, request.Format, limits, cancellationToken)
                : Report.Parse(text, request.Format, limits, cancellationToken);
            SourceObservations? observations = observer is null
                ? request.Observations
                : await observer.ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
            return CitationValidator.Validate(report, request.Options, observations, cancellationToken);
        }
        finally
        {
            workers.Release();
        }
    }

    private void SaveObservations()
    {
        if (request.Sources?.Record is { } path)
        {
            OutputFile.Write(path, observer!.Seen.ToJson());
        }
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary>
/// Checks reports side by side and writes the results in the order of the reports. No more than a few reports for each
/// worker, and of long ones fewer, are held at a time, so memory does not grow with their number.
/// </summary>
internal sealed class CheckRunner(CheckRequest request) : IAsyncDisposable
{
    private const int HeldPerWorker = 4;
    private const long HeldText = 1_000_000;

    private readonly MemoryGate gate = new(HeldText);
    private readonly SemaphoreSlim workers = new(request.Workers);
    private readonly SourceLooker? looker = request.Sources is null ? null : new SourceLooker(request.Sources);
    private readonly Baseline newBaseline = new();
    private IProgress<SourceProgress>? sourceProgress;
    private int checkedReports;
    private int failures;
    private int told;
    private int errors;
    private bool isBelowBar;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var outputs = new List<IOutput>();
        try
        {
            foreach (OutputTarget target in request.Outputs)
            {
                outputs.Add(IOutput.Open(target, request.Writing));
            }

            using (ProgressLine? progress = request.Quiet ? null : ProgressLine.Start(request.WritesToStandardOutput))
            {
                sourceProgress = progress;
                await foreach (Checked report in CheckAsync(cancellationToken).ConfigureAwait(false))
                {
                    Tell(report, outputs);
                    gate.Leave(report.Size);
                    progress?.Advance(checkedReports + failures, report.Name);
                }
            }

            outputs.ForEach(output => output.Finish());
            WriteBaseline();
            WriteObservations();
            TellWhereItIs();
        }
        finally
        {
            outputs.ForEach(output => output.Dispose());
        }

        if (checkedReports + failures == 0 && request.Jsonl is null)
        {
            StandardError.Write("nothing to check");
            return ExitCode.CouldNotCheck;
        }

        return failures > 0 ? ExitCode.CouldNotCheck : isBelowBar ? ExitCode.Findings : ExitCode.Clean;
    }

    public async ValueTask DisposeAsync()
    {
        workers.Dispose();
        if (looker is not null)
        {
            await looker.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The results in the order of the reports, each as soon as it and those before it are there: a program that writes one
    /// record and waits for its result must not wait for ever.
    /// </summary>
    private async IAsyncEnumerable<Checked> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = Channel.CreateBounded<Task<Checked>>(request.Workers * HeldPerWorker);
        Task reading = ReadAsync(pending.Writer, ending.Token);
        try
        {
            await foreach (Task<Checked> next in pending.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
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

    private async Task ReadAsync(ChannelWriter<Task<Checked>> pending, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Yield(); // a file system that is slow to list must not hold up the first results
            long number = 0;
            await foreach (ReportInput input in InputsAsync(cancellationToken).ConfigureAwait(false))
            {
                long place = number++;
                await pending.WriteAsync(Task.Run(() => CheckAsync(input, place, cancellationToken), cancellationToken), cancellationToken).ConfigureAwait(false);
            }

            pending.Complete();
        }
#pragma warning disable CA1031 // whatever it is, the reader of the channel gets it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            pending.Complete(exception);
        }
    }

    private IAsyncEnumerable<ReportInput> InputsAsync(CancellationToken cancellationToken) => request.Jsonl is { } jsonl
        ? jsonl.ReadAsync(Console.OpenStandardInput(), cancellationToken)
        : new InputExpander(request.Folder, request.StdinName).Expand(request.Files).ToAsyncEnumerable();

    private async Task<Checked> CheckAsync(ReportInput input, long place, CancellationToken cancellationToken)
    {
        int size = 0;
        try
        {
            string text = await input.Read(cancellationToken).ConfigureAwait(false);
            await gate.EnterAsync(place, text.Length, cancellationToken).ConfigureAwait(false); // before a worker is taken: what waits here must not keep one
            size = text.Length;
            return new Checked(input.Name, size, await CheckAsync(text, cancellationToken).ConfigureAwait(false), null);
        }
        catch (IOException exception)
        {
            return new Checked(input.Name, size, null, exception.Message);
        }
#pragma warning disable CA1031 // a mistake of the tool over one report must not cost the results of a thousand others
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Checked(input.Name, size, null, $"this is a fault of CitationCheck, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task<ValidationResult> CheckAsync(string text, CancellationToken cancellationToken)
    {
        await workers.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Report report = Report.Parse(text, request.Format, request.Options.Limits);
            cancellationToken.ThrowIfCancellationRequested();
            SourceObservations? observations = looker is null
                ? request.Observations
                : await looker.LookAsync(report, sourceProgress, cancellationToken).ConfigureAwait(false);
            return CitationValidator.Validate(report, request.Options, observations);
        }
        finally
        {
            workers.Release();
        }
    }

    private void Tell(Checked report, List<IOutput> outputs)
    {
        if (report.Result is not { } result)
        {
            failures++;
            outputs.ForEach(output => output.WriteFailure(report.Name, report.Error!));
            if (Console.IsOutputRedirected || !request.Outputs.Contains(new OutputTarget(OutputFormat.Text, null)))
            {
                StandardError.Write($"{report.Name}: {report.Error}");
            }

            return;
        }

        checkedReports++;
        if (request.NewBaseline is not null)
        {
            newBaseline.Add(report.Name, result);
        }

        result = (request.NewBaseline is null ? request.Baseline : newBaseline)?.Subtract(report.Name, result) ?? result;
        isBelowBar |= request.FailOn is { } bar && result.Findings.Any(finding => finding.Severity >= bar);
        if (result.Summary.ClaimCoverage < request.Options.MinimumCoverage)
        {
            isBelowBar = true; // asked for by number, so neither a severity nor a baseline takes it back
            StandardError.Write(FormattableString.Invariant($"{report.Name}: {result.Summary.ClaimCoverage:0.0#} of the claims are cited, fewer than {request.Options.MinimumCoverage:0.0#}"));
        }

        told += result.Findings.Count;
        errors += result.Findings.Count(finding => finding.Severity == Severity.Error);
        ValidationResult shown = request.Show == Severity.Info ? result : result.Where(finding => finding.Severity >= request.Show);
        outputs.ForEach(output => output.Write(report.Name, shown));
    }

    /// <summary>A person who sent all results to files sees nothing of them, so the terminal says what came of it.</summary>
    private void TellWhereItIs()
    {
        if (request.Quiet || Console.IsErrorRedirected || request.WritesToStandardOutput)
        {
            return;
        }

        string reports = checkedReports == 1 ? "1 report" : string.Create(CultureInfo.InvariantCulture, $"{checkedReports:N0} reports");
        string found = told == 0 ? "no findings" : string.Create(CultureInfo.InvariantCulture, $"{told:N0} finding{(told == 1 ? "" : "s")}, {(errors == 0 ? "no" : errors.ToString("N0", CultureInfo.InvariantCulture))} error{(errors == 1 ? "" : "s")}");
        StandardError.Write($"{reports}: {found}; wrote {string.Join(", ", request.Outputs.Select(output => output.Path))}");
    }

    private void WriteBaseline()
    {
        if (request.NewBaseline is { } path)
        {
            using var file = new WholeFile(path);
            file.Writer.Write(newBaseline.ToJson());
            file.Finish();
        }
    }

    private void WriteObservations()
    {
        if (request.Sources?.Record is { } path)
        {
            using var file = new WholeFile(path);
            file.Writer.Write(looker!.Seen.ToJson());
            file.Finish();
        }
    }

    private sealed record Checked(string Name, int Size, ValidationResult? Result, string? Error);
}

using System.Globalization;
using CitationCheck.Tool.Configuration;
using CitationCheck.Tool.Outputs;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Commands;

/// <summary>Writes the results of a run, one report after another, and derives the exit code from them.</summary>
internal sealed class ResultCollector : IDisposable
{
    private static readonly OutputTarget TextOnStandardOutput = new(OutputFormat.Text, null);

    private readonly CheckRequest request;
    private readonly List<(OutputTarget Target, IOutput Output)> outputs = [];
    private readonly Baseline newBaseline = new();
    private int checkedReports;
    private int failures;
    private int findings;
    private int errors;
    private bool isBelowThreshold;
    private bool hasLostOutput;

    public ResultCollector(CheckRequest request)
    {
        this.request = request;
        try
        {
            outputs.AddRange(request.Outputs.Select(target => (target, IOutput.Open(target, request.Writing))));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The number of reports so far, including those that could not be checked.</summary>
    public int Reports => checkedReports + failures;

    public int ExitCode =>
        failures > 0 || hasLostOutput ? Shell.ExitCode.CouldNotCheck
        : isBelowThreshold ? Shell.ExitCode.Findings
        : Shell.ExitCode.Clean;

    public void Add(CheckedReport report)
    {
        if (report.Result is { } result)
        {
            checkedReports++;
            AddResult(report.Name, result);
        }
        else
        {
            failures++;
            AddFailure(report.Name, report.Error!);
        }
    }

    /// <summary>Completes the outputs and the baseline; without it no file appears.</summary>
    public void Complete()
    {
        ToEach(output => output.Finish());
        if (request.NewBaseline is { } path)
        {
            OutputFile.Write(path, newBaseline.ToJson());
        }
    }

    /// <summary>Summarizes the run for someone who sent all results to files and sees none of them.</summary>
    public void SummarizeOnTerminal()
    {
        if (request.Quiet || Console.IsErrorRedirected || request.WritesToStandardOutput)
        {
            return;
        }

        string found = findings == 0 ? "no findings"
            : errors == 0 ? $"{Count(findings, "finding")}, no errors"
            : $"{Count(findings, "finding")}, {Count(errors, "error")}";
        string files = string.Join(", ", request.Outputs.Select(output => output.Path));
        StandardError.Write($"{Count(checkedReports, "report")}: {found}; wrote {files}");
    }

    public void Dispose() => outputs.ForEach(output => output.Output.Dispose());

    /// <summary>An output that cannot be written costs the others nothing; the run ends when none is left.</summary>
    private void ToEach(Action<IOutput> action)
    {
        foreach ((OutputTarget target, IOutput output) in outputs.ToArray())
        {
            try
            {
                action(output);
            }
            catch (Exception exception) when (outputs.Count > 1 && exception is (IOException or UnauthorizedAccessException))
            {
                StandardError.Write($"cannot write {target.Path ?? "standard output"}: {exception.Message}", exception);
                hasLostOutput = true;
                outputs.Remove((target, output));
                output.Dispose();
            }
        }
    }

    private void AddFailure(string name, string error)
    {
        ToEach(output => output.WriteFailure(name, error));
        bool isOnTerminal = request.Outputs.Contains(TextOnStandardOutput) && !Console.IsOutputRedirected;
        if (!isOnTerminal)
        {
            StandardError.Write($"{name}: {error}");
        }
    }

    private void AddResult(string name, ValidationResult result)
    {
        ValidationResult fresh = WithoutKnownFindings(name, result);
        if (request.FailOn is { } threshold && fresh.Findings.Any(finding => finding.Severity >= threshold))
        {
            isBelowThreshold = true;
        }

        CheckCoverage(name, fresh.Summary.ClaimCoverage);
        findings += fresh.Findings.Count;
        errors += fresh.Findings.Count(finding => finding.Severity == Severity.Error);
        ValidationResult shown = request.Show == Severity.Info ? fresh : fresh.Where(finding => finding.Severity >= request.Show);
        ToEach(output => output.Write(name, shown));
    }

    private ValidationResult WithoutKnownFindings(string name, ValidationResult result)
    {
        if (request.NewBaseline is null)
        {
            return request.Baseline?.Subtract(name, result) ?? result;
        }

        newBaseline.Add(name, result);
        return newBaseline.Subtract(name, result);
    }

    /// <summary>The minimum was asked for as a number, so neither a severity nor a baseline overrides it.</summary>
    private void CheckCoverage(string name, double coverage)
    {
        double minimum = request.Options.MinimumCoverage;
        if (coverage < minimum)
        {
            isBelowThreshold = true;
            StandardError.Write(FormattableString.Invariant(
                $"{name}: {coverage:0.0#} of the claims are cited or covered, fewer than {minimum:0.0#}"));
        }
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}

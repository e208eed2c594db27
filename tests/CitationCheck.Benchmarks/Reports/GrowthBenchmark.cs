using BenchmarkDotNet.Attributes;

namespace CitationCheck.Benchmarks.Reports;

/// <summary>One report of growing length: the time for each section has to stay the same.</summary>
[MemoryDiagnoser]
public class GrowthBenchmark
{
    private string _text = "";

    /// <summary>How many sections the report has; one with its source is about 250 characters.</summary>
    [Params(4, 64, 1024, 16_384)]
    public int Sections { get; set; }

    /// <summary>Makes the report once.</summary>
    [GlobalSetup]
    public void Setup() => _text = ReportTexts.Generate(Sections);

    /// <summary>Reads and checks it.</summary>
    /// <returns>The number of findings.</returns>
    [Benchmark]
    public int Validate() => CitationValidator.Validate(_text).Findings.Count;
}

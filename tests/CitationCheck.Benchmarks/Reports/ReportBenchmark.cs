using BenchmarkDotNet.Attributes;
using Markdig;

namespace CitationCheck.Benchmarks.Reports;

/// <summary>Reads and checks reports, against Markdig's parse of the same strings with the same extensions, on one thread.</summary>
[MemoryDiagnoser]
public class ReportBenchmark
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();
    private string[] _texts = [];

    /// <summary>Reads the reports once.</summary>
    [GlobalSetup]
    public void Setup() => _texts = ReportTexts.Read(html: false);

    /// <summary>Markdig: the tree alone.</summary>
    /// <returns>The number of blocks.</returns>
    [Benchmark(Baseline = true)]
    public int MarkdigParse() => _texts.Sum(text => Markdown.Parse(text, _pipeline).Count);

    /// <summary>This library: blocks, references, citations and claims.</summary>
    /// <returns>The number of claims.</returns>
    [Benchmark]
    public int ReportParse() => _texts.Sum(text => Report.Parse(text).Claims.Count);

    /// <summary>This library: all that is read, and the findings.</summary>
    /// <returns>The number of findings.</returns>
    [Benchmark]
    public int Validate() => _texts.Sum(text => CitationValidator.Validate(text).Findings.Count);
}

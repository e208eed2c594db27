using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace CitationCheck.Benchmarks.Reports;

/// <summary>Reads and checks pages, against AngleSharp's parse of the same strings into a tree, on one thread.</summary>
[MemoryDiagnoser]
public class HtmlBenchmark
{
    private string[] _pages = [];

    /// <summary>Reads the pages once.</summary>
    [GlobalSetup]
    public void Setup() => _pages = ReportTexts.Read(html: true);

    /// <summary>AngleSharp: the tree alone.</summary>
    /// <returns>The number of children of the bodies.</returns>
    [Benchmark(Baseline = true)]
    public int AngleSharpParse() => _pages.Sum(static page => new HtmlParser().ParseDocument(page).Body?.ChildElementCount ?? 0);

    /// <summary>This library: blocks, references, citations and claims.</summary>
    /// <returns>The number of claims.</returns>
    [Benchmark]
    public int ReportParse() => _pages.Sum(static page => Report.Parse(page, ReportFormat.Html).Claims.Count);

    /// <summary>This library: all that is read, and the findings.</summary>
    /// <returns>The number of findings.</returns>
    [Benchmark]
    public int Validate() => _pages.Sum(static page => CitationValidator.Validate(Report.Parse(page, ReportFormat.Html)).Findings.Count);
}

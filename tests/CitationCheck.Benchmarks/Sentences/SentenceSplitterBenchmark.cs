using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ICU4N.Text;

namespace CitationCheck.Benchmarks.Sentences;

/// <summary>Splits one set of texts with <see cref="SentenceSplitter"/> and with ICU's sentence break iterator, on one thread.</summary>
[MemoryDiagnoser]
[Config(typeof(Settings))]
public class SentenceSplitterBenchmark
{
    private string[] _texts = [];
    private BreakIterator? _iterator;

    /// <summary>The set of texts.</summary>
    [Params("gum_par", "cited_en", "de_gsd", "zh_gsd")]
    public string Set { get; set; } = "";

    /// <summary>Reads the texts once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _texts = SentenceTexts.Read(Set);
        _iterator = BreakIterator.GetSentenceInstance(new ICU4N.Globalization.UCultureInfo(Set[..2] is "de" or "zh" ? Set[..2] : "en"));
    }

    /// <summary>ICU4N: boundaries alone, the iterator is reused.</summary>
    /// <returns>The number of sentences.</returns>
    [Benchmark(Baseline = true)]
    public int Icu4N()
    {
        int sentences = 0;
        foreach (string text in _texts)
        {
            _iterator!.SetText(text);
            while (_iterator.Next() != BreakIterator.Done)
            {
                sentences++;
            }
        }

        return sentences;
    }

    /// <summary>This library: the list of sentences of every text.</summary>
    /// <returns>The number of sentences.</returns>
    [Benchmark]
    public int CitationCheck()
    {
        int sentences = 0;
        foreach (string text in _texts)
        {
            sentences += SentenceSplitter.Split(text).Count;
        }

        return sentences;
    }

    private sealed class Settings : ManualConfig
    {
        public Settings() => AddColumn(new SpeedColumn());
    }

    /// <summary>Megabytes of UTF-8 a second.</summary>
    private sealed class SpeedColumn : IColumn
    {
        public string Id => nameof(SpeedColumn);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Megabytes of UTF-8 text a second";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            string set = (string)benchmarkCase.Parameters[nameof(Set)];
            double bytes = SentenceTexts.Read(set).Sum(text => (double)System.Text.Encoding.UTF8.GetByteCount(text));
            double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return nanoseconds is > 0
                ? (bytes / nanoseconds.Value * 1000).ToString("F0", System.Globalization.CultureInfo.InvariantCulture)
                : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}

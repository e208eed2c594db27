using CitationCheck.Claims;

namespace CitationCheck.Tests.Claims;

public sealed class ClaimClassifierTests
{
    private static readonly BlockKind[] Blocks = Enum.GetValues<BlockKind>();

    [TestCaseSource(nameof(Specs))]
    public void Gives_the_kind_that_the_spec_says(string text, BlockKind block, ClaimKind kind) => ClaimClassifier.Classify(text, block).Should().Be(kind);

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("“")]
    [TestCase("5")]
    [TestCase("\ud800")]
    [TestCase("?")]
    public void Any_text_has_a_kind(string text) => FluentActions.Invoking(() => Blocks.Select(block => ClaimClassifier.Classify(text, block)).ToList()).Should().NotThrow();

    [TestCase("“")]
    [TestCase("1")]
    [TestCase("1,")]
    [TestCase("1 ")]
    [TestCase("a")]
    [TestCase("?")]
    [TestCase("This report ")]
    [TestCase("“a")]
    public void Long_text_takes_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ClaimClassifier.Classify(text, BlockKind.Paragraph);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "quadratic time would take minutes");
    }

    private static IEnumerable<TestCaseData> Specs()
    {
        string folder = Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "sentences-kinds");
        foreach (string file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            ClaimKind? kind = null;
            int number = 0;
            foreach (string line in File.ReadLines(file))
            {
                number++;
                if (line.StartsWith("```", StringComparison.Ordinal))
                {
                    kind = line.Length > 3 ? Enum.Parse<ClaimKind>(line[3..]) : null;
                }
                else if (kind is { } expected && line.Length > 0)
                {
                    BlockKind block = Array.Find(Blocks, one => line.StartsWith($"{one}: ", StringComparison.Ordinal));
                    string text = line.StartsWith($"{block}: ", StringComparison.Ordinal) ? line[(block.ToString().Length + 2)..] : line;
                    yield return new TestCaseData(text, block, expected).SetName($"{Path.GetFileNameWithoutExtension(file)} line {number}, {expected}");
                }
            }
        }
    }
}

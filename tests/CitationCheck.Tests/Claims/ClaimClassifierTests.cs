using CitationCheck.Claims;
using CitationCheck.Tests.Specs;

namespace CitationCheck.Tests.Claims;

public sealed class ClaimClassifierTests
{
    private static readonly BlockKind[] Blocks = Enum.GetValues<BlockKind>();

    [TestCaseSource(nameof(Specs))]
    public void Gives_the_kind_that_the_spec_says(string text, BlockKind block, ClaimKind kind) =>
        ClaimClassifier.Classify(text, block).Should().Be(kind);

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("“")]
    [TestCase("5")]
    [TestCase("\ud800")]
    [TestCase("?")]
    public void Any_text_has_a_kind(string text) =>
        FluentActions.Invoking(() => Blocks.Select(block => ClaimClassifier.Classify(text, block)).ToList()).Should().NotThrow();

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

    private static IEnumerable<TestCaseData> Specs() =>
        from spec in SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Tests", "Specs", "sentences-kinds"))
        from fence in spec.Fences
        let kind = Enum.Parse<ClaimKind>(fence.Kind)
        from line in fence.Numbered
        let block = Array.Find(Blocks, one => line.Text.StartsWith($"{one}: ", StringComparison.Ordinal))
        let text = line.Text.StartsWith($"{block}: ", StringComparison.Ordinal) ? line.Text[(block.ToString().Length + 2)..] : line.Text
        select new TestCaseData(text, block, kind).SetName($"{spec.File} line {line.Number}, {kind}");
}

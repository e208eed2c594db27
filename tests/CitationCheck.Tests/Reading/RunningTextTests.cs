using CitationCheck.Reading;

namespace CitationCheck.Tests.Reading;

public sealed class RunningTextTests
{
    [TestCase("Tar keeps the planks dry for three seasons")]
    [TestCase("are kept in the log [LOG0733].  Keepers say")]
    [TestCase("if the tar is stirred, and for a week thereafter")]
    [TestCase("焦油能使木板保持三个季节的干燥。")]
    [TestCase("See https://yard.example/a_b?c=d for what was said there")]
    public void Words_in_a_row_run_on(string line) => RunningText.IsLine(line).Should().BeTrue();

    [TestCase("")]
    [TestCase("total = sum(p.mass for p in planks)")]
    [TestCase("# Computes the weight of a boat from its planks")]
    [TestCase("for plank in planks:")]
    [TestCase("| 2019 | three of the planks |")]
    [TestCase("Min      1Q  Median      3Q")]
    [TestCase("12:00:01 INFO started")]
    [TestCase("\"\"\"Return the weight of a boat in kilograms.\"\"\"")]
    public void Programs_and_columns_do_not(string line) => RunningText.IsLine(line).Should().BeFalse();

    [Test]
    public void A_text_in_lines_runs_on_between_its_headings_and_entries() =>
        RunningText.LengthIn("## Tar\n\nTar keeps the planks dry [1].\n\n[1] Tar. https://yard.example/tar")
            .Should().Be("Tar keeps the planks dry [1].".Length);

    [Test]
    public void A_program_with_comments_does_not() =>
        RunningText.LengthIn("/* Weighs a boat with all its planks. */\nint weigh(int planks) {\n  return planks * 2;\n}").Should().Be(0);
}

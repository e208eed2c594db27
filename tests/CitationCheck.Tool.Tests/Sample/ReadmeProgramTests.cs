using CitationCheck.Sample;

namespace CitationCheck.Tool.Tests.Sample;

/// <summary>README.md's programs, run on the bundled report.</summary>
[NonParallelizable]
public sealed class ReadmeProgramTests
{
    [Test]
    public void The_first_program_prints_findings_and_coverage()
    {
        string printed = Run(path => ReadmeExample.Check([path]));
        printed.Should().Contain("11:175 Error CC101: ").And.EndWith("9 of 12 claims are cited.");
    }

    [Test]
    public void The_second_prints_every_claim_with_its_place() =>
        Run(path => ReadmeExample.ShowSpans(CitationValidator.Validate(File.ReadAllText(path)))).Split('\n')
            .Should().HaveCount(12).And.HaveElementAt(0, "3:1: On Tuesday, the town council of Aldermouth voted 14 to 9 to lease the eastern harbour to a cooperative that wants to build a tidal lagoon there. (147 characters as written)");

    [Test]
    public void The_third_makes_an_uncited_sentence_an_error()
    {
        ValidationResult strict = ReadmeExample.CheckStrictly(CitationValidator.Validate(ReportInput.Read(null).Text));
        strict.Findings.Where(finding => finding.RuleId == "CC103" && finding.Severity != Severity.Error).Should().BeEmpty();
    }

    private static string Run(Action<string> program)
    {
        string file = Path.GetTempFileName();
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        try
        {
            File.WriteAllText(file, ReportInput.Read(null).Text);
            Console.SetOut(output);
            program(file);
        }
        finally
        {
            Console.SetOut(console);
            File.Delete(file);
        }

        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}

using System.Text.RegularExpressions;
using CitationCheck.Sample;

namespace CitationCheck.Tool.Tests.Sample;

/// <summary>Runs the programs of README.md on the bundled report.</summary>
[NonParallelizable]
public sealed class ReadmeProgramTests
{
    [Test]
    public void The_first_program_prints_the_output_that_the_readme_shows()
    {
        string[] shown = Regex.Match(
            CitationCheck.Tests.Repository.Read("README.md"), @"^```text\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Groups[1].Value.Split('\n');
        string[] printed = Run(path => ReadmeExample.Check([path])).Split('\n');
        printed.Where(shown.Contains).Should().Equal(shown).And.EndWith(printed[^1]);
    }

    [Test]
    public void The_program_of_locations_prints_every_claim_with_its_place() =>
        Run(path => ReadmeExample.ShowSpans(CitationValidator.Validate(File.ReadAllText(path)))).Split('\n')
            .Should().HaveCount(12).And.HaveElementAt(
                0,
                "3:1: On Tuesday, the town council of Aldermouth voted 14 to 9 to lease the eastern harbour to a cooperative "
                + "that wants to build a tidal lagoon there. (147 characters as written)");

    [Test]
    public void The_program_of_options_makes_an_uncited_sentence_an_error()
    {
        ValidationResult strict = ReadmeExample.CheckStrictly(CitationValidator.Validate(ReportInput.Read(null).Text));
        strict.Findings.Where(finding => finding.RuleId == "CC103" && finding.Severity != Severity.Error).Should().BeEmpty();
    }

    [Test]
    public void The_program_of_given_sources_prints_what_it_says() =>
        Run(_ => ReadmeExample.CheckAnswer()).Should().StartWith("The citation [kb-99] leads to none of the 2 given sources, ");

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

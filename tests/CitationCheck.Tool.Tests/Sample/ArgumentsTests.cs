using CitationCheck.Sample;

namespace CitationCheck.Tool.Tests.Sample;

public sealed class ArgumentsTests
{
    [Test]
    public void Without_a_path_the_bundled_report_is_meant() => Arguments.Parse([]).Path.Should().BeNull();

    [TestCase("report.md")]
    [TestCase("-", Description = "standard input")]
    public void A_path_is_taken_as_it_is(string path) => Arguments.Parse([path]).Path.Should().Be(path);

    [Test]
    public void The_cited_pages_are_looked_at_only_when_asked()
    {
        Arguments.Parse(["report.md"]).Sources.Should().BeFalse();
        Arguments.Parse(["--sources", "report.md"]).Should().Be(new Arguments("report.md", Help: false, Sources: true));
    }

    [TestCase("-h")]
    [TestCase("--help")]
    public void Help_can_be_asked_for(string option) => Arguments.Parse([option]).Help.Should().BeTrue();

    [TestCase("Unknown option '--nothing'", "--nothing")]
    [TestCase("One report at a time", "one.md", "two.md")]
    [TestCase("path is empty", "")]
    public void What_makes_no_sense_is_refused_with_a_reason(string reason, params string[] args)
    {
        Action parse = () => Arguments.Parse(args);
        parse.Should().Throw<InputException>().WithMessage($"*{reason}*");
    }
}

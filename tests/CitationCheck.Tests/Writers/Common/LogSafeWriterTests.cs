using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitationCheck.Writers;
using CitationCheck.Writers.Common;

namespace CitationCheck.Tests.Writers.Common;

/// <summary>CI agents take lines of a log for commands. Whatever a report, a file name or a page says must not become one.</summary>
[TestFixture]
internal sealed partial class LogSafeWriterTests
{
    private static readonly string[] Commands =
        ["##vso[task.prependpath]/x", "##[add-mask]x", "##teamcity[buildStop]", "::error::x", "  ::add-mask::x", "##VSO[x]", "###[x]"];

    private static readonly OutputFormat[] Formats = Enum.GetValues<OutputFormat>();

    [Test]
    public void No_output_holds_a_command_of_a_report(
        [ValueSource(nameof(Formats))] OutputFormat format, [ValueSource(nameof(Commands))] string command)
    {
        string sources = $"## Sources\n\n1. “{command} tide” Gazette, https://a.example/\n";
        string report = $"{command}\n{command} came in 2019.[5]\n\n# {command}\n\n{sources}";
        ValidationResult checkedReport = CitationValidator.Validate(report);
        var finding = new Finding("CC101", Severity.Error, $"{command}\n{command}", default);
        var result = new ValidationResult(
            checkedReport.Report, [.. checkedReport.Findings, finding], checkedReport.Summary, checkedReport.Claims);
        foreach (string name in new[] { command, "a.md", "a\n" + command, "##" })
        {
            string output = ResultWriter.Write(format, result, name) + WriteFailure(format, name, command);
            string[] lines = output.Split('\r', '\n');
            lines.Where(line => Hashes().IsMatch(line)).Should().BeEmpty();
            lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal))
                .Should().NotContain(line => format != OutputFormat.GitHub || !Annotation().IsMatch(line));
        }
    }

    [TestCase(OutputFormat.Json)]
    [TestCase(OutputFormat.JsonLines)]
    [TestCase(OutputFormat.Sarif)]
    [TestCase(OutputFormat.JUnit)]
    public void What_is_escaped_reads_the_same(OutputFormat format)
    {
        const string Name = "##[a]::##vso[b]\u202Ec.md";
        string output = ResultWriter.Write(format, CitationValidator.Validate("A tide.[5]"), Name);
        output.Should().NotContain("\u202E");
        string[] values = format == OutputFormat.JUnit
            ? [.. XDocument.Parse(output).Descendants().Attributes().Select(attribute => attribute.Value)]
            : [.. StringsIn(JsonDocument.Parse(output).RootElement)];
        string expected = format switch
        {
            OutputFormat.JUnit => SafeText.OneLine(Name),
            OutputFormat.Sarif => ArtifactUri.Of(Name).Uri,
            _ => Name,
        };
        values.Should().Contain(expected);
    }

    [TestCase("## Heading [1]", "## Heading [1]")]
    [TestCase("#[1] C#[2] a::b", "#[1] C#[2] a::b")]
    [TestCase("##vso[a]", "##vso [a]")]
    [TestCase("###[a]", "### [a]")]
    [TestCase("::a::b", ": :a::b")]
    [TestCase(" \t::a", " \t: :a")]
    [TestCase("x\r::a", "x\r: :a")]
    public void Only_what_reads_as_a_command_is_changed_however_it_is_cut(string text, string expected)
    {
        for (int cut = 0; cut <= text.Length; cut++)
        {
            using var output = new StringWriter();
            using var safe = new LogSafeWriter(output, LogSyntax.Text);
            safe.Write(text[..cut]);
            safe.Write(text.ToCharArray(), cut, text.Length - cut);
            output.ToString().Should().Be(expected);
        }
    }

    [Test]
    public void A_line_has_no_line_break_control_character_or_command() =>
        LogSafeWriter.Line("a\u001B]0;b\u0007\n::error::c\u202E\u0085##vso[d]").Should().Be("a␛]0;b␇ ::error::c<U+202E> ##vso [d]");

    [GeneratedRegex(@"##[\w.]*\[", RegexOptions.NonBacktracking)]
    private static partial Regex Hashes();

    [GeneratedRegex("^::(error|warning|notice) file=[^:,]+(,(line|endLine|col|endColumn)=[0-9]+)*,title=", RegexOptions.NonBacktracking)]
    private static partial Regex Annotation();

    private static string WriteFailure(OutputFormat format, string name, string message)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ResultWriter writer = ResultWriter.Create(format, output);
        writer.WriteFailure(name, message);
        writer.Complete();
        return output.ToString();
    }

    private static IEnumerable<string> StringsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => StringsIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsIn),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}

using System.Text.RegularExpressions;
using CitationCheck.Tests;

namespace CitationCheck.Sources.Tests;

/// <summary>The package's README is true: its code compiles, and it explains every state.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Read("src", "CitationCheck.Sources", "README.md");

    [Test]
    public void The_code_compiles()
    {
        string example = Repository.Read("tests", "CitationCheck.Sources.Tests", "ReadmeExample.cs");
        IEnumerable<string> compiled = Regex.Matches(example, @"// <readme>\n(.*?)\n *// </readme>", RegexOptions.Singleline)
            .Select(match => Regex.Replace(match.Groups[1].Value, "^ {8}", "", RegexOptions.Multiline));
        IEnumerable<string> shown = Regex
            .Matches(Readme, @"^```csharp\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);

        shown.Should().Equal(compiled);
    }

    [Test]
    public void All_states_are_explained() =>
        Regex.Matches(Readme, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
            .Should().BeEquivalentTo(Enum.GetNames<SourceStatus>());
}

using CitationCheck.Tests;

namespace CitationCheck.Tool.Tests;

[TestFixture]
internal sealed class ArchitectureTests
{
    private static readonly FolderOrder Folders = new(
        "src/CitationCheck.Tool", "Shell", "Configuration", "Inputs", "Outputs", "Commands");

    [Test]
    public void Each_folder_uses_only_those_to_its_left() => Folders.Violations.Should().BeEmpty();

    [Test]
    public void Each_folder_has_its_place() => Folders.Unplaced.Should().BeEmpty();
}

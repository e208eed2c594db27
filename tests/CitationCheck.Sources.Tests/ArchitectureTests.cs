using CitationCheck.Tests;

namespace CitationCheck.Sources.Tests;

public sealed class ArchitectureTests
{
    private static readonly FolderOrder Folders = new(
        "src/CitationCheck.Sources", "Options", "Telemetry", "Pages", "Safety", "Fetching", "Archive", "Caching", "Verification");

    [Test]
    public void Each_folder_uses_only_those_to_its_left() => Folders.Violations.Should().BeEmpty();

    [Test]
    public void Each_folder_has_its_place() => Folders.Unplaced.Should().BeEmpty();
}

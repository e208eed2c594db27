using System.Xml.Linq;

namespace CitationCheck.Tests.Architecture;

/// <summary>
/// A package uses only the public API of another: whoever updates one of them alone would meet missing members at run time otherwise.
/// </summary>
[TestFixture]
internal sealed class PackageTests
{
    [Test]
    public void No_package_sees_the_internals_of_another()
    {
        string[] projects = Directory.GetFiles(Path.Combine(Repository.Folder, "src"), "*.csproj", SearchOption.AllDirectories);
        string[] packages = [.. projects.Select(project => Path.GetFileNameWithoutExtension(project))];
        IEnumerable<string> friends =
            from project in projects
            from friend in XDocument.Load(project).Descendants("InternalsVisibleTo").Attributes("Include")
            where packages.Contains(friend.Value, StringComparer.OrdinalIgnoreCase)
            select $"{Path.GetFileName(project)}: {friend.Value}";
        IEnumerable<string> inCode =
            from file in Repository.Files("*.cs")
            where file.StartsWith("src/", StringComparison.Ordinal)
            where Repository.Read(file).Contains("InternalsVisibleTo", StringComparison.Ordinal)
            select file;

        packages.Should().Contain(["CitationCheck", "CitationCheck.Sources"]);
        friends.Concat(inCode).Should().BeEmpty();
    }
}

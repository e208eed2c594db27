using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class AuthorRunTests
{
    [TestCase("Silva, J. P.; Costa, R. Rios e lodo", "Silva, J. P.; Costa, R.", 2)]
    [TestCase("K. Lind, Rivers and Ice", "K. Lind", 1)]
    [TestCase("Rossi M., Bianchi L., Fiumi", "Rossi M., Bianchi L.", 2)]
    [TestCase("Okoye AB, et al. Rivers", "Okoye AB, et al.", 1)]
    [TestCase("OECD Rivers and Ice", "", 0)]
    [TestCase("Gen Z Travel", "", 0)]
    public void Finds_the_end_of_names_with_initials(string text, string expected, int count)
    {
        int end = AuthorRun.Read(text, out int names);
        text[..end].Should().Be(expected);
        names.Should().Be(count);
    }

    [TestCase("Lind, Karl: Flüsse und Eis", "Lind, Karl")]
    [TestCase("Lind, Karl, and Jane Okafor. Rivers", "Lind, Karl, and Jane Okafor")]
    [TestCase("MetLife, Inc. Annual report", "")]
    public void Finds_the_end_of_full_names(string text, string expected) => text[..AuthorRun.ReadFull(text)].Should().Be(expected);
}

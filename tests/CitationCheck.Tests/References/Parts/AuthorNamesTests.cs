using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class AuthorNamesTests
{
    [TestCase("Smith, J., & Lee, K.", "Smith, J.|Lee, K.")]
    [TestCase("Okafor, J.; Lind, K.", "Okafor, J.|Lind, K.")]
    [TestCase("J. Smith and K. Lee", "J. Smith|K. Lee")]
    [TestCase("Smith, John", "Smith, John")]
    [TestCase("Gardner J et al", "Gardner J|et al")]
    [TestCase("Jane Okafor [@okafor]", "Jane Okafor")]
    [TestCase("李明，王芳", "李明|王芳")]
    public void Parts_names(string names, string expected) => string.Join('|', AuthorNames.Split(names)).Should().Be(expected);

    [TestCase("Smith, J.", true)]
    [TestCase("Smith JA, Lee K", true)]
    [TestCase("van der Berg, P.", false)]
    [TestCase("Rivers of the north", false)]
    [TestCase("Gardner J. et al. Rivers and ice", false)]
    [TestCase("K. Lind, Rivers and Ice", false)]
    public void Knows_names_with_initials(string text, bool expected) => AuthorNames.AreLikely(text).Should().Be(expected);

    [TestCase("Silva, Ana. 2019.", "Silva, Ana")]
    [TestCase("Khalil, A. (Ed.). (2016)", "Khalil, A.")]
    [TestCase("大川一郎（2019）", "大川一郎")]
    public void Cuts_the_year_behind_names(string text, string expected) => AuthorNames.WithoutYear(text).Should().Be(expected);
}

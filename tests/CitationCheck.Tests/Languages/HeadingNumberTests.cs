using CitationCheck.Languages;

namespace CitationCheck.Tests.Languages;

public sealed class HeadingNumberTests
{
    [TestCase("VII. References", "References")]
    [TestCase("iv) Methods", "Methods")]
    [TestCase("I Introduction", "Introduction")]
    [TestCase("B. Sources", "Sources")]
    [TestCase("七、结论", "结论")]
    [TestCase("第五章 参考文献", "参考文献")]
    public void Is_passed_over(string heading, string name) => HeadingNumber.Skip(heading).ToString().Should().Be(name);

    [TestCase("Conclusion")]
    [TestCase("A summary")]
    [TestCase("VI")]
    [TestCase("Index. Sources")]
    [TestCase("")]
    public void Is_missing_where_a_word_stands(string heading) => HeadingNumber.Skip(heading).ToString().Should().Be(heading);

    [TestCase("VII", true)]
    [TestCase("C", true)]
    [TestCase("三", true)]
    [TestCase("E", false)]
    [TestCase("AB", false)]
    [TestCase("", false)]
    public void Is_a_numeral_or_one_of_the_first_letters(string text, bool expected) => HeadingNumber.Is(text).Should().Be(expected);
}

using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

public sealed class LabelTests
{
    [TestCase("7", "7", 7)]
    [TestCase("007", "7", 7)]
    [TestCase("000", "0", 0)]
    [TestCase("1000", "1000", 1000)]
    [TestCase("12345678", "12345678", -1)]
    public void Digits_lose_their_leading_zeros(string digits, string text, int number) =>
        Label.Of(digits).Should().Be(new Label(text, number));

    [TestCase("7", 7)]
    [TestCase("0", 0)]
    [TestCase("07", -1)]
    [TestCase("7a", -1)]
    [TestCase("smith", -1)]
    [TestCase("", -1)]
    public void A_name_is_a_number_only_as_numbers_are_written(string text, int number) =>
        Label.Read(text).Should().Be(new Label(text, number));
}

using CitationCheck.Text.Urls;

namespace CitationCheck.Tests.Text.Urls;

public sealed class AngledPartTests
{
    [TestCase("<0001:TWT>2.0.CO;2", 10)]
    [TestCase("<1661::AID-JOC12>3.0.CO;2-2", 17)]
    [TestCase("<b>bold</b>", 0)]
    [TestCase("<http://a.example>2.0", 0)]
    [TestCase("<see: that>2.0", 0)]
    [TestCase("rain", 0)]
    public void Has_a_length(string text, int expected) => AngledPart.LengthAt(text).Should().Be(expected);

    [TestCase("10.1175/127<0001:TWT>2.0.CO;2", true)]
    [TestCase("https://lake.ch/<id>", false)]
    [TestCase("https://lake.ch", true)]
    public void Tells_whether_all_angle_brackets_belong_to_one(string text, bool expected) =>
        AngledPart.AreAllIn(text).Should().Be(expected);
}

using CitationCheck.Tests.Properties;
using CitationCheck.Writers.Html;

namespace CitationCheck.Tests.Writers.Html;

[TestFixture]
internal sealed class VisibleMapTests
{
    [TestCase("Rain fell.[1] Snow too.", "Rain fell.[1] Snow too.", "[1]", "[1]")]
    [TestCase("**Rain** fell.[1] Snow.", "Rain fell.[1] Snow.", "[1]", "[1]")]
    [TestCase("Rain [fell](https://a.test/fell-and-snow) hard.[[1]](https://a.test/s) Snow.", "Rain fell hard.[1] Snow.", "[[1]](https://a.test/s)", "[1]")]
    [TestCase("Tom &amp; Ann &eacute;t&eacute;<sup>1</sup> Snow.", "Tom & Ann été1 Snow.", "1</sup>", "1")]
    [TestCase("**Fees** | paid:<br>• **twice** a year[^8][^9]. | none", "| Fees | paid:\n• twice a year[^8][^9]. | none", "[^8]", "[^8]")]
    [TestCase("**Rain**, *snow*, ~~hail~~ and **fog**.[1] Sun.", "Rain, snow, hail and fog.[1] Sun.", "[1]", "[1]")]
    [TestCase("a\r\nb [2] c", "a\nb [2] c", "[2]", "[2]")]
    public void A_marker_is_found_in_what_a_reader_sees(string source, string visible, string marker, string shown)
    {
        VisibleMap map = VisibleMap.Of(visible, source, new TextSpan(0, source.Length), new VisibleMap.Effort(source.Length));
        int start = source.IndexOf(marker, StringComparison.Ordinal);
        int from = map.ToVisible(start);
        int to = map.ToVisible(start + marker.Length);
        visible[from..to].Trim().Should().Be(shown);
    }

    [Test]
    public void Any_two_texts_are_aligned_in_order_and_without_failing() =>
        (from source in Gen.String[Gen.Char["ab [1](){}&<>*\n"], 0, 60] from visible in Gen.String[Gen.Char["ab [1]\n"], 0, 40] select (source, visible)).AllPass(pair =>
        {
            VisibleMap map = VisibleMap.Of(pair.visible, pair.source, new TextSpan(0, pair.source.Length), new VisibleMap.Effort(pair.source.Length));
            int last = 0;
            for (int offset = 0; offset <= pair.source.Length; offset++)
            {
                int at = map.ToVisible(offset);
                at.Should().BeInRange(last, pair.visible.Length);
                last = at;
            }
        });

    [Test]
    [CancelAfter(120_000)]
    public void Text_that_agrees_nowhere_is_given_up_in_bounded_time()
    {
        string source = new('(', 2_000_000);
        VisibleMap.Of(new string('x', 2_000_000), source, new TextSpan(0, source.Length), new VisibleMap.Effort(source.Length)).ToVisible(10).Should().BeGreaterThan(0);
    }
}

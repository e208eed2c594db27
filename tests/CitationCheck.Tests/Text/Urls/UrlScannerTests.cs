using CitationCheck.Text.Urls;

namespace CitationCheck.Tests.Text.Urls;

public sealed class UrlScannerTests
{
    [TestCase("See https://a.example/b.", "https://a.example/b")]
    [TestCase("(https://a.example/b_(c))", "https://a.example/b_(c)")]
    [TestCase("https://a.example/b[3]", "https://a.example/b")]
    [TestCase("https://a.example/b(seen 2 May)", "https://a.example/b")]
    [TestCase("https://a.example/b(94 and more", "https://a.example/b(94")]
    [TestCase("https://a.example/10.1175/7<01:RAI>2.0.CO;2.", "https://a.example/10.1175/7<01:RAI>2.0.CO;2")]
    [TestCase("https://a.example/b…", "https://a.example/b…")]
    [TestCase("https://a.example/b... and more", "https://a.example/b...")]
    [TestCase("https://a.example/item/水 rain", "https://a.example/item/水")]
    [TestCase("https://a.example/wiki/a_(水)", "https://a.example/wiki/a_(水)")]
    [TestCase("https://a.example/b水が降る", "https://a.example/b")]
    [TestCase("https://a.example/b。水", "https://a.example/b")]
    [TestCase("“https://a.example/b”", "https://a.example/b")]
    [TestCase("www.a.example, rain", "www.a.example")]
    public void Finds_a_url_and_its_end(string text, string expected)
    {
        UrlScanner.TryFind(text, 0, out TextSpan url).Should().BeTrue();
        url.Slice(text).Should().Be(expected);
    }

    [TestCase("http://")]
    [TestCase("xhttps://a.example")]
    [TestCase("a.example")]
    public void Finds_none(string text) => UrlScanner.TryFind(text, 0, out _).Should().BeFalse();

    [TestCase("a.example/b", true)]
    [TestCase("https://a.example", true)]
    [TestCase("and/or", false)]
    [TestCase("Rain in the north", false)]
    public void Tells_an_address_from_a_title(string text, bool expected) => UrlScanner.LooksLikeUrl(text).Should().Be(expected);
}

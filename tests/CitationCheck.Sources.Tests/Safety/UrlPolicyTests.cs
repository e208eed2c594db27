using CitationCheck.Sources.Safety;
using CitationCheck.Tests.Properties;

namespace CitationCheck.Sources.Tests.Safety;

public sealed class UrlPolicyTests
{
    private static readonly UrlPolicy Policy = new(new AddressPolicy([]), [80, 443]);

    [TestCase("http://lake.example/rain")]
    [TestCase("https://lake.example")]
    [TestCase("HTTPS://Lake.Example:443/a b?q=ä#part")]
    [TestCase("https://zürich.example/")]
    [TestCase("https://東京.example/")]
    [TestCase("https://xn--zrich-kva.example/")]
    [TestCase("https://a_b.lake.example/")]
    [TestCase("http://lake.example#@127.0.0.1/")]
    [TestCase("https://lake.example/@writer/rain")]
    [TestCase("https://8.8.8.8/")]
    [TestCase("https://[2606:4700:4700::1111]/")]
    [TestCase("https://lake-.example/")]
    public void A_public_URL_may_be_fetched(string url) => Policy.Refusal(url, out Uri? _).Should().BeNull();

    [TestCase("www.lake.example/rain", "https://www.lake.example/rain")]
    [TestCase("WWW.Lake.example", "https://www.lake.example/")]
    [TestCase("//www.lake.example/rain?x=1", "https://www.lake.example/rain?x=1")]
    [TestCase("http://Bücher.example/", "http://xn--bcher-kva.example/")]
    [TestCase("http://faß.example/", "http://xn--fa-hia.example/")]
    [TestCase("http://zürich.example:443/", "http://xn--zrich-kva.example:443/")]
    [TestCase("http://日本語.example/", "http://xn--wgv71a119e.example/")]
    [TestCase("http://пример.example/", "http://xn--e1afmkfd.example/")]
    [TestCase("http://\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.example/", "http://xn--mgba3gch31f060k.example/")]
    public void A_host_is_read_as_browsers_read_it(string url, string read)
    {
        Policy.Refusal(url, out Uri? uri).Should().BeNull();

        uri!.AbsoluteUri.Should().Be(read);
    }

    [TestCase("http://paral·lel.example/")]
    [TestCase("http://メロス・走る.example/")]
    [TestCase("http://हिन्दी.example/")]
    public void A_name_of_its_language_may_be_fetched(string url) =>
        Policy.Refusal(url, out Uri? uri).Should().BeNull(uri?.AbsoluteUri);

    [TestCase("", "only http")]
    [TestCase("/rain", "only http")]
    [TestCase("file:///etc/passwd", "only http")]
    [TestCase("ftp://lake.example/", "only http")]
    [TestCase("javascript:alert(1)", "only http")]
    [TestCase("http:lake.example", "only http")]
    [TestCase("http:/\\lake.example/", "only http")]
    [TestCase("http:///lake.example/", "no valid host")]
    [TestCase("http://", "no valid host")]
    [TestCase("http://user:password@lake.example/", "credentials")]
    [TestCase("http://lake.example%40127.0.0.1/", "credentials")]
    [TestCase("http://lake.example\\@127.0.0.1/", "credentials")]
    [TestCase("http://lake.example\\.127.0.0.1/", "no valid host")]
    [TestCase("http://%6cake.example/", "no valid host")]
    [TestCase("http://la ke.example/", "no valid host")]
    [TestCase("http://lake..example/", "malformed")]
    [TestCase("http://---.example/", "no valid host")]
    [TestCase("//127.0.0.1/", "not a public address")]
    [TestCase("www.localhost/", "internal host name")]
    [TestCase("//printer/", "internal host name")]
    [TestCase("www.lake.example\\@127.0.0.1/", "credentials")]
    [TestCase("http://lake!.example/", "unusual characters")]
    [TestCase("http://\u0661\u0662\u0667.0.0.1/", "unusual characters")]
    [TestCase("http://\u05D0b.example/", "no valid host")]
    [TestCase("http://\u08ABe/", "no valid host")]
    [TestCase("http://lake.example\t/", "control characters")]
    [TestCase("http://lake.example/\r\nHost: x", "control characters")]
    [TestCase("http://lake.example:22/", "port 22")]
    [TestCase("http://lake.example:0/", "port 0")]
    [TestCase("http://lake.example:65536/", "malformed")]
    [TestCase("http://127.0.0.1/", "not a public address")]
    [TestCase("http://127.1/", "not a public address")]
    [TestCase("http://167772161/", "not a public address")]
    [TestCase("http://0x0a000001/", "not a public address")]
    [TestCase("http://012.1/", "not a public address")]
    [TestCase("http://169.254.169.254./", "not a public address")]
    [TestCase("http://[::1]/", "not a public address")]
    [TestCase("http://[::ffff:10.0.0.1]/", "not a public address")]
    [TestCase("http://[64:ff9b::a00:1]/", "not a public address")]
    [TestCase("http://[2002:a00:1::1]/", "not a public address")]
    [TestCase("http://[2a00:1450::5efe:10.0.0.1]/", "not a public address")]
    [TestCase("http://300.400.500.600/", "malformed address")]
    [TestCase("http://99999999999/", "malformed address")]
    [TestCase("http://①⓪.⓪.⓪.①/", "unusual characters")]
    [TestCase("http://１０.０.０.１/", "unusual characters")]
    [TestCase("http://10。0。0。1/", "unusual characters")]
    [TestCase("http://loc\u00ADalhost/", "unusual characters")]
    [TestCase("http://localhost/", "internal host name")]
    [TestCase("http://printer/", "internal host name")]
    [TestCase("http://files.corp./", "internal host name")]
    [TestCase("http://metadata.google.internal/", "internal host name")]
    public void What_may_not_be_fetched_is_refused_with_a_reason(string url, string reason)
    {
        Policy.Refusal(url, out Uri? uri).Should().NotBeNull().And.Contain(reason);
        uri.Should().BeNull();
    }

    [Test]
    public void Long_URLs_are_refused() =>
        Policy.Refusal("https://lake.example/" + new string('a', 2_048), out Uri? _).Should().Contain("2,048");

    [Test]
    public void Any_text_is_judged_without_an_exception() => Gen.String.AllPass(text => Policy.Refusal("http://" + text, out Uri? _));

    [Test]
    public void An_allowed_network_may_be_named()
    {
        var policy = new UrlPolicy(new AddressPolicy(["10.1.0.0/16", "fd00::/8"]), [80]);

        policy.Refusal("http://10.1.2.3/", out Uri? _).Should().BeNull();
        policy.Refusal("http://[::ffff:10.1.2.3]/", out Uri? _).Should().BeNull();
        policy.Refusal("http://[fd00::1]/", out Uri? _).Should().BeNull();
        policy.Refusal("http://10.2.0.1/", out Uri? _).Should().NotBeNull();
    }
}

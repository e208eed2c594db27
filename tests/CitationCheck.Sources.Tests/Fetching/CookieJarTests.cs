using CitationCheck.Sources.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class CookieJarTests
{
    private static readonly Uri Lake = new("https://lake.example/a");

    [TestCase("seen=1; Path=/; HttpOnly", "seen=1")]
    [TestCase("seen=1; Domain=.example", "seen=1")]
    [TestCase("seen=a=b,c", "seen=a=b,c")]
    [TestCase("seen=", "seen=")]
    [TestCase("=1", null)]
    [TestCase("seen", null)]
    [TestCase("seen=ä", null)]
    [TestCase("seen=1; Max-Age=0", null)]
    [TestCase("seen=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT", null)]
    [TestCase("seen=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT", "seen=1")]
    public void A_host_gets_back_what_it_set_and_no_other_host_does(string line, string? header)
    {
        CookieJar jar = Jar(line);

        jar.HeaderFor(new Uri("https://lake.example/other")).Should().Be(header);
        jar.HeaderFor(new Uri("https://www.lake.example/a")).Should().BeNull();
        jar.HeaderFor(new Uri("https://example/a")).Should().BeNull();
    }

    [Test]
    public void A_secure_cookie_is_not_sent_in_the_clear() =>
        Jar("a=1; Secure", "b=2").HeaderFor(new Uri("http://lake.example/a")).Should().Be("b=2");

    [Test]
    public void A_cookie_that_is_set_again_is_replaced() => Jar("a=1", "b=2", "a=3").HeaderFor(Lake).Should().Be("a=3; b=2");

    [Test]
    public void A_flood_of_cookies_is_cut()
    {
        CookieJar jar = Jar([.. Enumerable.Range(0, 1_000).Select(i => FormattableString.Invariant($"c{i}=1"))]);

        jar.HeaderFor(Lake)!.Split(';').Should().HaveCount(50);
    }

    private static CookieJar Jar(params string[] lines)
    {
        var jar = new CookieJar(new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        using var response = new HttpResponseMessage();
        foreach (string line in lines)
        {
            response.Headers.TryAddWithoutValidation("Set-Cookie", line);
        }

        jar.Add(Lake, response);
        return jar;
    }
}

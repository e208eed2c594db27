using System.Net;
using CitationCheck.Sources.Caching;

namespace CitationCheck.Sources.Tests.Caching;

public sealed class CachePolicyTests
{
    private static readonly (string Name, Action<SourceVerificationOptions> Set)[] Differences =
    [
        (nameof(SourceVerificationOptions.AllowedNetworks), options => options.AllowedNetworks.Add("10.0.0.0/8")),
        (nameof(SourceVerificationOptions.AllowedPorts), options => options.AllowedPorts.Add(8080)),
        (nameof(SourceVerificationOptions.Proxy), options => options.Proxy = new WebProxy("http://proxy.example:8080")),
        ("another proxy", options => options.Proxy = new WebProxy("http://other.example:8080")),
        (nameof(SourceVerificationOptions.UserAgent), options => options.UserAgent = "Subscriber/1.0"),
        (nameof(SourceVerificationOptions.MaxBytes), options => options.MaxBytes = 4_096),
        (nameof(SourceVerificationOptions.MaxRedirects), options => options.MaxRedirects = 0),
        (nameof(SourceVerificationOptions.MaxDocumentBytes), options => options.MaxDocumentBytes = 4_096),
        (nameof(SourceVerificationOptions.KeepText), options => options.KeepText = true),
        (nameof(SourceVerificationOptions.MaxTextLength), options => (options.KeepText, options.MaxTextLength) = (true, 4_096)),
        (nameof(SourceVerificationOptions.CachePartition), options => options.CachePartition = "tenant"),
    ];

    [Test]
    public void Verifiers_that_may_see_other_pages_share_no_observation()
    {
        string[] hashes = [HashOf(_ => { }), .. Differences.Select(difference => HashOf(difference.Set))];

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Verifiers_that_read_sources_in_other_ways_share_no_observation() =>
        CachePolicy.HashOf(new SourceVerificationOptions(), "PdfReader").Should().NotBe(HashOf(_ => { }));

    [Test]
    public void The_order_in_which_networks_are_allowed_makes_no_difference() =>
        HashOf(options => Add(options, "10.0.0.0/8", "fd00::/8")).Should().Be(HashOf(options => Add(options, "FD00::/8", "10.0.0.0/8")));

    [Test]
    public void A_proxy_of_which_nobody_knows_where_it_leads_shares_nothing() =>
        HashOf(options => options.Proxy = new BrokenProxy()).Should().NotBe(HashOf(options => options.Proxy = new BrokenProxy()));

    private static void Add(SourceVerificationOptions options, params string[] networks) =>
        networks.ToList().ForEach(options.AllowedNetworks.Add);

    private static string HashOf(Action<SourceVerificationOptions> set)
    {
        var options = new SourceVerificationOptions();
        set(options);
        return CachePolicy.HashOf(options);
    }

    private sealed class BrokenProxy : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => throw new InvalidOperationException("x");

        public bool IsBypassed(Uri host) => throw new InvalidOperationException("x");
    }
}

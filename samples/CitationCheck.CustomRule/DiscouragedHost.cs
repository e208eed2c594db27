using CitationCheck.Rules;

namespace CitationCheck.CustomRule;

/// <summary>HS001: a reference to a host that the house style discourages.</summary>
/// <param name="hosts">The discouraged hosts.</param>
internal sealed class DiscouragedHost(IReadOnlyList<string> hosts) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("HS001", "discouraged-host", Severity.Warning)
    {
        Title = "Reference points to a discouraged host",
        Why = "House style asks for primary sources. Cite the source that the page itself cites.",
        Fails = "Rain fell.[1]\n\n1. “Rain” Wikipedia, 2025, https://en.wikipedia.org/wiki/Rain",
        Passes = "Rain fell.[1]\n\n1. “Rain” Lake News, 2025, https://lake-news.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Report.References
        let host = HostOf(reference)
        where host is not null && hosts.Any(discouraged => IsWithin(host, discouraged))
        select Finding(reference, $"Reference [{reference.Label}] points to {host}; cite a primary source instead.");

    private static string? HostOf(Reference reference) =>
        Uri.TryCreate(reference.Url, UriKind.Absolute, out Uri? url) ? url.IdnHost : null;

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Tests.Servers;

namespace CitationCheck.Sources.Tests;

/// <summary>A DNS of the test's own. Names under <c>.example</c> lead to the loopback server; what is not known does not exist.</summary>
internal sealed class FakeResolver : IHostResolver
{
    public Dictionary<string, Func<int, IPAddress[]>> Hosts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of hosts that are not listed; <see langword="null"/> if such a host does not exist.</summary>
    public Func<string, IPAddress?> Default { get; set; } = host => IsExample(host) ? LoopbackServer.Address : null;

    public ConcurrentDictionary<string, int> Lookups { get; } = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        int lookup = Lookups.AddOrUpdate(host, 1, (_, count) => count + 1);
        if (host.StartsWith("hang.", StringComparison.Ordinal))
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return Hosts.TryGetValue(host, out Func<int, IPAddress[]>? answer) ? answer(lookup)
            : Default(host) is { } address ? [address]
            : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static bool IsExample(string host) =>
        host.EndsWith(".example", StringComparison.OrdinalIgnoreCase) && !host.StartsWith("nx.", StringComparison.Ordinal);
}

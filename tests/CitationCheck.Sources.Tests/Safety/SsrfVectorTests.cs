using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CitationCheck.Sources.Safety;
using CitationCheck.Tests.Sources;

namespace CitationCheck.Sources.Tests.Safety;

/// <summary>The vectors that URL and address decide, without a connection. Those about servers: HostileAnswerTests.</summary>
[Category("Corpus")]
public sealed class SsrfVectorTests
{
    [Test]
    public async Task Every_URL_that_must_not_be_connected_to_is_refused_and_no_other()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (JsonElement row in SharedRows.Read("ssrf_vectors.jsonl"))
        {
            string url = row.GetProperty("url").GetString()!;
            string expect = row.GetProperty("expect").GetString()!;
            if (expect is "limit" or "follow-check")
            {
                continue;
            }

            count++;
            bool isAllowed = await IsAllowedAsync(url, row.GetProperty("how").GetString()!, isUrlEnough: expect == "refuse-url");
            if (isAllowed != (expect == "allow"))
            {
                wrong.Add(row.GetProperty("id").GetString() + " " + url);
            }
        }

        TestContext.Out.WriteLine($"{count} vectors of URL and address");
        count.Should().BeGreaterThan(150);
        wrong.Should().BeEmpty();
    }

    [Test]
    public async Task A_name_that_moves_is_refused_when_it_has_moved()
    {
        var connector = new SafeConnector(
            new AddressPolicy([]), new Resolver(lookup => lookup == 1 ? ["93.184.216.34"] : ["127.0.0.1"]), usedProxy: null);

        (await connector.CheckAsync("rebind.test", CancellationToken.None)).Should().Equal(IPAddress.Parse("93.184.216.34"));
        await FluentActions.Awaiting(() => connector.CheckAsync("rebind.test", CancellationToken.None))
            .Should().ThrowAsync<RefusedException>();
    }

    private static async Task<bool> IsAllowedAsync(string url, string how, bool isUrlEnough)
    {
        var addresses = new AddressPolicy([]);
        if (new UrlPolicy(addresses, [80, 443]).Refusal(url, out Uri? uri) is not null)
        {
            return false;
        }

        if (isUrlEnough || IPAddress.TryParse(uri!.DnsSafeHost, out _))
        {
            return true;
        }

        try
        {
            await new SafeConnector(addresses, new Resolver(_ => Answer(uri.Host, how)), usedProxy: null)
                .CheckAsync(uri.IdnHost, CancellationToken.None);
            return true;
        }
        catch (Exception exception) when (exception is RefusedException or UnknownHostException)
        {
            return false;
        }
    }

    /// <summary>What the name leads to: the addresses that the vector names, else the worst.</summary>
    private static string[] Answer(string host, string how)
    {
        if (host == "example.com")
        {
            return ["93.184.216.34"];
        }

        int open = how.LastIndexOf('[');
        return how.Contains("empty", StringComparison.Ordinal) ? []
            : open < 0 ? ["127.0.0.1"]
            : how[(open + 1)..how.IndexOf(']', open)].Split(',');
    }

    private sealed class Resolver(Func<int, string[]> answer) : IHostResolver
    {
        private int lookups;

        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
        {
            string[] addresses = answer(++lookups);
            return addresses.Length > 0
                ? Task.FromResult(addresses.Select(IPAddress.Parse).ToArray())
                : Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));
        }
    }
}

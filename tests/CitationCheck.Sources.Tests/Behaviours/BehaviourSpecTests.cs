using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests;
using CitationCheck.Tests.Specs;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Behaviours;

/// <summary>
/// Specs/behaviours: how servers answer, and what must come of a reference to them. The hosts of a case are all on loopback, with
/// the ports 80 and 443 of the URLs led to the server of the test.
/// </summary>
public sealed class BehaviourSpecTests
{
    private static readonly HashSet<string> Accusations =
        ["NotFound", "SoftNotFound", "RedirectedElsewhere", "TitleMismatch", "TitleSmallEdit", "Retracted"];

    private static readonly HashSet<string> Good = ["Verified", "TitleAffix", "VerifiedByArchive"];

    [TestCaseSource(nameof(Cases))]
    public async Task A_server_that_behaves_so_leads_to_the_right_state(object spec)
    {
        var expected = (BehaviourCase)spec;
        if (expected.Open is { } reason)
        {
            Assert.Ignore(reason);
        }

        (SourceVerdict seen, string[] requests) = await VerifyAsync(expected);

        IEnumerable<string> titles = seen.Observation?.Titles.Select(title => title.Text) ?? [];
        string found = $"{seen.Reason} / {seen.Observation?.Reason} / {string.Join(" | ", titles)} / {string.Join(' ', requests)}";
        expected.States.Should().Contain(seen.Status.ToString(), found);
        if (expected.Moved is { } moved)
        {
            (seen.Observation?.MovedTo ?? "none").Should().Be(moved, found);
        }

        if (expected.Requests is { } most)
        {
            requests.Length.Should().BeLessThanOrEqualTo(most, found);
        }

        if (expected.Reason is { } words)
        {
            (seen.Reason + seen.Observation?.Reason).Should().Contain(words);
        }
    }

    /// <summary>All cases together, those that are known to fail included.</summary>
    [Test]
    [Category("Measure")]
    public async Task Nearly_all_states_are_right_and_no_accusation_and_no_match_is_wrong()
    {
        List<string> wrong = [];
        List<string> harmful = [];
        int count = 0;
        foreach (BehaviourCase expected in ReadAll())
        {
            count++;
            string status = (await VerifyAsync(expected)).Seen.Status.ToString();
            if (!expected.States.Contains(status))
            {
                wrong.Add($"{expected.Name}: {status}");
                bool isHarmful = Good.Contains(status)
                    ? !expected.States.Any(Good.Contains)
                    : Accusations.Contains(status) && !expected.States.Any(Accusations.Contains);
                harmful.AddRange(isHarmful ? [wrong[^1]] : Array.Empty<string>());
            }
        }

        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} behaviours, right {1 - ((double)wrong.Count / count):P1}, harmful {harmful.Count}\n{string.Join('\n', wrong)}"));
        harmful.Should().BeEmpty();
        wrong.Count.Should().BeLessThanOrEqualTo((int)(0.03 * count));
    }

    private static async Task<(SourceVerdict Seen, string[] Requests)> VerifyAsync(BehaviourCase expected)
    {
        await using var server = new BehaviourServer(expected.Answers());
        await using var verification = new VerifierFixture(
            80,
            options =>
            {
                options.AttemptTimeout = TimeSpan.FromSeconds(4);
                options.TotalTimeout = TimeSpan.FromSeconds(20);
                options.MaxRetries = 1;
            },
            client: client => client.ConfigurePrimaryHttpMessageHandler((handler, provider) =>
                Redirect((SocketsHttpHandler)handler, provider.GetRequiredService<SafeConnector>(), server.Port, expected)));
        verification.Resolver.Default = host => expected.Unknown.Contains(host) ? null : LoopbackServer.Address;
        ValidationResult result = await verification.Verifier.VerifyAsync(expected.Report());
        return (result.Sources[0], [.. server.Requests]);
    }

    /// <summary>Leads the connections to the server of the test; names and addresses are checked as ever.</summary>
    private static void Redirect(SocketsHttpHandler handler, SafeConnector connector, int port, BehaviourCase expected)
    {
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate is not null;
        handler.ConnectCallback = async (context, cancellationToken) =>
        {
            DnsEndPoint wanted = context.DnsEndPoint;
            IPAddress[] addresses = await connector.CheckAsync(wanted.Host, cancellationToken);
            if (wanted.Port == 80 && expected.Closed.Contains(wanted.Host))
            {
                throw new SocketException((int)SocketError.ConnectionRefused);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(new IPEndPoint(addresses[0], port), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        };
    }

    private static IEnumerable<BehaviourCase> ReadAll() =>
        SpecFile.ReadFolder(Path.Combine(Repository.Folder, "tests", "CitationCheck.Sources.Tests", "Specs", "behaviours"))
            .Select(spec => new BehaviourCase(spec));

    private static IEnumerable<TestCaseData> Cases() => ReadAll().Select(spec => new TestCaseData(spec).SetArgDisplayNames(spec.Name));
}

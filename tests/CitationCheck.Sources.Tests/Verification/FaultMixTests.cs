using System.Globalization;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using Microsoft.AspNetCore.Http;

namespace CitationCheck.Sources.Tests.Verification;

public sealed class FaultMixTests
{
    /// <summary>What a path does, and the state that a reference to it ends in.</summary>
    private static readonly (string Fault, SourceStatus Status)[] Faults =
    [
        ("404", SourceStatus.NotFound),
        ("410", SourceStatus.NotFound),
        ("soft", SourceStatus.SoftNotFound),
        ("other", SourceStatus.TitleMismatch),
        ("edit", SourceStatus.TitleSmallEdit),
        ("403", SourceStatus.Blocked),
        ("429", SourceStatus.Blocked),
        ("wall", SourceStatus.Blocked),
        ("500", SourceStatus.Unreachable),
        ("hang", SourceStatus.Unreachable),
        ("abort", SourceStatus.Unreachable),
        ("loop", SourceStatus.Unreachable),
        ("home", SourceStatus.RedirectedElsewhere),
        ("inside", SourceStatus.Refused),
        ("pdf", SourceStatus.Unread),
        ("flaky", SourceStatus.Verified),
    ];

    [Test]
    public async Task Of_500_references_with_30_percent_faults_each_ends_in_the_right_state()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(AnswerAsync);
        await using var verification = new VerifierFixture(server.Port, options =>
        {
            options.MaxInFlight = 20;
            options.MaxInFlightPerHost = 20;
            options.MaxSourcesPerHost = 500;
            options.AttemptTimeout = TimeSpan.FromSeconds(5); // the pages that hang take it three times; no other page may
        });
        var expected = new List<SourceStatus>();
        var references = new List<Reference>();
        for (int i = 0; i < 500; i++)
        {
            (string fault, SourceStatus status) = i % 10 < 3
                ? Faults[((i / 10 * 3) + (i % 10)) % Faults.Length]
                : ("ok", SourceStatus.Verified);
            string label = i.ToString(CultureInfo.InvariantCulture);
            references.Add(ReportOf.Reference(server.Url($"/{fault}/{i}"), $"Rain on {i} towns", label: label));
            expected.Add(status);
        }

        ValidationResult result = await verification.Verifier.VerifyAsync(ReportOf.References([.. references]));

        result.Sources.Zip(expected).Where(pair => pair.First.Status != pair.Second)
            .Select(pair => $"{pair.First.Url}: {pair.First.Status}, not {pair.Second} ({pair.First.Observation!.Reason})")
            .Should().BeEmpty();
        expected.Count(status => status != SourceStatus.Verified).Should().BeGreaterThan(130);
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> Seen = new(StringComparer.Ordinal);

    private static async Task AnswerAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Split('/');
        string title = parts.Length > 2 ? $"Rain on {parts[2]} towns" : "Lake News of today";
        switch (parts[1])
        {
            case "404" or "410" or "403" or "429" or "500":
                context.Response.StatusCode = int.Parse(parts[1], CultureInfo.InvariantCulture);
                break;
            case "soft":
                await LoopbackServer.Page(context, "Sorry, page not found");
                break;
            case "other":
                await LoopbackServer.Page(context, "Snow closes the northern passes");
                break;
            case "edit":
                await LoopbackServer.Page(context, $"Rain on {parts[2]} villages");
                break;
            case "wall":
                await LoopbackServer.Page(context, "Just a moment...");
                break;
            case "hang":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "abort":
                context.Abort();
                break;
            case "loop":
                context.Response.Redirect(context.Request.Path);
                break;
            case "home":
                context.Response.Redirect("/");
                break;
            case "inside":
                context.Response.Redirect("http://10.0.0.1/");
                break;
            case "pdf":
                context.Response.ContentType = "application/pdf";
                await context.Response.WriteAsync("%PDF-1.7");
                break;
            case "flaky" when Seen.AddOrUpdate(context.Request.Path, 1, (_, count) => count + 1) < 3:
                context.Response.StatusCode = 503;
                break;
            default:
                await LoopbackServer.Page(context, title);
                break;
        }
    }
}

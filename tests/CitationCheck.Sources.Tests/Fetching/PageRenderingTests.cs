using CitationCheck.Sources.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Fetching;

public sealed class PageRenderingTests
{
    private const string Shell = "<title>Lake News</title><div id=root></div><script src=/app.js></script>";

    [Test]
    public async Task A_page_that_needs_its_scripts_is_read_as_the_renderer_returns_it()
    {
        var renderer = new Renderer((url, _) => ValueTask.FromResult<string?>(
            $"<title>Rain floods 27 towns</title><h1>Rain floods 27 towns</h1><p>{new string('x', 2000)} {url.AbsolutePath}"));
        SourceObservation seen = await FetchAsync(Shell, renderer);

        seen.Outcome.Should().Be(SourceOutcome.Page);
        seen.Titles.Should().Contain(new SourceTitle(TitleField.Heading, "Rain floods 27 towns"));
        renderer.Asked.Should().Equal("/page");
    }

    [Test]
    public async Task A_page_with_text_of_its_own_is_not_rendered()
    {
        var renderer = new Renderer((_, _) => ValueTask.FromResult<string?>("<title>Other</title>"));
        SourceObservation seen = await FetchAsync(
            $"<title>Rain</title><h1>Rain</h1><p>{new string('x', 2000)}<script src=/a.js></script>", renderer);

        seen.Titles.Should().NotContain(title => title.Text == "Other");
        renderer.Asked.Should().BeEmpty();
    }

    private static readonly (string Name, Func<Uri, CancellationToken, ValueTask<string?>> Render)[] Failures =
    [
        ("throws", (_, _) => throw new InvalidOperationException("x")),
        ("throws later", async (_, _) =>
        {
            await Task.Yield();
            throw new IOException("x");
        }),
        ("returns null", (_, _) => ValueTask.FromResult<string?>(null)),
        ("returns nothing", (_, _) => ValueTask.FromResult<string?>("")),
        ("returns the empty shell", (_, _) => ValueTask.FromResult<string?>(Shell)),
        ("heeds the token", async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null;
        }),
        ("hangs", async (_, _) =>
        {
            await new TaskCompletionSource().Task;
            return null;
        }),
        ("cancels by itself", (_, _) => throw new OperationCanceledException()),
    ];

    [TestCaseSource(nameof(Failures))]
    public async Task A_renderer_that_fails_leaves_the_page_unread(
        (string Name, Func<Uri, CancellationToken, ValueTask<string?>> Render) failure)
    {
        SourceObservation seen = await FetchAsync(
            Shell, new Renderer(failure.Render), options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200));

        seen.Outcome.Should().Be(SourceOutcome.Unread);
        seen.Reason.Should().Contain("scripts");
    }

    [Test]
    public async Task What_a_renderer_returns_is_read_up_to_the_limit()
    {
        string text = "<h1>Rain</h1>" + new string('x', 5_000) + "<h1>Late</h1>";
        SourceObservation seen = await FetchAsync(
            Shell, new Renderer((_, _) => ValueTask.FromResult<string?>(text)), options => options.MaxBytes = 4_096);

        seen.Titles.Select(title => title.Text).Should().Equal("Rain");
    }

    private static async Task<SourceObservation> FetchAsync(
        string html, Renderer renderer, Action<SourceVerificationOptions>? configure = null)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Html(context, html));
        await using var verification = new VerifierFixture(
            server.Port, configure, services => services.AddSingleton<IPageRenderer>(renderer));
        return await verification.FetchAsync(server.Url("/page"));
    }

    private sealed class Renderer(Func<Uri, CancellationToken, ValueTask<string?>> render) : IPageRenderer
    {
        public List<string> Asked { get; } = [];

        public ValueTask<string?> RenderAsync(Uri url, CancellationToken cancellationToken)
        {
            Asked.Add(url.AbsolutePath);
            return render(url, cancellationToken);
        }
    }
}

using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Tests.Verification;

/// <summary>Whatever code of an application does that takes part in a run, its results are not lost.</summary>
public sealed class CallersCodeTests
{
    public enum Fault
    {
        Throws,
        Hangs,
        Blocks,
    }

    private static readonly Exception[] Exceptions =
    [
        new InvalidOperationException("x"), new FormatException("x"), new ArgumentException("x"), new KeyNotFoundException("x"),
        new TimeoutException("x"), new UnauthorizedAccessException("x"), new OperationCanceledException("x"),
        new AggregateException(new InvalidCastException("x")), new HttpRequestException("x"), new NotSupportedException("x"),
    ];

    [TestCaseSource(nameof(Exceptions))]
    public async Task A_handler_that_throws_costs_its_own_source(Exception exception)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(
            server.Port,
            options => options.MaxRetries = 0,
            client: client => client.AddHttpMessageHandler(() => new FaultyHandler(() => throw exception)));

        ValidationResult result = await verification.VerifyAsync((server.Url("/fault"), "Rain"), (server.Url("/"), "Rain"));

        result.Sources.Select(source => source.Status).Should().Equal(SourceStatus.Unreachable, SourceStatus.Verified);
        result.Sources[0].Observation!.Reason.Should().NotBeEmpty();
    }

    [TestCase(Fault.Hangs)]
    [TestCase(Fault.Blocks)]
    public async Task A_handler_that_never_returns_costs_its_own_source(Fault fault)
    {
        using var end = new ManualResetEventSlim();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(
            server.Port,
            options => (options.MaxRetries, options.AttemptTimeout) = (0, TimeSpan.FromSeconds(2)),
            client: client => client.AddHttpMessageHandler(() => new FaultyHandler(() => Fail(fault, end))));

        ValidationResult result = await verification.VerifyAsync((server.Url("/fault"), "Rain"), (server.Url("/"), "Rain"));

        end.Set();
        result.Sources.Select(source => source.Status).Should().Equal(SourceStatus.Unreachable, SourceStatus.Verified);
        result.Sources[0].Observation!.Reason.Should().Be("no response within 2 s");
    }

    [Test]
    public async Task A_progress_that_fails_costs_no_result([Values(Fault.Throws, Fault.Blocks)] Fault fault)
    {
        using var end = new ManualResetEventSlim();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(
            server.Port, options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200));
        Report report = ReportOf.References([.. Enumerable.Range(0, 20).Select(i => ReportOf.Reference(server.Url($"/{i}")))]);

        SourceObservations seen = await verification.Verifier.ObserveAsync(report, new FaultyProgress(() => Fail(fault, end)));

        end.Set();
        seen.All.Should().HaveCount(20).And.OnlyContain(observation => observation.Outcome == SourceOutcome.Page);
        verification.Logs.Entries.Should().ContainSingle(entry => entry.Level == LogLevel.Warning)
            .Which.Message.Should().StartWith("The progress");
    }

    [Test]
    public async Task A_distributed_cache_that_fails_costs_no_result([Values] Fault fault, [Values] bool onlyWhenWritten)
    {
        using var end = new ManualResetEventSlim();
        var cache = new FaultyCache(() => Fail(fault, end), onlyWhenWritten);
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(
            server.Port,
            options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200),
            services => services.AddSingleton<IDistributedCache>(cache));
        Report report = ReportOf.References([.. Enumerable.Range(0, 60).Select(i => ReportOf.Reference(server.Url($"/{i}")))]);

        SourceObservations seen = await verification.Verifier.ObserveAsync(report);

        end.Set();
        seen.All.Should().HaveCount(60).And.OnlyContain(observation => observation.Outcome == SourceOutcome.Page);
        verification.Logs.Entries.Should().Contain(
            entry => entry.Level == LogLevel.Warning && entry.Message.StartsWith("The distributed cache failed", StringComparison.Ordinal));
    }

    [Test]
    public async Task An_archive_lookup_that_fails_costs_no_result([Values] Fault fault)
    {
        using var end = new ManualResetEventSlim();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using var verification = new VerifierFixture(
            server.Port,
            options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200),
            services => services.AddSingleton<IArchiveLookup>(new FaultyArchive(() => Fail(fault, end))));

        ValidationResult result = await verification.VerifyAsync((server.Url("/"), "Rain"));

        end.Set();
        result.Sources.Single().Status.Should().Be(SourceStatus.NotFound);
    }

    [TestCase(Fault.Hangs)]
    [TestCase(Fault.Blocks)]
    public async Task A_handler_of_the_archive_that_never_returns_costs_no_result(Fault fault)
    {
        using var end = new ManualResetEventSlim();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await using var verification = new VerifierFixture(
            server.Port,
            options => options.ExtensionTimeout = TimeSpan.FromMilliseconds(200),
            services => services.AddInternetArchiveLookup(new Uri(server.Url("/fault")))
                .AddHttpMessageHandler(() => new FaultyHandler(() => Fail(fault, end))));

        ValidationResult result = await verification.VerifyAsync((server.Url("/"), "Rain"));

        end.Set();
        result.Sources.Single().Status.Should().Be(SourceStatus.NotFound);
    }

    [Test]
    public async Task Cancelling_does_not_wait_for_code_that_hangs()
    {
        using var cancel = new CancellationTokenSource();
        using var end = new ManualResetEventSlim();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "Rain"));
        await using var verification = new VerifierFixture(
            server.Port,
            options => options.AttemptTimeout = TimeSpan.FromMinutes(10),
            client: client => client.AddHttpMessageHandler(() => new FaultyHandler(() =>
            {
                cancel.CancelAfter(50);
                return Fail(Fault.Blocks, end);
            })));

        Task verifying = verification.VerifyAsync(cancel.Token, (server.Url("/fault"), null));

        await FluentActions.Awaiting(() => verifying).Should().ThrowAsync<OperationCanceledException>();
        end.Set();
    }

    private static Task Fail(Fault fault, ManualResetEventSlim end)
    {
        switch (fault)
        {
            case Fault.Throws:
                throw new InvalidOperationException("x");
            case Fault.Blocks:
                end.Wait();
                return Task.CompletedTask;
            default:
                return new TaskCompletionSource().Task;
        }
    }

    private sealed class FaultyHandler(Func<Task> fail) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath == "/fault")
            {
                await fail();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class FaultyProgress(Action fail) : IProgress<SourceProgress>
    {
        public void Report(SourceProgress value) => fail();
    }

    private sealed class FaultyArchive(Func<Task> fail) : IArchiveLookup
    {
        public async ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken)
        {
            await fail();
            return null;
        }
    }

    private sealed class FaultyCache(Func<Task> fail, bool onlyWhenWritten) : IDistributedCache
    {
        public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

        public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            if (!onlyWhenWritten)
            {
                await fail();
            }

            return null;
        }

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => fail().GetAwaiter().GetResult();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => fail();

        public void Refresh(string key)
        {
        }

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public void Remove(string key)
        {
        }

        public Task RemoveAsync(string key, CancellationToken token = default) => Task.CompletedTask;
    }
}

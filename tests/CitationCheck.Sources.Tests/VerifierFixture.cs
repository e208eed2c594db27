using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Safety;
using CitationCheck.Sources.Tests.Servers;
using CitationCheck.Tests.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CitationCheck.Sources.Tests;

/// <summary>A verifier as an application registers it, with its own DNS and only the loopback server allowed.</summary>
internal sealed class VerifierFixture : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public VerifierFixture(
        int port,
        Action<SourceVerificationOptions>? configure = null,
        Action<IServiceCollection>? services = null,
        Action<IHttpClientBuilder>? client = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IHostResolver>(Resolver);
        collection.AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        services?.Invoke(collection);
        collection.TryAddSingleton(new RetryJitter(static () => 0.5)); // so that each run is the same
        IHttpClientBuilder builder = collection.AddSourceVerification(options =>
        {
            options.AllowedPorts.Add(port);
            options.AllowedNetworks.Add(LoopbackServer.Address + "/32");
            options.RetryDelay = TimeSpan.FromMilliseconds(5);
            options.MaxRetryAfter = TimeSpan.FromMilliseconds(20);
            options.NotFoundDelay = TimeSpan.FromMilliseconds(5);
            configure?.Invoke(options);
        });
        client?.Invoke(builder);
        provider = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeResolver Resolver { get; } = new();

    public RecordingLogs Logs { get; } = new();

    public IServiceProvider Services => provider;

    public ISourceVerifier Verifier => provider.GetRequiredService<ISourceVerifier>();

    /// <summary>Fetches a URL for a report of its own, or for the report of a run.</summary>
    public Task<SourceObservation> FetchAsync(string url, FetchRun? run = null, CancellationToken cancellationToken = default) =>
        provider.GetRequiredService<SourceFetcher>().FetchAsync(url, run ?? StartRun(), cancellationToken);

    public FetchRun StartRun() => provider.GetRequiredService<FetchRuns>().Start();

    public Task<ValidationResult> VerifyAsync(params (string? Url, string? Title)[] references) =>
        VerifyAsync(CancellationToken.None, references);

    public Task<ValidationResult> VerifyAsync(CancellationToken cancellationToken, params (string? Url, string? Title)[] references) =>
        Verifier.VerifyAsync(
            ReportOf.References([.. references.Select(reference => ReportOf.Reference(reference.Url, reference.Title))]),
            null,
            cancellationToken);

    public ValueTask DisposeAsync() => provider.DisposeAsync();
}

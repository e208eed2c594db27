using CitationCheck.Tool.Caching;
using CitationCheck.Tool.Shell;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CitationCheck.Tool.Commands;

/// <summary>Fetches the cited pages of all reports of a run, and keeps the observations if they are to be saved.</summary>
internal sealed class SourceObserver : IAsyncDisposable
{
    private readonly ServiceProvider provider;
    private readonly ISourceVerifier verifier;
    private readonly ObservationFileCache? cache;
    private readonly bool isRecording;
    private readonly Lock gate = new();
    private readonly Dictionary<string, SourceObservation> seen = new(StringComparer.Ordinal);

    public SourceObserver(SourceRequest request)
    {
        isRecording = request.Record is not null;
        cache = request.Cache is { } path ? new ObservationFileCache(path, TimeProvider.System) : null;
        try
        {
            provider = Services(request, cache).BuildServiceProvider();
            verifier = provider.GetRequiredService<ISourceVerifier>();
        }
        catch (Exception exception) when (exception is ArgumentException or OptionsValidationException)
        {
            string reason = exception.Message.Split(" (Parameter '")[0];
            throw new UsageException($"The sources cannot be checked: {reason}", exception);
        }
    }

    /// <summary>All observations so far; empty if they are not saved.</summary>
    public SourceObservations Seen
    {
        get
        {
            lock (gate)
            {
                return new SourceObservations(seen.Values);
            }
        }
    }

    public async Task<SourceObservations> ObserveAsync(
        Report report, IProgress<SourceProgress>? progress, CancellationToken cancellationToken)
    {
        SourceObservations observations = await verifier.ObserveAsync(report, progress, cancellationToken).ConfigureAwait(false);
        if (isRecording)
        {
            lock (gate)
            {
                foreach (SourceObservation observation in observations.All)
                {
                    seen[observation.Url] = observation;
                }
            }
        }

        return observations;
    }

    private static ServiceCollection Services(SourceRequest request, ObservationFileCache? cache)
    {
        var services = new ServiceCollection();
        services.AddSourceVerification(options =>
        {
            foreach (string network in request.AllowedNetworks)
            {
                options.AllowedNetworks.Add(network);
            }

            foreach (int port in request.AllowedPorts)
            {
                options.AllowedPorts.Add(port);
            }

            request.Configure(options);
            options.MaxSources = request.MaxSources ?? options.MaxSources;
            options.MaxSourcesPerHost = request.MaxSourcesPerHost ?? options.MaxSourcesPerHost;
        });
        services.AddPdfReading();
        if (request.UsesArchive)
        {
            services.AddInternetArchiveLookup(request.Archive);
        }

        if (cache is not null)
        {
            services.AddSingleton<IDistributedCache>(cache);
        }

        return services;
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync().ConfigureAwait(false);
        cache?.Dispose();
    }
}

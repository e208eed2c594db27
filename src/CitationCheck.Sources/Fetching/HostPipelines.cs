using System.Collections.Concurrent;
using CitationCheck.Sources.Telemetry;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// How requests are made to a host that may be slow, busy or down: retries with growing, jittered pauses; a turn among the requests
/// in flight; a breaker that spares a host that fails again and again; a time limit. One pipeline for each host.
/// </summary>
/// <param name="options">The limits and pauses.</param>
/// <param name="limits">How many requests may be in flight.</param>
/// <param name="telemetry">Counts the retries.</param>
/// <param name="time">The clock.</param>
/// <param name="jitter">Random numbers from 0 to 1 that spread the retries; a seam, so that tests repeat.</param>
internal sealed class HostPipelines(
    SourceVerificationOptions options, HostLimits limits, SourceTelemetry telemetry, TimeProvider time, RetryJitter jitter)
{
    public static readonly ResiliencePropertyKey<FetchBudget> Budget = new("CitationCheck.Budget");

    /// <summary>A service that runs for years meets many hosts; beyond this all pipelines are made anew.</summary>
    private const int MaxHosts = 4_096;

    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpAnswer>> pipelines = new(StringComparer.Ordinal);

    public ResiliencePipeline<HttpAnswer> For(string host)
    {
        if (pipelines.Count > MaxHosts)
        {
            pipelines.Clear();
        }

        return pipelines.GetOrAdd(host, Build);
    }

    private ResiliencePipeline<HttpAnswer> Build(string host)
    {
        var builder = new ResiliencePipelineBuilder<HttpAnswer> { TimeProvider = time, Name = "CitationCheck.Sources" };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(Retry());
        }

        return builder
            .AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = arguments => limits.AcquireAsync(host, arguments.Context.CancellationToken) })
            .AddCircuitBreaker(Breaker())
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = arguments => ValueTask.FromResult(Limit(arguments.Context)) })
            .Build();
    }

    private RetryStrategyOptions<HttpAnswer> Retry() => new()
    {
        MaxRetryAttempts = options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Randomizer = jitter.Next,
        Delay = options.RetryDelay,
        MaxDelay = TimeSpan.FromMinutes(10),
        ShouldHandle = arguments => ValueTask.FromResult(
            (arguments.Outcome.Result is { IsTransient: true } || arguments.Outcome.Exception is TimeoutRejectedException)
            && Pause(arguments.Outcome.Result, TimeSpan.Zero) < BudgetOf(arguments.Context).Left),
        DelayGenerator = arguments => ValueTask.FromResult(Pause(arguments.Outcome.Result, null)),
        OnRetry = arguments =>
        {
            BudgetOf(arguments.Context).Spend(arguments.RetryDelay);
            telemetry.Retried();
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>The pause that a server asks for, as far as it is granted. For one that is longer than what is left nobody waits.</summary>
    private TimeSpan? Pause(HttpAnswer? answer, TimeSpan? otherwise) => answer?.RetryAfter is { } asked ? Min(asked, options.MaxRetryAfter) : otherwise;

    /// <summary>Trips only when nearly all of the last requests failed: some bad pages do not make a host bad.</summary>
    private static CircuitBreakerStrategyOptions<HttpAnswer> Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(30),
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Result is { IsHostFailure: true } || arguments.Outcome.Exception is TimeoutRejectedException),
    };

    /// <summary>Polly takes nothing below 10 ms.</summary>
    private TimeSpan Limit(ResilienceContext context)
    {
        TimeSpan limit = Min(options.AttemptTimeout, BudgetOf(context).Left);
        return limit < TimeSpan.FromMilliseconds(10) ? TimeSpan.FromMilliseconds(10) : limit;
    }

    private static FetchBudget BudgetOf(ResilienceContext context) => context.Properties.GetValue(Budget, null!);

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

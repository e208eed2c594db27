using System.Collections.Concurrent;
using CitationCheck.Sources.Telemetry;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace CitationCheck.Sources.Fetching;

/// <summary>
/// How to send requests to a host that may be slow, busy or down: retries with growing, jittered pauses; a limit on concurrent
/// requests; a circuit breaker for a host that keeps failing; a time limit. One pipeline for each host of a report.
/// </summary>
/// <param name="options">The time limits and pauses.</param>
/// <param name="limits">The limits on concurrent requests.</param>
/// <param name="telemetry">Counts retries.</param>
/// <param name="time">The clock.</param>
/// <param name="jitter">The random part of the pauses.</param>
internal sealed class HostPipelines(
    SourceVerificationOptions options, HostLimits limits, SourceTelemetry telemetry, TimeProvider time, RetryJitter jitter)
{
    public static readonly ResiliencePropertyKey<FetchBudget> Budget = new("CitationCheck.Budget");

    private readonly ConcurrentDictionary<string, ResiliencePipeline<RequestResult>> pipelines = new(StringComparer.Ordinal);

    public ResiliencePipeline<RequestResult> For(string host) => pipelines.GetOrAdd(host, Build);

    private ResiliencePipeline<RequestResult> Build(string host)
    {
        var builder = new ResiliencePipelineBuilder<RequestResult> { TimeProvider = time, Name = "CitationCheck.Sources" };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(Retry());
        }

        return builder
            .AddRateLimiter(new RateLimiterStrategyOptions
            {
                RateLimiter = arguments => limits.AcquireAsync(host, arguments.Context.CancellationToken),
            })
            .AddCircuitBreaker(Breaker())
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = arguments => ValueTask.FromResult(Limit(arguments.Context)) })
            .Build();
    }

    private RetryStrategyOptions<RequestResult> Retry() => new()
    {
        MaxRetryAttempts = options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Randomizer = jitter.Next,
        Delay = options.RetryDelay,
        MaxDelay = TimeSpan.FromMinutes(10),
        ShouldHandle = arguments => ValueTask.FromResult(
            (arguments.Outcome.Result is { IsTransient: true } || arguments.Outcome.Exception is TimeoutRejectedException)
            && (Pause(arguments.Outcome.Result) ?? TimeSpan.Zero) < BudgetOf(arguments.Context).Left), // do not pause for nothing
        DelayGenerator = arguments => ValueTask.FromResult(Pause(arguments.Outcome.Result)),
        OnRetry = arguments =>
        {
            BudgetOf(arguments.Context).Spend(arguments.RetryDelay);
            telemetry.Retry();
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>The pause that a server requests, up to the limit.</summary>
    private TimeSpan? Pause(RequestResult? result) => result?.RetryAfter is { } requested ? Min(requested, options.MaxRetryAfter) : null;

    /// <summary>Opens only when nearly all recent requests failed: a few bad pages do not make a bad host.</summary>
    private static CircuitBreakerStrategyOptions<RequestResult> Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(30),
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Result is { IsHostFailure: true } || arguments.Outcome.Exception is TimeoutRejectedException),
    };

    /// <summary>Polly accepts no limit below 10 ms.</summary>
    private TimeSpan Limit(ResilienceContext context)
    {
        TimeSpan limit = Min(options.AttemptTimeout, BudgetOf(context).Left);
        return limit < TimeSpan.FromMilliseconds(10) ? TimeSpan.FromMilliseconds(10) : limit;
    }

    private static FetchBudget BudgetOf(ResilienceContext context) => context.Properties.GetValue(Budget, null!);

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

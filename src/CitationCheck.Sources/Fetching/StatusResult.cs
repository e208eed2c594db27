using System.Collections.Frozen;
using System.Globalization;
using System.Net.Http.Headers;

namespace CitationCheck.Sources.Fetching;

/// <summary>What an HTTP status that is neither success nor redirect means for a source.</summary>
internal static class StatusResult
{
    private static readonly FrozenSet<int> NotFound = FrozenSet.Create(404, 410);

    /// <summary>Firewalls refuse programs with 406 and 418, laws with 451, LinkedIn with 999.</summary>
    private static readonly FrozenSet<int> Blocked = FrozenSet.Create(401, 402, 403, 406, 407, 418, 429, 451, 999);

    /// <summary>Headers in which Cloudflare and Amazon say that they block a bot.</summary>
    private static readonly (string Header, string Word)[] BotBlocks =
    [
        ("cf-mitigated", "challenge"),
        ("x-amzn-waf-action", "challenge"),
        ("x-amzn-waf-action", "captcha"),
    ];

    public static RequestResult Of(HttpResponseMessage response, DateTimeOffset now)
    {
        int status = (int)response.StatusCode;
        string reason = string.Create(CultureInfo.InvariantCulture, $"HTTP {status}");
        if (IsBotBlock(response))
        {
            return new RequestResult(SourceOutcome.Blocked, reason + ", the site blocks bots") { Status = status };
        }

        bool isHostFailure = status is 408 or (>= 500 and <= 599);
        bool isTransient = isHostFailure || status == 429;
        return new RequestResult(OutcomeOf(status), reason)
        {
            Status = status,
            IsTransient = isTransient,
            IsHostFailure = isHostFailure,
            RetryAfter = isTransient ? RetryAfter(response, now) : null,
        };
    }

    /// <summary>
    /// Whether a site says in a header that it blocks bots, whatever the status. Other blocks are recognized by the title of their page.
    /// </summary>
    public static bool IsBotBlock(HttpResponseMessage response) => Array.Exists(BotBlocks, block =>
        response.Headers.NonValidated.TryGetValues(block.Header, out HeaderStringValues values)
        && values.Any(value => value.Contains(block.Word, StringComparison.OrdinalIgnoreCase)));

    private static SourceOutcome OutcomeOf(int status) =>
        NotFound.Contains(status) ? SourceOutcome.NotFound
        : Blocked.Contains(status) ? SourceOutcome.Blocked
        : SourceOutcome.Unreachable;

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        RetryConditionHeaderValue { Delta: { } delta } when delta >= TimeSpan.Zero => delta,
        RetryConditionHeaderValue { Date: { } date } when date > now => date - now,
        _ => null,
    };
}

using System.Globalization;
using System.Net.Http.Headers;

namespace CitationCheck.Sources.Fetching;

/// <summary>What an HTTP status that is neither success nor redirect means for a source.</summary>
internal static class StatusReading
{
    public static HttpAnswer Read(HttpResponseMessage response, DateTimeOffset now)
    {
        int status = (int)response.StatusCode;
        string reason = string.Create(CultureInfo.InvariantCulture, $"HTTP {status}");
        if (IsBotWall(response))
        {
            return new HttpAnswer(SourceOutcome.Blocked, reason + ", a wall against bots") { Status = status };
        }

        return status switch
        {
            404 or 410 => new HttpAnswer(SourceOutcome.NotFound, reason) { Status = status },
            429 => new HttpAnswer(SourceOutcome.Blocked, reason) { Status = status, IsTransient = true, RetryAfter = RetryAfter(response, now) },

            // 406 and 418 are how firewalls refuse programs, 451 how law does, 999 how LinkedIn does.
            401 or 402 or 403 or 406 or 407 or 418 or 451 or 999 => new HttpAnswer(SourceOutcome.Blocked, reason) { Status = status },
            408 or (>= 500 and <= 599) => new HttpAnswer(SourceOutcome.Unreachable, reason)
            {
                Status = status,
                IsTransient = true,
                IsHostFailure = true,
                RetryAfter = RetryAfter(response, now),
            },
            _ => new HttpAnswer(SourceOutcome.Unreachable, reason) { Status = status },
        };
    }

    /// <summary>Cloudflare and Amazon say so in a header, whatever the status; others are known by the title of the page they show.</summary>
    public static bool IsBotWall(HttpResponseMessage response) =>
        Says(response, "cf-mitigated", "challenge") || Says(response, "x-amzn-waf-action", "challenge") || Says(response, "x-amzn-waf-action", "captcha");

    private static bool Says(HttpResponseMessage response, string header, string word) =>
        response.Headers.NonValidated.TryGetValues(header, out HeaderStringValues values) && values.Any(value => value.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        RetryConditionHeaderValue { Delta: { } delta } when delta >= TimeSpan.Zero => delta,
        RetryConditionHeaderValue { Date: { } date } when date > now => date - now,
        _ => null,
    };
}

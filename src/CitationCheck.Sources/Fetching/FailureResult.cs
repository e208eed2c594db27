using System.Net.Sockets;
using System.Security.Authentication;
using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Fetching;

/// <summary>What an exception of a request means for a source.</summary>
internal static class FailureResult
{
    /// <summary>Failures that a retry cannot change.</summary>
    private static readonly Dictionary<HttpRequestError, string> Permanent = new()
    {
        [HttpRequestError.ConfigurationLimitExceeded] = "the response headers are too long",
        [HttpRequestError.InvalidResponse] = "the response is not HTTP",
        [HttpRequestError.SecureConnectionError] = "no secure connection",
    };

    /// <summary>The result for an exception, judged by the outermost cause that says something.</summary>
    public static RequestResult Of(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (OfCause(cause) is { } result)
            {
                return result;
            }
        }

        return Transient("the connection failed");
    }

    /// <summary>The result for what ended a body early.</summary>
    public static RequestResult OfBody(Exception exception) =>
        exception is OperationCanceledException ? Transient("no response within the time for it, or not all of it") : Of(exception);

    private static RequestResult? OfCause(Exception cause) => cause switch
    {
        RefusedException => new RequestResult(SourceOutcome.Refused, cause.Message),
        UnknownHostException => Unreachable(UnknownHost.Reason),
        AuthenticationException => Unreachable("no secure connection: the certificate or protocol is not acceptable"),
        InvalidDataException => Unreachable("the response cannot be decompressed"),
        HttpRequestException http => OfError(http.HttpRequestError),
        HttpIOException http => OfError(http.HttpRequestError) ?? Transient("the response was cut off"),
        SocketException socket => OfSocket(socket.SocketErrorCode),
        OperationCanceledException or TimeoutException => Transient("no connection in time"),
        _ => null,
    };

    private static RequestResult? OfError(HttpRequestError error) =>
        Permanent.TryGetValue(error, out string? reason) ? Unreachable(reason) : null;

    private static RequestResult OfSocket(SocketError error) =>
        error is SocketError.HostNotFound or SocketError.NoData
            ? Unreachable(UnknownHost.Reason)
            : Transient("no connection: " + error);

    private static RequestResult Unreachable(string reason) => new(SourceOutcome.Unreachable, reason);

    private static RequestResult Transient(string reason) => Unreachable(reason) with { IsTransient = true, IsHostFailure = true };
}

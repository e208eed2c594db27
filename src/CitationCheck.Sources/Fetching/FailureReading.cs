using System.Net.Sockets;
using System.Security.Authentication;
using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Fetching;

/// <summary>What an exception of a request means for a source.</summary>
internal static class FailureReading
{
    public static HttpAnswer Read(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case RefusedException:
                    return new HttpAnswer(SourceOutcome.Refused, cause.Message);
                case UnknownHostException:
                    return new HttpAnswer(SourceOutcome.NotFound, cause.Message);
                case AuthenticationException:
                    return new HttpAnswer(SourceOutcome.Unreachable, "no secure connection: the certificate or protocol is not acceptable");
                case InvalidDataException:
                    return new HttpAnswer(SourceOutcome.Unreachable, "the answer cannot be decompressed");
                case HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }:
                    return new HttpAnswer(SourceOutcome.Unreachable, "the headers of the answer are too long");
                case HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }:
                    return new HttpAnswer(SourceOutcome.Unreachable, "the answer is not HTTP");
                case HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }:
                    return new HttpAnswer(SourceOutcome.Unreachable, "no secure connection");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return new HttpAnswer(SourceOutcome.NotFound, "the host does not exist");
                case SocketException socket:
                    return Transient("no connection: " + socket.SocketErrorCode);
                case HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }:
                    return new HttpAnswer(SourceOutcome.Unreachable, "the answer is not HTTP");
                case HttpIOException:
                    return Transient("the answer broke off");
                case OperationCanceledException or TimeoutException:
                    return Transient("no connection in time");
            }
        }

        return Transient("the connection failed");
    }

    private static HttpAnswer Transient(string reason) =>
        new(SourceOutcome.Unreachable, reason) { IsTransient = true, IsHostFailure = true };
}

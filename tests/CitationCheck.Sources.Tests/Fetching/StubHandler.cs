using System.Net;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>Answers without a network, for tests whose clock is not real.</summary>
internal sealed class StubHandler(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private int requests;

    public int Requests => requests;

    public static HttpResponseMessage Status(HttpStatusCode status, string? retryAfter = null)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    public static HttpResponseMessage Page(string title) =>
        new(HttpStatusCode.OK) { Content = new StringContent($"<title>{title}</title>", System.Text.Encoding.UTF8, "text/html") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(answer(Interlocked.Increment(ref requests)));
}

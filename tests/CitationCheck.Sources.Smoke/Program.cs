using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CitationCheck;
using Microsoft.Extensions.DependencyInjection;

// Serves one page on loopback, verifies a report that cites it, and replays what was seen. Exit code 0 when all is as it should be.
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
int port = ((IPEndPoint)listener.LocalEndpoint).Port;
_ = ServeAsync(listener);

Report report =
    Report.Parse($"Rain fell.[1]\n\n## References\n\n1. “Rain in Genève” Lake News, 2 Mar. 2023, http://127.0.0.1:{port}/rain\n");
var services = new ServiceCollection();
services.AddSourceVerification(options =>
{
    options.AllowedNetworks.Add("127.0.0.0/8");
    options.AllowedPorts.Add(port);
});
await using ServiceProvider provider = services.BuildServiceProvider();
ValidationResult result = await provider.GetRequiredService<ISourceVerifier>().VerifyAsync(report);
SourceVerdict source = result.Sources.Single();
Console.WriteLine($"{source.Url}: {source.Status}");
ValidationResult replay = CitationValidator.Validate(report, null, SourceObservations.FromJson(result.Observations!.ToJson()));
bool isRight = source.Status == SourceStatus.TitleAffix
    && replay.Sources.Single().Status == source.Status
    && source.Observation!.Published == new PartialDate(2023, 3, 2);
Console.WriteLine(isRight ? "as it should be" : "WRONG");
return isRight ? 0 : 1;

static async Task ServeAsync(TcpListener listener)
{
    const string Page = "<!doctype html><html lang=fr><meta charset=utf-8><title>Rain in Genève | Lake News</title>"
        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-03-02\"}</script>";
    byte[] body = Encoding.UTF8.GetBytes(Page);
    byte[] head = Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
    while (true)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        NetworkStream stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[8192]);
        await stream.WriteAsync(head);
        await stream.WriteAsync(body);
    }
}

using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CitationCheck.Sources.Tests.Servers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>Certificates that no browser would accept are never accepted silently.</summary>
public sealed class TlsTests
{
    [TestCase("tls.example", -1, 1)]
    [TestCase("tls.example", -30, -1)]
    [TestCase("other.example", -1, 1)]
    public async Task A_bad_certificate_is_unreachable(string name, int fromDays, int toDays)
    {
        using X509Certificate2 certificate = Certificate(name, fromDays, toDays);
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            context => LoopbackServer.Page(context, "never seen"), listen => listen.UseHttps(certificate));
        await using var verification = new VerifierFixture(server.Port);

        SourceObservation seen = await verification.FetchAsync($"https://tls.example:{server.Port}/");

        seen.Outcome.Should().Be(SourceOutcome.Unreachable);
        seen.Reason.Should().Contain("secure connection");
        server.Requests.Should().BeEmpty();
    }

    [Test]
    public async Task An_outdated_protocol_is_unreachable()
    {
        using X509Certificate2 certificate = Certificate("tls.example", -1, 1);
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            context => LoopbackServer.Page(context, "never seen"),
#pragma warning disable SYSLIB0039, CA5397 // the outdated protocol is the point
            listen => listen.UseHttps(
                new HttpsConnectionAdapterOptions { ServerCertificate = certificate, SslProtocols = SslProtocols.Tls }));
#pragma warning restore SYSLIB0039, CA5397
        await using var verification = new VerifierFixture(server.Port, options => options.MaxRetries = 0);

        (await verification.FetchAsync($"https://tls.example:{server.Port}/")).Outcome.Should().Be(SourceOutcome.Unreachable);
    }

    [Test]
    public async Task A_plain_server_behind_an_https_URL_is_unreachable()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(context => LoopbackServer.Page(context, "never seen"));
        await using var verification = new VerifierFixture(server.Port, options => options.MaxRetries = 0);

        (await verification.FetchAsync($"https://tls.example:{server.Port}/")).Outcome.Should().Be(SourceOutcome.Unreachable);
    }

    private static X509Certificate2 Certificate(string name, int fromDays, int toDays)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(fromDays), now.AddDays(toDays));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}

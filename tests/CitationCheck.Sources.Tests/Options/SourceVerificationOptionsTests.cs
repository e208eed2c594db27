using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Tests.Options;

public sealed class SourceVerificationOptionsTests
{
    private static readonly (string Name, Action<SourceVerificationOptions> Set)[] Invalid =
    [
        (nameof(SourceVerificationOptions.MaxBytes), options => options.MaxBytes = 0),
        (nameof(SourceVerificationOptions.ConnectTimeout), options => options.ConnectTimeout = TimeSpan.Zero),
        (nameof(SourceVerificationOptions.AttemptTimeout), options => options.AttemptTimeout = Timeout.InfiniteTimeSpan),
        (nameof(SourceVerificationOptions.TotalTimeout), options => options.TotalTimeout = TimeSpan.FromDays(1)),
        (nameof(SourceVerificationOptions.MaxRetries), options => options.MaxRetries = -1),
        (nameof(SourceVerificationOptions.RetryDelay), options => options.RetryDelay = TimeSpan.FromSeconds(-1)),
        (nameof(SourceVerificationOptions.MaxRetryAfter), options => options.MaxRetryAfter = TimeSpan.FromDays(2)),
        (nameof(SourceVerificationOptions.MaxInFlight), options => options.MaxInFlight = 0),
        (nameof(SourceVerificationOptions.MaxInFlightPerHost), options => options.MaxInFlightPerHost = 1001),
        (nameof(SourceVerificationOptions.MaxRedirects), options => options.MaxRedirects = 51),
        (nameof(SourceVerificationOptions.CacheDuration), options => options.CacheDuration = TimeSpan.FromDays(366)),
        (nameof(SourceVerificationOptions.UserAgent), options => options.UserAgent = " "),
        (nameof(SourceVerificationOptions.UserAgent), options => options.UserAgent = "a\r\nb"),
        (nameof(SourceVerificationOptions.UserAgent), options => options.UserAgent = "Ümläut/1.0"),
        (nameof(SourceVerificationOptions.UserAgent), options => options.UserAgent = new string('a', 501)),
        (nameof(SourceVerificationOptions.MaxSources), options => options.MaxSources = 0),
        (nameof(SourceVerificationOptions.MaxSourcesPerHost), options => options.MaxSourcesPerHost = 0),
        (nameof(SourceVerificationOptions.MaxObservationBytes), options => options.MaxObservationBytes = 4_095),
        (nameof(SourceVerificationOptions.MaxDocumentBytes), options => options.MaxDocumentBytes = 1_023),
        (nameof(SourceVerificationOptions.MaxTextLength), options => options.MaxTextLength = 0),
        (nameof(SourceVerificationOptions.MaxReportBytes), options => options.MaxReportBytes = 0),
        (nameof(SourceVerificationOptions.MaxCacheBytes), options => options.MaxCacheBytes = -1),
        (nameof(SourceVerificationOptions.ReportTimeout), options => options.ReportTimeout = TimeSpan.Zero),
        (nameof(SourceVerificationOptions.ExtensionTimeout), options => options.ExtensionTimeout = TimeSpan.Zero),
        (nameof(SourceVerificationOptions.AllowedPorts), options => options.AllowedPorts.Add(0)),
        (nameof(SourceVerificationOptions.AllowedNetworks), options => options.AllowedNetworks.Add("10.0.0.1/99")),
        (nameof(SourceVerificationOptions.Validation), options => options.Validation = null!),
    ];

    [TestCaseSource(nameof(Invalid))]
    public void An_invalid_option_is_named_when_the_verifier_is_first_used((string Name, Action<SourceVerificationOptions> Set) option)
    {
        var services = new ServiceCollection();
        services.AddSourceVerification(option.Set);
        using ServiceProvider provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<ISourceVerifier>)
            .Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().ContainSingle().Which.Should().StartWith(option.Name + " must ");
    }

    [TestCaseSource(nameof(Invalid))]
    public async Task An_invalid_option_of_a_single_call_is_a_mistake_of_the_caller(
        (string Name, Action<SourceVerificationOptions> Set) option) =>
        await FluentActions.Awaiting(() => SourceVerifier.VerifyAsync(Report.Parse(""), option.Set))
            .Should().ThrowAsync<ArgumentException>().WithMessage(option.Name + " must *");

    [Test]
    public void All_invalid_options_are_named_at_once()
    {
        var services = new ServiceCollection();
        services.AddSourceVerification(options => (options.MaxBytes, options.MaxRetries) = (0, -1));
        using ServiceProvider provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<ISourceVerifier>)
            .Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
                "MaxBytes must be from 1024 to 67108864, not 0.", "MaxRetries must be from 0 to 10, not -1.");
    }

    [Test]
    public void A_copy_keeps_every_option()
    {
        var options = new SourceVerificationOptions
        {
            Proxy = new System.Net.WebProxy("http://proxy.example:8080"),
            MaxBytes = 5_000,
            Validation = ValidationOptions.Strict,
        };
        options.AllowedPorts.Add(8080);
        options.AllowedNetworks.Add("10.0.0.0/8");

        SourceVerificationOptions copy = options.Copy();

        copy.Should().BeEquivalentTo(options);
        copy.AllowedPorts.Should().NotBeSameAs(options.AllowedPorts);
        copy.AllowedNetworks.Should().NotBeSameAs(options.AllowedNetworks);
    }

    [Test]
    public void The_defaults_are_those_in_the_documentation()
    {
        var options = new SourceVerificationOptions();

        (options.MaxBytes, options.MaxInFlight, options.MaxInFlightPerHost, options.MaxRedirects, options.MaxRetries)
            .Should().Be((2_097_152, 10, 2, 10, 2));
        (options.MaxSources, options.MaxSourcesPerHost).Should().Be((1_000, 100));
        (options.MaxObservationBytes, options.MaxReportBytes, options.MaxCacheBytes).Should().Be((16_384, 67_108_864, 67_108_864));
        (options.MaxDocumentBytes, options.KeepText, options.MaxTextLength).Should().Be((16_777_216, false, 262_144));
        (options.ReportTimeout, options.ExtensionTimeout).Should().Be((TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(30)));
        options.AllowedPorts.Should().Equal(80, 443);
        options.AllowedNetworks.Should().BeEmpty();
        options.Proxy.Should().BeNull();
    }

    [Test]
    public void Registering_twice_applies_both_and_keeps_the_handlers()
    {
        bool isMine = false;
        var services = new ServiceCollection();
        services.AddSourceVerification(options => options.MaxRetries = 7)
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                isMine = true;
                return new HttpClientHandler();
            });
        services.AddSourceVerification().AddHttpMessageHandler(() => new Passing());
        services.AddSourceVerification(options => options.MaxRedirects = 3);
        using ServiceProvider provider = services.BuildServiceProvider();

        SourceVerificationOptions options = provider.GetRequiredService<CurrentOptions>().Value;
        (options.MaxRetries, options.MaxRedirects).Should().Be((7, 3));
        provider.GetServices<ISourceVerifier>().Should().ContainSingle();
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(RequestSender.ClientName).Dispose();
        isMine.Should().BeTrue();
    }

    private sealed class Passing : DelegatingHandler;
}

using Microsoft.Extensions.DependencyInjection;

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
        (nameof(SourceVerificationOptions.MaxReportBytes), options => options.MaxReportBytes = 0),
        (nameof(SourceVerificationOptions.MaxCacheBytes), options => options.MaxCacheBytes = -1),
        (nameof(SourceVerificationOptions.ReportTimeout), options => options.ReportTimeout = TimeSpan.Zero),
        (nameof(SourceVerificationOptions.ExtensionTimeout), options => options.ExtensionTimeout = TimeSpan.Zero),
        (nameof(SourceVerificationOptions.AllowedPorts), options => options.AllowedPorts.Add(0)),
        (nameof(SourceVerificationOptions.AllowedNetworks), options => options.AllowedNetworks.Add("10.0.0.1/99")),
        (nameof(SourceVerificationOptions.Validation), options => options.Validation = null!),
    ];

    [TestCaseSource(nameof(Invalid))]
    public void An_invalid_option_is_rejected_at_registration((string Name, Action<SourceVerificationOptions> Set) option) =>
        FluentActions.Invoking(() => new ServiceCollection().AddSourceVerification(option.Set))
            .Should().Throw<ArgumentException>().Which.ParamName.Should().Be(option.Name);

    [Test]
    public void The_defaults_are_those_in_the_documentation()
    {
        var options = new SourceVerificationOptions();

        (options.MaxBytes, options.MaxInFlight, options.MaxInFlightPerHost, options.MaxRedirects, options.MaxRetries)
            .Should().Be((2_097_152, 10, 2, 10, 2));
        (options.MaxSources, options.MaxSourcesPerHost).Should().Be((1_000, 100));
        (options.MaxObservationBytes, options.MaxReportBytes, options.MaxCacheBytes).Should().Be((16_384, 67_108_864, 67_108_864));
        (options.ReportTimeout, options.ExtensionTimeout).Should().Be((TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(30)));
        options.AllowedPorts.Should().Equal(80, 443);
        options.AllowedNetworks.Should().BeEmpty();
        options.Proxy.Should().BeNull();
    }

    [Test]
    public void Registering_twice_keeps_the_first_options_and_the_builder_accepts_handlers()
    {
        var services = new ServiceCollection();
        services.AddSourceVerification(options => options.MaxRetries = 7).AddHttpMessageHandler(() => new Passing());
        services.AddSourceVerification();
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<SourceVerificationOptions>().MaxRetries.Should().Be(7);
        provider.GetRequiredService<ISourceVerifier>().Should().BeSameAs(provider.GetRequiredService<ISourceVerifier>());
    }

    private sealed class Passing : DelegatingHandler;
}

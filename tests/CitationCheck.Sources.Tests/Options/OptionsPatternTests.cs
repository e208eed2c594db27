using CitationCheck.Sources.Options;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Tests.Options;

/// <summary>Options are set, ordered, checked and changed as everywhere in .NET.</summary>
public sealed class OptionsPatternTests
{
    private static readonly (string Name, Action<IServiceCollection> Register, int Expected)[] Registrations =
    [
        ("none", services => services.AddSourceVerification(), 2),
        ("a delegate", services => services.AddSourceVerification(options => options.MaxRetries = 3), 3),
        ("a section", services => services.AddSourceVerification(Section(("MaxRetries", "4"))), 4),
        ("Configure after", services =>
        {
            services.AddSourceVerification(options => options.MaxRetries = 3);
            services.Configure<SourceVerificationOptions>(options => options.MaxRetries++);
        }, 4),
        ("Configure before", services =>
        {
            services.Configure<SourceVerificationOptions>(options => options.MaxRetries = 9);
            services.AddSourceVerification(options => options.MaxRetries = 3);
        }, 3),
        ("Configure with a section", services =>
        {
            services.AddSourceVerification();
            services.Configure<SourceVerificationOptions>(Section(("MaxRetries", "5")));
        }, 5),
        ("BindConfiguration", services =>
        {
            services.AddSingleton<IConfiguration>(Configuration(("Acme:Sources:MaxRetries", "6")));
            services.AddSourceVerification();
            services.AddOptions<SourceVerificationOptions>().BindConfiguration("Acme:Sources");
        }, 6),
        ("PostConfigure, wherever it stands", services =>
        {
            services.PostConfigure<SourceVerificationOptions>(options => options.MaxRetries += 4);
            services.AddSourceVerification(options => options.MaxRetries = 3);
        }, 7),
        ("a second registration", services =>
        {
            services.AddSourceVerification(options => options.MaxRetries = 3);
            services.AddSourceVerification(options => options.MaxRetries = 8);
        }, 8),
        ("a section, then a delegate", services =>
        {
            services.AddSourceVerification(Section(("MaxRetries", "3")));
            services.AddSourceVerification(options => options.MaxRetries *= 3);
        }, 9),
        ("IConfigureOptions", services =>
        {
            services.AddSourceVerification();
            services.ConfigureOptions<TenRetries>();
        }, 10),
    ];

    [TestCaseSource(nameof(Registrations))]
    public void Every_way_of_setting_options_works((string Name, Action<IServiceCollection> Register, int Expected) registration)
    {
        var services = new ServiceCollection();
        registration.Register(services);
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<CurrentOptions>().Value.MaxRetries.Should().Be(registration.Expected);
        provider.GetRequiredService<IOptions<SourceVerificationOptions>>().Value.MaxRetries.Should().Be(registration.Expected);
    }

    [Test]
    public void A_section_sets_every_option()
    {
        using ServiceProvider provider = Provider(Json(
            """
            {
              "MaxBytes": 5000, "ConnectTimeout": "00:00:01", "AttemptTimeout": "00:00:02", "TotalTimeout": "00:00:03",
              "ReportTimeout": "00:00:04", "MaxRetries": 1, "RetryDelay": "00:00:05", "MaxRetryAfter": "00:00:06", "MaxInFlight": 7,
              "MaxInFlightPerHost": 8, "MaxRedirects": 9, "MaxSources": 10, "MaxSourcesPerHost": 11, "MaxObservationBytes": 5001,
              "MaxDocumentBytes": 5004, "KeepText": true, "MaxTextLength": 5005,
              "MaxReportBytes": 5002, "MaxCacheBytes": 5003, "ExtensionTimeout": "00:00:12", "UserAgent": "Acme/1.0",
              "AllowedPorts": [8080, 443], "AllowedNetworks": ["10.0.0.0/8"], "Proxy": "http://proxy.example:3128",
              "CacheDuration": "1.00:00:01", "CachePartition": "acme", "NotFoundDelay": "00:00:13", "AcceptLanguage": "fr",
              "Headers": ["lake.example=X-Key: 1"], "SkippedUrls": ["*.pond.example"],
              "Validation": {
                "Preset": "strict", "MinimumCoverage": 0.8, "Notes": "claims", "SkippedSections": ["abstract", "conclusion"],
                "SkippedHeadings": ["Notes for the editor"], "Today": "2026-01-31", "Limits": { "MaxLength": 1000 },
                "Severities": { "CC105": "off", "unused-reference": false, "CC204": null, "cc103": "Error" }
              }
            }
            """));

        SourceVerificationOptions options = provider.GetRequiredService<CurrentOptions>().Value;

        var usual = new SourceVerificationOptions();
        typeof(SourceVerificationOptions).GetProperties()
            .Where(option => Equals(option.GetValue(options), option.GetValue(usual))).Should().BeEmpty("each is set to another value");
        options.AllowedPorts.Should().Equal(80, 443, 8080);
        options.Proxy!.GetProxy(new Uri("https://lake.example"))!.Authority.Should().Be("proxy.example:3128");
        ValidationOptions validation = options.Validation;
        validation.Should().BeEquivalentTo(
            ValidationOptions.FromJson(
                """
                {
                  "preset": "strict", "minimumCoverage": 0.8, "notes": "claims", "skippedSections": ["abstract", "conclusion"],
                  "skippedHeadings": ["Notes for the editor"], "today": "2026-01-31", "limits": { "maxLength": 1000 },
                  "severities": { "CC105": "off", "unused-reference": false, "CC204": null, "cc103": "error" }
                }
                """),
            "both forms mean the same");
        validation.Severities["CC105"].Should().BeNull();
    }

    [Test]
    public void A_section_changes_what_was_set_before()
    {
        var rule = new Mine();
        using ServiceProvider provider = Provider(services =>
        {
            services.AddSourceVerification(options => options.Validation = ValidationOptions.Strict with { AdditionalRules = [rule] });
            services.AddSourceVerification(Section(("Validation:MinimumCoverage", "0.5"), ("Validation:Severities:mine", "error")));
        });

        ValidationOptions validation = provider.GetRequiredService<CurrentOptions>().Value.Validation;

        (validation.MinimumCoverage, validation.Coverage).Should().Be((0.5, ClaimCoverage.Sentence));
        validation.AdditionalRules.Should().Equal(rule);
    }

    [TestCase("CitationCheck:MaxRetries", "many", "The setting “CitationCheck:MaxRetries” must be a whole number, not “many”.")]
    [TestCase("CitationCheck:MaxRetries", "99", "CitationCheck:MaxRetries must be from 0 to 10, not 99.")]
    [TestCase("CitationCheck:MaxRetrys", "1", "There is no setting “CitationCheck:MaxRetrys”; the settings there are MaxBytes, *")]
    [TestCase("CitationCheck:TotalTimeout", "1 minute",
        "The setting “CitationCheck:TotalTimeout” must be a time such as 00:00:20, not “1 minute”.")]
    [TestCase("CitationCheck:AllowedPorts", "80", "The setting “CitationCheck:AllowedPorts” must be an array, not “80”.")]
    [TestCase("CitationCheck:AllowedPorts:0", "http",
        "The setting “CitationCheck:AllowedPorts:0” must be a whole number, not “http”.")]
    [TestCase("CitationCheck:AllowedNetworks:0", "10.*", "CitationCheck:AllowedNetworks must be networks in CIDR form, not “10.*”.")]
    [TestCase("CitationCheck:Headers:0", "Host: x",
        "CitationCheck:Headers must be “Name: value” or “host=Name: value” with a header that may be set, not “Host”.")]
    [TestCase("CitationCheck:AcceptLanguage", "fränkisch", "CitationCheck:AcceptLanguage must be 1 to 200 printable ASCII characters.")]
    [TestCase("CitationCheck:Proxy", "yes", "The setting “CitationCheck:Proxy” must be the URL of a proxy, not “yes”.")]
    [TestCase("CitationCheck:UserAgent:Name", "x", "The setting “CitationCheck:UserAgent” must be a text.")]
    [TestCase("CitationCheck:Validation", "strict", "The setting “CitationCheck:Validation” must have settings in it, not a value.")]
    [TestCase("CitationCheck:Validation:Preset", "harsh",
        "The setting “CitationCheck:Validation:Preset” must be one of default, strict, lenient, not “harsh”.")]
    [TestCase("CitationCheck:Validation:Severities:CC105", "eror",
        "The setting “CitationCheck:Validation:Severities:CC105” must be one of info, warning, error, off, not “eror”.")]
    [TestCase("CitationCheck:Validation:Severities:CC999", "off",
        "CitationCheck:Validation:Severities:CC999 is invalid. The option Severities names the rule “CC999”, which does not exist.")]
    [TestCase("CitationCheck:Validation:MinimumCoverage", "80%",
        "The setting “CitationCheck:Validation:MinimumCoverage” must be a number, not “80%”.")]
    [TestCase("CitationCheck:Validation:MinimumCoverage", "80",
        "The setting “CitationCheck:Validation:MinimumCoverage” is out of range: The option MinimumCoverage must be between 0 and 1.")]
    [TestCase("CitationCheck:Validation:SkippedSections:0", "abstrakt",
        "The setting “CitationCheck:Validation:SkippedSections:0” must be one of *, not “abstrakt”.")]
    [TestCase("CitationCheck:Validation:Limits:MaxDepth", "5000",
        "The setting “CitationCheck:Validation:Limits:MaxDepth” is out of range: *")]
    [TestCase("CitationCheck:Validation:Limits:Depth", "5",
        "There is no setting “CitationCheck:Validation:Limits:Depth”; the settings there are maxLength, *")]
    [TestCase("CitationCheck:Validation:Severitys:CC105", "off",
        "There is no setting “CitationCheck:Validation:Severitys”; the settings there are preset, *")]
    public async Task A_bad_value_stops_the_host_and_is_named_by_its_key(string key, string value, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
        builder.Services.AddSourceVerification(builder.Configuration.GetSection("CitationCheck"));
        using IHost host = builder.Build();

        await FluentActions.Awaiting(() => host.StartAsync())
            .Should().ThrowAsync<OptionsValidationException>().WithMessage(message);
    }

    [Test]
    public async Task A_bad_value_in_code_stops_the_host_too()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSourceVerification();
        builder.Services.PostConfigure<SourceVerificationOptions>(options => options.MaxBytes = 1);
        using IHost host = builder.Build();

        await FluentActions.Awaiting(() => host.StartAsync())
            .Should().ThrowAsync<OptionsValidationException>().WithMessage("MaxBytes must be from 1024 *");
    }

    [Test]
    public void The_root_of_the_configuration_is_taken_for_a_mistake()
    {
        using ServiceProvider provider =
            Provider(services => services.AddSourceVerification(Configuration(("AllowedHosts", "*"), ("CitationCheck:MaxRetries", "1"))));

        FluentActions.Invoking(provider.GetRequiredService<ISourceVerifier>).Should().Throw<OptionsValidationException>()
            .WithMessage("There is no setting “AllowedHosts”*Pass the section that has them*");
    }

    [Test]
    public void Changes_apply_to_later_reports_but_not_to_connections()
    {
        IConfigurationRoot configuration = Configuration(
            ("CitationCheck:MaxRetries", "1"), ("CitationCheck:MaxInFlight", "5"), ("CitationCheck:Validation:MinimumCoverage", "0.5"));
        using ServiceProvider provider = Provider(services => services.AddSourceVerification(configuration.GetSection("CitationCheck")));
        CurrentOptions options = provider.GetRequiredService<CurrentOptions>();
        SourceVerificationOptions before = options.Value;

        configuration["CitationCheck:MaxRetries"] = "3";
        configuration["CitationCheck:MaxInFlight"] = "50";
        configuration["CitationCheck:AllowedNetworks:0"] = "10.0.0.0/8";
        configuration["CitationCheck:AllowedPorts:0"] = "8080";
        configuration["CitationCheck:Validation:MinimumCoverage"] = "0.9";
        configuration.Reload();

        (options.Value.MaxRetries, options.Value.Validation.MinimumCoverage, before.MaxRetries).Should().Be((3, 0.9, 1));
        (options.Value.MaxInFlight, options.Value.AllowedPorts.Count, options.Value.AllowedNetworks.Count).Should().Be((5, 2, 0));
    }

    [Test]
    public void Changes_that_are_invalid_have_no_effect()
    {
        IConfigurationRoot configuration = Configuration(("CitationCheck:MaxRetries", "1"));
        using ServiceProvider provider = Provider(services => services.AddSourceVerification(configuration.GetSection("CitationCheck")));
        CurrentOptions options = provider.GetRequiredService<CurrentOptions>();

        configuration["CitationCheck:MaxRetries"] = "99";
        FluentActions.Invoking(configuration.Reload).Should().Throw<Exception>("those who reload learn of it");

        options.Value.MaxRetries.Should().Be(1);
    }

    private static ServiceProvider Provider(IConfiguration section) => Provider(services => services.AddSourceVerification(section));

    private static ServiceProvider Provider(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider();
    }

    private static IConfiguration Json(string json) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "CitationCheck": {{json}} }""")))
        .Build().GetSection("CitationCheck");

    private static IConfiguration Section(params (string Key, string Value)[] settings) =>
        Configuration([.. settings.Select(setting => ("CitationCheck:" + setting.Key, setting.Value))]).GetSection("CitationCheck");

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    private sealed class TenRetries : IConfigureOptions<SourceVerificationOptions>
    {
        public void Configure(SourceVerificationOptions options) => options.MaxRetries = 10;
    }

    private sealed class Mine : Rules.Rule
    {
        public override Rules.RuleDescriptor Descriptor { get; } = new("X101", "mine", Severity.Warning) { Title = "Mine" };

        public override IEnumerable<Finding> Check(Rules.RuleContext context) => [];
    }
}

using System.Reflection;
using CitationCheck.Writers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Tests.Options;

/// <summary>
/// The general binder of configuration writes into the objects that it finds, init-only properties included. What it finds must be its
/// owner's alone.
/// </summary>
public sealed class SharedDefaultsTests
{
    private static readonly IConfigurationRoot Settings = new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("S:Validation:MinimumCoverage", "0.9"),
        new("S:Validation:Coverage", "Paragraph"),
        new("S:Validation:Severities:CC105", "off"),
        new("S:Validation:Severities:cc202", "error"),
        new("S:Validation:SkippedSections", "Abstract, Conclusion"),
        new("S:Validation:SkippedHeadings:0", "Notes"),
        new("S:Validation:Limits:MaxLength", "1000"),
        new("S:Limits:MaxLength", "1000"),
        new("S:Writer:Width", "40"),
    ]).Build();

    private static readonly (string Name, Func<ValidationOptions> Bind)[] Binders =
    [
        ("Bind", () =>
        {
            var options = new SourceVerificationOptions();
            Settings.GetSection("S").Bind(options);
            return options.Validation;
        }),
        ("Bind after a preset", () =>
        {
            var options = new SourceVerificationOptions { Validation = ValidationOptions.Strict };
            Settings.GetSection("S").Bind(options);
            return options.Validation;
        }),
        ("Get", () => Settings.GetSection("S").Get<SourceVerificationOptions>()!.Validation),
        ("BindConfiguration", () => Resolve<SourceVerificationOptions>(services =>
            services.AddOptions<SourceVerificationOptions>().BindConfiguration("S")).Validation),
        ("BindConfiguration beside the registration", () => Resolve<SourceVerificationOptions>(services =>
        {
            services.AddSourceVerification();
            services.AddOptions<SourceVerificationOptions>().BindConfiguration("S");
        }).Validation),
        ("Configure with a section", () => Resolve<SourceVerificationOptions>(services =>
            services.Configure<SourceVerificationOptions>(Settings.GetSection("S"))).Validation),
        ("Configure with a section and non-public properties", () => Resolve<SourceVerificationOptions>(services =>
            services.Configure<SourceVerificationOptions>(Settings.GetSection("S"), binder => binder.BindNonPublicProperties = true))
            .Validation),
        ("ValidationOptions themselves", () => Resolve<ValidationOptions>(services =>
            services.Configure<ValidationOptions>(Settings.GetSection("S:Validation")))),
        ("the strict ones themselves", () => BindTo(ValidationOptions.Strict)),
        ("a copy of the lenient ones", () => BindTo(ValidationOptions.Lenient with { MinimumCoverage = 0.1 })),
        ("a class of one's own", () => Resolve<Mine>(services => services.Configure<Mine>(Settings.GetSection("S"))).Validation),
    ];

    [TestCaseSource(nameof(Binders))]
    public void Binding_changes_only_the_options_that_are_bound((string Name, Func<ValidationOptions> Bind) binder)
    {
        ValidationOptions[] before = [ValidationOptions.Default, ValidationOptions.Strict, ValidationOptions.Lenient];

        ValidationOptions bound = binder.Bind();

        (bound.MinimumCoverage, bound.Coverage, bound.Limits.MaxLength).Should().Be((0.9, ClaimCoverage.Paragraph, 1000));
        bound.SkippedSections.Should().Be(SectionKinds.Abstract | SectionKinds.Conclusion);
        bound.SkippedHeadings.Should().Equal("Notes");
        bound.Severities.Should().ContainKey("CC105").WhoseValue.Should().BeNull();
        bound.Severities["CC202"].Should().Be(Severity.Error);
        ValidationOptions[] after = [ValidationOptions.Default, ValidationOptions.Strict, ValidationOptions.Lenient];
        after.Should().Equal(before);
        after.Should().OnlyContain(options => options.MinimumCoverage == 0 && options.SkippedHeadings.Count == 0);
        (ReadingLimits.Default, WriterOptions.Default).Should().Be((new ReadingLimits(), new WriterOptions()));
    }

    [Test]
    public void Options_that_are_handed_over_are_copied()
    {
        ValidationOptions mine = new() { MinimumCoverage = 0.3 };
        var options = new SourceVerificationOptions { Validation = mine };

        Settings.GetSection("S").Bind(options);

        (mine.MinimumCoverage, mine.Limits.MaxLength).Should().Be((0.3, ReadingLimits.Default.MaxLength));
        options.Validation.MinimumCoverage.Should().Be(0.9);
    }

    [Test]
    public void No_type_hands_out_one_object_of_its_own_that_can_be_written_to()
    {
        Assembly[] assemblies = [typeof(ValidationOptions).Assembly, typeof(SourceVerificationOptions).Assembly];
        IEnumerable<string> shared =
            from type in assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            where type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => property.SetMethod is { IsPublic: true })
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            where property.PropertyType == type && !type.IsValueType && ReferenceEquals(property.GetValue(null), property.GetValue(null))
            select $"{type.Name}.{property.Name}";

        shared.Should().BeEmpty();
    }

    private static ValidationOptions BindTo(ValidationOptions options)
    {
        Settings.GetSection("S:Validation").Bind(options);
        return options;
    }

    private static T Resolve<T>(Action<IServiceCollection> register)
        where T : class
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(Settings);
        register(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<T>>().Value;
    }

    private sealed class Mine
    {
        public ValidationOptions Validation { get; set; } = ValidationOptions.Strict;

        public ReadingLimits Limits { get; set; } = ReadingLimits.Default;

        public WriterOptions Writer { get; set; } = WriterOptions.Default;
    }
}

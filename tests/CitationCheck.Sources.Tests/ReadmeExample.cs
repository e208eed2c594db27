using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests;

/// <summary>The C# blocks of the package's README.md, in order, so that they compile. A test keeps the two equal.</summary>
internal static class ReadmeExample
{
    public static async Task OneLineAsync(string text)
    {
        // <readme>
        ValidationResult result = await SourceVerifier.VerifyAsync(Report.Parse(text));

        foreach (SourceVerdict source in result.Sources)
        {
            Console.WriteLine($"{source.Status}: {source.Url}");
        }
        // </readme>
    }

    public static void Register(IServiceCollection services)
    {
        // <readme>
        services.AddSourceVerification(options =>
        {
            options.UserAgent = "ExampleEditor/2.1 (+https://editor.example/bot)"; // identify yourself
            options.MaxInFlightPerHost = 4;
        });
        services.AddInternetArchiveLookup();                                          // optional: asks about pages that are gone or closed
        services.AddStackExchangeRedisCache(redis => redis.Configuration = "redis:6379"); // optional: shares observations between machines
        // </readme>
    }

    public static async Task<ValidationResult> VerifyAsync(
        ISourceVerifier sourceVerifier, Report report, IProgress<SourceProgress> progress, CancellationToken cancellationToken)
    {
        // <readme>
        ValidationResult result = await sourceVerifier.VerifyAsync(report, progress, cancellationToken);
        // </readme>
        return result;
    }

    public static async Task<ValidationResult> VerifyAsync(
        ISourceVerifier sourceVerifier,
        Report report,
        ValidationOptions tenantOptions,
        IProgress<SourceProgress> progress,
        CancellationToken cancellationToken)
    {
        // <readme>
        ValidationResult result = await sourceVerifier.VerifyAsync(report, tenantOptions, progress, cancellationToken);
        // </readme>
        return result;
    }

    public static ValidationResult Replay(ValidationResult result, Report report, ValidationOptions options)
    {
        // <readme>
        string saved = result.Observations!.ToJson();
        ValidationResult replayed = CitationValidator.Validate(report, options, SourceObservations.FromJson(saved));
        // </readme>
        return replayed;
    }

    public static void RegisterRenderer<BrowserRenderer>(ServiceCollection services)
        where BrowserRenderer : class, IPageRenderer
    {
        // <readme>
        services.AddSingleton<IPageRenderer, BrowserRenderer>();
        // </readme>
    }

    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        // <readme>
        services.AddSourceVerification(configuration.GetSection("CitationCheck"));
        // </readme>
    }
}

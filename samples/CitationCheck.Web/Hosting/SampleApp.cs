using System.Threading.RateLimiting;
using CitationCheck.Web.Chat;
using CitationCheck.Web.Checks;
using CitationCheck.Web.Sources;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CitationCheck.Web.Hosting;

/// <summary>The application: its services, and what it answers to.</summary>
internal static class SampleApp
{
    /// <summary>The name of the limit on requests that use the network.</summary>
    public const string NetworkLimit = "network";

    private const int SourceChecksAtOnce = 2;

    /// <summary>Builds the application; it is not started.</summary>
    public static WebApplication Build(string[] args)
    {
        // The files of the page and the settings stand beside the program, wherever it is started from.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" });
        AddServices(builder);
        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSecurityHeaders();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseRateLimiter();
        app.MapPages();
        RouteGroupBuilder api = app.MapGroup("/api").AddEndpointFilter<SameOriginFilter>().AddEndpointFilter<CheckInputFilter>();
        api.MapChecks();
        api.MapChat();
        api.MapSources();
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<WebSettings>().BindConfiguration("Web").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<WebSettings>>(
            (server, settings) => server.Limits.MaxRequestBodySize = settings.Value.MaxRequestBytes);
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        services.AddSingleton<ResultStore>();
        services.AddSourceVerification(builder.Configuration.GetSection("CitationCheck"));
        services.AddPdfReading();
        services.AddEchoChat();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(NetworkLimit, _ => RateLimitPartition.GetConcurrencyLimiter(
                NetworkLimit, _ => new ConcurrencyLimiterOptions { PermitLimit = SourceChecksAtOnce }));
        });
        builder.AddTelemetry();
    }
}

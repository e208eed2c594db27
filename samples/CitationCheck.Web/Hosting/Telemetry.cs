using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CitationCheck.Web.Hosting;

/// <summary>Traces and metrics of requests, of fetched sources and of whatever else CitationCheck measures.</summary>
internal static class Telemetry
{
    private static readonly string[] Activities = ["Microsoft.AspNetCore", SourceVerificationTelemetry.ActivitySourceName];
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", ValidationTelemetry.MeterName, SourceVerificationTelemetry.MeterName];

    /// <summary>Where they go: <c>Telemetry:Exporter</c> of the settings.</summary>
    internal enum Exporter
    {
        None,
        Console,
        Otlp,
    }

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        Exporter exporter = builder.Configuration.GetValue<Exporter>("Telemetry:Exporter");
        if (exporter == Exporter.None)
        {
            return;
        }

        OpenTelemetryBuilder telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("citationcheck-web"))
            .WithTracing(tracing => tracing.AddSource(Activities))
            .WithMetrics(metrics => metrics.AddMeter(Meters));
        if (exporter == Exporter.Otlp)
        {
            telemetry.UseOtlpExporter();
        }
        else
        {
            telemetry.WithTracing(tracing => tracing.AddConsoleExporter()).WithMetrics(metrics => metrics.AddConsoleExporter());
        }
    }
}

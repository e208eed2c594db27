using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Writers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CitationCheck.Sources.Tests.Web;

/// <summary>Endpoints of ASP.NET Core return results as they are, with and without reflection.</summary>
public sealed class ResultEndpointTests
{
    private const string Answer = "Rain fell all week.[7]\n\n1. “Rain” Lake News, 2 Mar. 2023";

    [Test]
    public async Task An_endpoint_returns_a_result(
        [Values("/ok", "/typed", "/bare", "/nested")] string path, [Values] bool isSourceGenerated)
    {
        await using WebApplication app = await StartAsync(isSourceGenerated);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using HttpResponseMessage response = await client.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        ValidationResult result = path == "/nested"
            ? (await response.Content.ReadFromJsonAsync<Reply>())!.Check
            : (await response.Content.ReadFromJsonAsync<ValidationResult>())!;
        result.ToJson().Should().Be(CitationValidator.Validate(Answer).ToJson());
    }

    [Test]
    public async Task An_endpoint_returns_a_result_in_few_words([Values] bool isSourceGenerated)
    {
        await using WebApplication app = await StartAsync(isSourceGenerated);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        string json = await client.GetStringAsync("/compact");

        json.Should().StartWith("{\"valid\":false,\"errors\":1,").And.Contain("\"rule\":\"CC101\",\"severity\":\"error\"");
        json.Should().NotContain("Rain fell all week");
        JsonSerializer.Deserialize<CompactResult>(json, JsonSerializerOptions.Web)!.Findings.Should().NotBeEmpty();
    }

    [Test]
    public async Task An_endpoint_takes_a_result([Values] bool isSourceGenerated)
    {
        await using WebApplication app = await StartAsync(isSourceGenerated);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using HttpResponseMessage good = await client.PostAsJsonAsync("/take", CitationValidator.Validate(Answer));
        using HttpResponseMessage bad = await client.PostAsync("/take", JsonContent.Create(new { name = "x" }));

        (await good.Content.ReadAsStringAsync()).Should().Be("CC101");
        bad.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<WebApplication> StartAsync(bool isSourceGenerated)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            if (isSourceGenerated)
            {
                json.SerializerOptions.TypeInfoResolverChain.Clear();
                json.SerializerOptions.TypeInfoResolverChain.Add(WebContext.Default);
            }
        });
        WebApplication app = builder.Build();
        app.MapGet("/ok", () => Results.Ok(CitationValidator.Validate(Answer)));
        app.MapGet("/typed", () => TypedResults.Ok(CitationValidator.Validate(Answer)));
        app.MapGet("/bare", () => CitationValidator.Validate(Answer));
        app.MapGet("/nested", () => new Reply("Rain", CitationValidator.Validate(Answer)));
        app.MapGet("/compact", () => CitationValidator.Validate(Answer).ToCompact());
        app.MapPost("/take", (ValidationResult result) => Results.Text(result.Errors.First().RuleId));
        await app.StartAsync();
        return app;
    }
}

internal sealed record Reply(string Title, ValidationResult Check);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(CompactResult))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class WebContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck.Writers;

namespace CitationCheck.Tests.Writers;

[TestFixture]
internal sealed class ValidationResultConverterTests
{
    private static readonly Func<ValidationResult>[] All = [Samples.Harbour, Samples.Checked, Samples.Empty];

    private static readonly JsonSerializerOptions[] Serializers =
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true, MaxDepth = 16 },
        ResultContext.Default.Options,
        new(JsonSerializerDefaults.Web) { TypeInfoResolver = ResultContext.Default },
    ];

    [Test]
    public void A_result_is_written_and_read_by_any_serializer(
        [ValueSource(nameof(All))] Func<ValidationResult> make, [ValueSource(nameof(Serializers))] JsonSerializerOptions serializer)
    {
        ValidationResult result = make();

        string json = JsonSerializer.Serialize(result, serializer);

        Same(JsonSerializer.Deserialize<ValidationResult>(json, serializer)!, result);
        Same(ValidationResult.FromJson(json), result);
    }

    [Test]
    public void A_result_within_a_record_is_written_and_read([ValueSource(nameof(Serializers))] JsonSerializerOptions serializer)
    {
        var answer = new Answer("Rain fell.", Samples.Harbour(), Earlier: [Samples.Empty(), Samples.Checked()], Missing: null);

        Answer back = JsonSerializer.Deserialize<Answer>(JsonSerializer.Serialize(answer, serializer), serializer)!;

        Same(back.Check, answer.Check);
        back.Earlier.Should().HaveCount(2);
        Same(back.Earlier[1], answer.Earlier[1]);
        back.Missing.Should().BeNull();
    }

    [Test]
    public async Task A_result_is_written_to_a_stream_and_read_from_it()
    {
        ValidationResult result = CitationValidator.Validate(string.Concat(Enumerable.Repeat("It rained 12 % more [9]. ", 5_000)));
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, result);
        stream.Position = 0;

        Same((await JsonSerializer.DeserializeAsync<ValidationResult>(stream))!, result);
    }

    [Test]
    public void The_object_is_that_of_a_line_of_JSON_Lines()
    {
        ValidationResult result = Samples.Checked();
        string line = ResultWriter.Write(OutputFormat.JsonLines, result).TrimEnd('\n');

        result.ToJson().Should().Be(line);
        JsonElement.DeepEquals(JsonElement.Parse(JsonSerializer.Serialize(result)), JsonElement.Parse(line)).Should().BeTrue();
    }

    [Test]
    public void A_result_that_was_read_knows_the_states_of_its_claims_and_its_summary()
    {
        ValidationResult result = Samples.Harbour();

        ValidationResult back = JsonSerializer.Deserialize<ValidationResult>(JsonSerializer.Serialize(result))!;

        back.Report.Claims.Select(back.StateOf).Should().Equal(result.Report.Claims.Select(result.StateOf));
        back.Summary.Should().Be(result.Summary);
        back.ToString().Should().Be(result.ToString());
    }

    [Test]
    public void Nothing_is_written_for_no_result() =>
        JsonSerializer.Deserialize<ValidationResult>(JsonSerializer.Serialize<ValidationResult?>(null)).Should().BeNull();

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("7")]
    [TestCase("{\"name\":\"a.md\",\"error\":\"It is gone.\"}", "It is gone.")]
    [TestCase("{\"name\":\"a.md\",\"text\":\"x\"}", "format")]
    [TestCase("{\"name\":\"a.md\",\"name\":\"b.md\"}")]
    public void Other_JSON_is_refused(string json, string named = "")
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValidationResult>(json))
            .Should().Throw<JsonException>().WithMessage($"*{named}*");
        FluentActions.Invoking(() => ValidationResult.FromJson(json)).Should().Throw<FormatException>().WithMessage($"*{named}*");
    }

    [Test]
    public void Several_results_are_not_one()
    {
        using var output = new StringWriter();
        ResultWriter writer = ResultWriter.Create(OutputFormat.Json, output);
        writer.Write(Samples.Harbour());
        writer.Write(Samples.Empty());
        writer.Complete();

        FluentActions.Invoking(() => ValidationResult.FromJson(output.ToString()))
            .Should().Throw<FormatException>().WithMessage("There are 2 results*");
    }

    [Test]
    public void Writing_is_canceled([Values] JsonDetail detail) =>
        FluentActions.Invoking(() => Samples.Harbour().ToJson(detail, new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    [Test]
    public void A_detail_that_is_not_defined_is_refused() =>
        FluentActions.Invoking(() => Samples.Empty().ToJson((JsonDetail)7)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void A_page_is_that_of_the_writer() =>
        Samples.Harbour().ToHtml("a.md").Should().Be(ResultWriter.Write(OutputFormat.Html, Samples.Harbour(), "a.md"));

    private static void Same(ValidationResult back, ValidationResult result) =>
        ResultWriter.Write(OutputFormat.Json, back).Should().Be(ResultWriter.Write(OutputFormat.Json, result));
}

internal sealed record Answer(string Text, ValidationResult Check, IReadOnlyList<ValidationResult> Earlier, ValidationResult? Missing);

/// <summary>What an application that is compiled ahead of time declares.</summary>
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(CompactResult))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class ResultContext : JsonSerializerContext;

using Microsoft.Extensions.AI.Evaluation;

namespace CitationCheck.AI.Tests.Evaluation;

public sealed class CitationEvaluatorTests
{
    [Test]
    public async Task A_good_answer_is_rated_well()
    {
        EvaluationResult evaluation = await Evaluate("Es regnete an 12 Tagen im März [doc-1]. Schnee fiel an 3 Tagen [doc-2].");

        foreach (string name in new CitationEvaluator().EvaluationMetricNames)
        {
            NumericMetric metric = evaluation.Get<NumericMetric>(name);
            metric.Value.Should().Be(1);
            metric.Interpretation!.Rating.Should().Be(EvaluationRating.Exceptional);
            metric.Interpretation.Failed.Should().BeFalse();
            metric.Reason.Should().StartWith("2 of 2 ");
            metric.Context!.Should().ContainKey(SourcesContext.ContextName);
        }
    }

    [Test]
    public async Task Each_metric_fails_for_its_own_reason()
    {
        EvaluationResult evaluation = await Evaluate(
            "Es regnete an 12 Tagen im März [doc-1] [doc-1] [doc-1]. Schnee fiel an 3 Tagen [doc-9]. Es gab 7 Stürme. Nebel kam 8 Mal.");

        NumericMetric coverage = evaluation.Get<NumericMetric>(CitationEvaluator.CoverageMetricName);
        coverage.Value.Should().Be(0.25);
        coverage.Interpretation!.Failed.Should().BeTrue();
        coverage.Interpretation.Rating.Should().Be(EvaluationRating.Unacceptable);
        coverage.Diagnostics.Should().NotBeEmpty().And.OnlyContain(diagnostic => !diagnostic.Message.Contains("CC115"));

        NumericMetric resolved = evaluation.Get<NumericMetric>(CitationEvaluator.ResolvedMetricName);
        resolved.Value.Should().Be(0.75);
        resolved.Interpretation!.Failed.Should().BeTrue("a citation that leads nowhere is an error");
        resolved.Interpretation.Rating.Should().Be(EvaluationRating.Average);
        resolved.Diagnostics!.Should().Contain(diagnostic =>
            diagnostic.Message.StartsWith("CC115: ") && diagnostic.Severity == EvaluationDiagnosticSeverity.Error);

        NumericMetric effective = evaluation.Get<NumericMetric>(CitationEvaluator.EffectiveMetricName);
        effective.Value.Should().Be(0.25, "one source is named three times for one claim");
        effective.Interpretation!.Failed.Should().BeTrue();
    }

    [Test]
    public async Task A_share_of_nothing_is_inconclusive()
    {
        EvaluationResult uncited = await Evaluate("Es regnete an 12 Tagen im März.");
        uncited.Get<NumericMetric>(CitationEvaluator.CoverageMetricName).Value.Should().Be(0);
        NumericMetric resolved = uncited.Get<NumericMetric>(CitationEvaluator.ResolvedMetricName);
        resolved.Value.Should().BeNull();
        resolved.Interpretation!.Rating.Should().Be(EvaluationRating.Inconclusive);
        resolved.Interpretation.Failed.Should().BeFalse();

        EvaluationResult empty = await Evaluate(" ");
        empty.Metrics.Values.Select(metric => metric.Interpretation!.Rating).Should()
            .Equal(EvaluationRating.Inconclusive, EvaluationRating.Inconclusive, EvaluationRating.Inconclusive);
    }

    [Test]
    public async Task Sources_come_from_tools_too_and_without_any_the_text_stands_alone()
    {
        var response = new ChatResponse(
        [
            new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", Sample.Sources)]),
            new ChatMessage(ChatRole.Assistant, "Es regnete an 12 Tagen im März [doc-9]."),
        ]);
        EvaluationResult evaluation = await new CitationEvaluator().EvaluateAsync(Sample.Question, response);
        Messages(evaluation).Should().Contain(message => message.StartsWith("CC115"));

        evaluation = await new CitationEvaluator().EvaluateAsync(Sample.Question, new ChatResponse(response.Messages[1]));
        Messages(evaluation).Should().NotContain(message => message.StartsWith("CC115"));
    }

    [Test]
    public async Task The_minimum_and_the_options_count()
    {
        const string Answer = "Es regnete an 12 Tagen im März [doc-1]. Es gab 7 Stürme im Mai.";
        var response = new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer));
        EvaluationContext[] context = [new SourcesContext(Sample.Sources)];
        (await new CitationEvaluator(minimumCoverage: 0.9).EvaluateAsync(Sample.Question, response, additionalContext: context))
            .Get<NumericMetric>(CitationEvaluator.CoverageMetricName).Interpretation!.Failed.Should().BeTrue();
        (await new CitationEvaluator(minimumCoverage: 0).EvaluateAsync(Sample.Question, response, additionalContext: context))
            .Get<NumericMetric>(CitationEvaluator.CoverageMetricName).Interpretation!.Failed.Should().BeFalse();

        foreach (double minimum in new[] { -0.1, 1.1, double.NaN })
        {
            FluentActions.Invoking(() => new CitationEvaluator(minimumCoverage: minimum)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Test]
    public void The_context_shows_its_sources()
    {
        var context = new SourcesContext(Sample.Rain, new SourceDocument { FileName = "a.pdf" });
        context.Sources.Should().HaveCount(2);
        context.Contents.Cast<TextContent>().Select(content => content.Text).Should()
            .Equal("doc-1\nRegen über dem See\nhttps://lake.example/rain\nRain fell on 12 days in März.", "a.pdf");
    }

    private static ValueTask<EvaluationResult> Evaluate(string answer) => new CitationEvaluator().EvaluateAsync(
        Sample.Question,
        new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)),
        additionalContext: [new SourcesContext(Sample.Sources)]);

    private static IEnumerable<string> Messages(EvaluationResult evaluation) =>
        evaluation.Metrics.Values.SelectMany(metric => metric.Diagnostics ?? []).Select(diagnostic => diagnostic.Message);
}

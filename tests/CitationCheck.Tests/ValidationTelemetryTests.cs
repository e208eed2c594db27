using System.Diagnostics.Metrics;
using CitationCheck.Rules;

namespace CitationCheck.Tests;

[TestFixture]
[NonParallelizable] // the counter is that of the whole process
internal sealed class ValidationTelemetryTests
{
    [Test]
    public void Validations_are_counted_by_outcome()
    {
        List<string> counted = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == ValidationTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => counted.Add(
            $"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        listener.Start();
        var options = new ValidationOptions { AdditionalRules = [new Throwing()] };

        CitationValidator.Validate("");
        CitationValidator.Validate("Rain fell all week.[7]\n\n1. “Rain” Lake News, 2 Mar. 2023");
        CitationValidator.Validate("Rain fell [kb-1].", [new SourceDocument { Id = "kb-1" }]);
        Catch<OperationCanceledException>(() => CitationValidator.Validate("Rain.", cancellationToken: new CancellationToken(true)));
        Catch<NotSupportedException>(() => CitationValidator.Validate(Report.Parse("Rain."), options));
        Catch<ArgumentException>(() => CitationValidator.Validate("Rain.", new ValidationOptions { MinimumCoverage = 2 }));

        counted.Should().Equal(
            "citationcheck.validations 1 citationcheck.outcome=valid",
            "citationcheck.validations 1 citationcheck.outcome=invalid",
            "citationcheck.validations 1 citationcheck.outcome=valid",
            "citationcheck.validations 1 citationcheck.outcome=canceled",
            "citationcheck.validations 1 citationcheck.outcome=failed error.type=System.NotSupportedException");
    }

    private static void Catch<T>(Action validate)
        where T : Exception => validate.Should().Throw<T>();

    private sealed class Throwing : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new("X101", "throwing", Severity.Info) { Title = "Throws" };

        public override IEnumerable<Finding> Check(RuleContext context) => throw new NotSupportedException();
    }
}

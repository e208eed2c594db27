using System.Diagnostics.Metrics;

namespace CitationCheck;

/// <summary>
/// What the library measures: the validations, by outcome. Nothing is recorded unless a program listens to the meter, for example with
/// <c>AddMeter(ValidationTelemetry.MeterName)</c> of OpenTelemetry. Thread-safe.
/// </summary>
public static class ValidationTelemetry
{
    /// <summary>The name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "CitationCheck";

    /// <summary>
    /// The name of the counter of calls of <see cref="CitationValidator"/>, in <c>{validation}</c>, with <see cref="OutcomeTag"/>. Calls
    /// with invalid arguments do not count.
    /// </summary>
    public const string ValidationsInstrument = "citationcheck.validations";

    /// <summary>
    /// The name of the tag for the outcome: <c>valid</c>, <c>invalid</c> (the report has an error), <c>canceled</c>, or <c>failed</c>, for
    /// example in a custom rule.
    /// </summary>
    public const string OutcomeTag = "citationcheck.outcome";

    /// <summary>The name of the tag for the type of the exception of a validation that failed.</summary>
    public const string ErrorTypeTag = "error.type";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Validations =
        Meter.CreateCounter<long>(ValidationsInstrument, "{validation}", "Validations, by outcome.");

    /// <summary>Validates and counts the outcome.</summary>
    internal static ValidationResult Counted(Func<ValidationResult> validate)
    {
        try
        {
            ValidationResult result = validate();
            Count(result.IsValid ? "valid" : "invalid");
            return result;
        }
        catch (OperationCanceledException)
        {
            Count("canceled");
            throw;
        }
        catch (Exception exception)
        {
            Validations.Add(1, new(OutcomeTag, "failed"), new(ErrorTypeTag, exception.GetType().FullName));
            throw;
        }
    }

    private static void Count(string outcome) => Validations.Add(1, new KeyValuePair<string, object?>(OutcomeTag, outcome));
}

using Microsoft.Extensions.AI;

namespace CitationCheck;

/// <summary>An answer whose citations are not acceptable, under <see cref="CitationPolicy.Throw"/>.</summary>
public sealed class CitationCheckException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="response">The response; <see langword="null"/> if it was streamed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public CitationCheckException(ValidationResult result, ChatResponse? response)
        : base(Describe(result))
    {
        Result = result;
        Response = response;
    }

    /// <summary>What was found.</summary>
    public ValidationResult Result { get; }

    /// <summary>The response with the answer; <see langword="null"/> if it was streamed, for then all its updates have passed.</summary>
    public ChatResponse? Response { get; }

    private static string Describe(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Finding[] errors = [.. result.Findings.Where(static finding => finding.Severity == Severity.Error)];
        return errors.Length switch
        {
            0 => "The citations of the answer are not acceptable.",
            1 => $"The citations of the answer have an error: {errors[0].Message}",
            _ => $"The citations of the answer have {errors.Length} errors. The first: {errors[0].Message}",
        };
    }
}

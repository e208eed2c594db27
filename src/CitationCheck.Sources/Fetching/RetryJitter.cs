namespace CitationCheck.Sources.Fetching;

/// <summary>The random part of the pauses before retries. Injected so that tests are repeatable.</summary>
/// <param name="Next">Returns a number from 0 to 1. Called from several threads.</param>
internal sealed record RetryJitter(Func<double> Next)
{
    public static RetryJitter Shared { get; } = new(Random.Shared.NextDouble);
}

namespace CitationCheck;

/// <summary>A limit that reading ran into, so that a part of the report was read less deeply. Immutable.</summary>
/// <param name="Limit">The name of the limit: a property of <see cref="ReadingLimits"/>.</param>
/// <param name="Span">The part that was not read as usual.</param>
/// <param name="Message">What was done instead.</param>
public sealed record LimitReached(string Limit, TextSpan Span, string Message);

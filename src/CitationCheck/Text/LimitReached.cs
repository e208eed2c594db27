namespace CitationCheck;

/// <summary>A limit that was reached while a report was parsed, so that part of it was read less closely. Immutable.</summary>
/// <param name="Limit">
/// The name of the limit: a property of <see cref="ReadingLimits"/>, or <c>Parser</c> for what the parser of the format cannot read.
/// </param>
/// <param name="Span">The affected part of the report.</param>
/// <param name="Message">What happened instead.</param>
public sealed record LimitReached(string Limit, TextSpan Span, string Message)
{
    /// <summary>The limit of the parser of a format, which no setting changes.</summary>
    internal const string Parser = nameof(Parser);
}

namespace CitationCheck.Web.Chat;

/// <summary>A finding about a sentence that has closed, with the names that findings have in the JSON of a result.</summary>
internal sealed record FindingEvent(string Rule, string Severity, string Message, int Start, int End)
{
    public static FindingEvent Of(Finding finding) => new(
        finding.RuleId, finding.Severity.ToString().ToLowerInvariant(), finding.Message, finding.Span.Start, finding.Span.End);
}

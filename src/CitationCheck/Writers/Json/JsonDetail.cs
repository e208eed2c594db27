namespace CitationCheck.Writers;

/// <summary>How much of a result is written as JSON.</summary>
public enum JsonDetail
{
    /// <summary>Everything, the text of the report included, so that the result can be read back.</summary>
    Full,

    /// <summary>The verdict, the counts and the findings with short excerpts: small enough for logs.</summary>
    Findings,
}

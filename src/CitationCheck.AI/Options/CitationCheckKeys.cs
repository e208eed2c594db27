namespace CitationCheck;

/// <summary>The keys of what CitationCheck reads from and writes to the additional properties of chat options and responses.</summary>
public static class CitationCheckKeys
{
    /// <summary>In chat options: the sources of this request. See <see cref="CitationCheckChatExtensions.WithSources"/>.</summary>
    public const string Sources = "citationcheck.sources";

    /// <summary>
    /// In a response, and in the last update of a stream: the result, which becomes JSON where the response is stored. Read it
    /// with <see cref="CitationCheckChatExtensions.GetCitationCheck(Microsoft.Extensions.AI.ChatResponse)"/>.
    /// </summary>
    public const string Result = "citationcheck.result";

    /// <summary>
    /// In updates of a stream: the <see cref="LiveFindings"/> about sentences that have closed. See
    /// <see cref="CitationCheckChatExtensions.GetLiveFindings"/>.
    /// </summary>
    public const string Live = "citationcheck.live";

    /// <summary>In a response: the markers that were removed from it, as an array of strings.</summary>
    public const string Removed = "citationcheck.removed";

    /// <summary>In a response: how often the model was asked, 1 or 2.</summary>
    public const string Attempts = "citationcheck.attempts";

    /// <summary>In an annotation that CitationCheck added: the label of the marker.</summary>
    public const string Label = "citationcheck.label";
}

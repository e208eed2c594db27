namespace CitationCheck.Markers.Parts;

/// <summary>Where a bracket stands in its sentence.</summary>
internal enum Standing
{
    /// <summary>At the end of a clause, or alone in a cell or on a line, as markers do.</summary>
    EndsClause,

    /// <summary>Its sentence goes on behind it as behind a word of its own, or does not hold a clause that it could hang on.</summary>
    WithinSentence,

    /// <summary>It opens its line, or another bracket does: it numbers what follows.</summary>
    OpensLine,
}

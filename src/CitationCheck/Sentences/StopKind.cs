namespace CitationCheck.Sentences;

/// <summary>What kind of stop a run of them makes.</summary>
internal enum StopKind
{
    /// <summary>One full stop, which may also belong to an abbreviation or a number.</summary>
    Period,

    /// <summary>Several full stops, or the ellipsis sign.</summary>
    Ellipsis,

    /// <summary>An ASCII question or exclamation mark is in the run.</summary>
    Strong,

    /// <summary>A sign that ends sentences and nothing else, such as <c>。</c> or <c>।</c>.</summary>
    Script,
}

namespace CitationCheck.Markers.Authors;

/// <summary>How much what stands before a year looks like its authors.</summary>
internal enum NameForm
{
    /// <summary>It is no name.</summary>
    None,

    /// <summary>It may be a date, a place or a title as well, <c>May</c>, <c>Oslo, Norway</c>, so that only a list tells.</summary>
    Doubtful,

    /// <summary>Several words with a capital, an organisation or anything else: <c>World Bank</c>.</summary>
    Long,

    /// <summary>One name, of an author or anything else: <c>Smith</c>.</summary>
    Single,

    /// <summary>Names that only authors have: <c>Smith et al.</c>, <c>Smith and Lee</c>, <c>J. Smith</c>.</summary>
    Authors,
}

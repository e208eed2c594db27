namespace CitationCheck;

/// <summary>Sections that many reports have, whatever their language. Values can be combined.</summary>
[Flags]
public enum SectionKinds
{
    /// <summary>No section.</summary>
    None = 0,

    /// <summary>An abstract.</summary>
    Abstract = 1,

    /// <summary>An introduction, a preface, a section on the background or the scope.</summary>
    Introduction = 2,

    /// <summary>A summary, key points, an overview.</summary>
    Summary = 4,

    /// <summary>A conclusion or an outlook.</summary>
    Conclusion = 8,

    /// <summary>A disclaimer or a legal notice.</summary>
    Disclaimer = 16,

    /// <summary>A section on how the report was made.</summary>
    Methodology = 32,

    /// <summary>Acknowledgements, a note on the author or on funding.</summary>
    Acknowledgements = 64,

    /// <summary>An appendix.</summary>
    Appendix = 128,

    /// <summary>What the report recommends: recommendations, next steps.</summary>
    Recommendations = 256,
}

namespace CitationCheck;

/// <summary>Common kinds of sections, recognized in many languages. Values can be combined.</summary>
[Flags]
public enum SectionKinds
{
    /// <summary>No section.</summary>
    None = 0,

    /// <summary>An abstract.</summary>
    Abstract = 1,

    /// <summary>An introduction, a preface, or a section on background or scope.</summary>
    Introduction = 2,

    /// <summary>A summary, key points, or an overview.</summary>
    Summary = 4,

    /// <summary>A conclusion or outlook.</summary>
    Conclusion = 8,

    /// <summary>A disclaimer or legal notice.</summary>
    Disclaimer = 16,

    /// <summary>A section on how the report was prepared, or on its limits and open questions.</summary>
    Methodology = 32,

    /// <summary>Acknowledgments, or a note on the author or on funding.</summary>
    Acknowledgements = 64,

    /// <summary>An appendix.</summary>
    Appendix = 128,

    /// <summary>Recommendations or next steps.</summary>
    Recommendations = 256,
}

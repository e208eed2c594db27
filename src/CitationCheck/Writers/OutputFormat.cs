namespace CitationCheck.Writers;

/// <summary>The formats in which results are written.</summary>
public enum OutputFormat
{
    /// <summary>For a terminal: one finding a line with its place underlined, then the numbers.</summary>
    Text,

    /// <summary>For programs: the whole result, described by <see cref="ResultSchema"/> and read back by <see cref="ResultReader"/>.</summary>
    Json,

    /// <summary>As <see cref="Json"/>, one result a line.</summary>
    JsonLines,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, for CI systems: one test case a claim and a reference.</summary>
    JUnit,

    /// <summary>A summary fit for a pull-request comment.</summary>
    Markdown,

    /// <summary>Workflow commands that GitHub Actions shows as annotations.</summary>
    GitHub,

    /// <summary>One self-contained page that shows the report with its claims marked.</summary>
    Html,
}

namespace CitationCheck.Writers;

/// <summary>The output formats.</summary>
public enum OutputFormat
{
    /// <summary>For terminals: one finding per line with its location underlined, followed by a summary.</summary>
    Text,

    /// <summary>
    /// For programs: the complete result, described by <see cref="ResultSchema"/> and read by <see cref="ResultReader"/>.
    /// </summary>
    Json,

    /// <summary>Like <see cref="Json"/>, with one result per line.</summary>
    JsonLines,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, for CI systems: one test case per claim and per reference.</summary>
    JUnit,

    /// <summary>A summary that fits into a pull request comment.</summary>
    Markdown,

    /// <summary>Workflow commands, which GitHub Actions shows as annotations.</summary>
    GitHub,

    /// <summary>A self-contained page that shows the report with its claims marked.</summary>
    Html,
}

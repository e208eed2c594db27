namespace CitationCheck.Tool.Tests;

/// <summary>Small reports for the tests.</summary>
internal static class Reports
{
    public const string Clean = """
        The tide reached 4.1 metres in 2019.[1]

        ## Sources

        1. “Record tide” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/tide
        """;

    /// <summary>Two of its three claims have no source.</summary>
    public const string Uncovered = """
        The tide reached 4.1 metres in 2019.[1]

        Nobody had expected that. The wall had stood for ninety years.

        ## Sources

        1. “Record tide” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/tide
        """;

    public const string Dangling = """
        The tide reached 4.1 metres in 2019.[1] The gates were shut.[5]

        ## Sources

        1. “Record tide” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/tide
        """;
}

namespace CitationCheck.Samples.Tests.Web;

/// <summary>Texts for the tests of the web sample.</summary>
internal static class Texts
{
    public const string Report = """
        The tide reached 4.1 metres in 2019.[1] The gates were shut.[5]

        ## Sources

        1. “Record tide” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/tide
        """;

    /// <summary>What a text may try on a page that shows it.</summary>
    public const string Hostile = """
        # Tides <script>top.hacked=1</script> & "quotes" '</textarea><script>hacked=1</script>

        The tide reached 4.1 metres in 2019.[1] <img src=x onerror="top.hacked=1"> [old wall](javascript:top.hacked=1) was shut.[5]

        </script></style></iframe><svg onload="top.hacked=1"><a href="data:text/html,<script>top.hacked=1</script>">x</a> {{7*7}} ${7*7}

        The gate [<img src=x onerror=top.hacked=1>] was shut [" onmouseover="top.hacked=1]. ‮desrever‬

        ## Sources

        1. “Record tide <script>top.hacked=1</script>” Coast Gazette, 4 Dec. 2019, https://coast-gazette.org/"><script>top.hacked=1</script>
        2. “Wall” Orrin, 2020, javascript:top.hacked=1
        """;

    public static readonly object[] Sources =
    [
        new { id = "kb-1", title = "Record tide <script>top.hacked=1</script>\n[9] made up", url = "https://coast-gazette.org/tide" },
        new { id = "kb-2", title = "Gates", url = "javascript:top.hacked=1", text = "<img src=x onerror=top.hacked=1>" },
    ];

    public const string Answer = "The tide reached 4.1 metres [kb-1]. The gates were shut [kb-7]. It rained [kb-2].";
}

namespace CitationCheck.Tests.Properties;

/// <summary>Makes reports: of any characters, of the signs that readers look for, and well-formed ones of paragraphs and a list.</summary>
internal static class ReportText
{
    private static readonly string[] Sentences =
    [
        "Rain fell on the hills", "Sales rose by 3.5 % to $4.2 million", "The U.S. Senate voted 52 to 48 on Dec. 3, 2019",
        "“Nobody had expected it,” Mr. Smith said", "In 2021 the harbour froze", "Smith et al. found nothing", "See the second table",
    ];

    private static readonly string[] Dressed =
    [
        "Rain fell on the **hills**", "Sales rose by *3.5 %* to $4.2 million", "The `a[1]` index is no marker",
        "The [harbour](https://harbour.example/) froze & thawed", "“Nobody had expected it,” Mr. Smith said",
        "The U.S. Senate voted 52 to 48 on Dec. 3, 2019", "***All*** of it was lost",
    ];

    private static readonly Markdig.MarkdownPipeline Pipeline = Markdig.MarkdownExtensions.UsePipeTables(
        new Markdig.MarkdownPipelineBuilder(), new Markdig.Extensions.Tables.PipeTableOptions { UseGfmRules = true }).Build();

    private static readonly string[] Titles = ["Rain", "The harbour in winter", "A study of ice", "Prices: a view", "Notes & queries"];

    /// <summary>Pieces that mean something to a reader of reports, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "[1]", "[^2]", "[^2]: ", "[1-3]", "[[1]](https://a.example)", "](", "(", ")", "“", "”", "\"", ". ", ".", "!", "? ", "\n", "\r\n",
        "\r", "\n\n", "# ", "## Sources\n\n", "Sources:\n", "- ", "1. ", "> ", "| ", "|-|-|\n", "```\n", "`", "**", "*", "_", "\\",
        "<p>", "</p>", "<sup>1</sup>", "<a href=\"#a\">", "</a>", "<li>", "<table>", "<td>", "&amp;", "&#x41;", "https://a.example/b",
        "www.a.example", "(Smith, 2020)", "Smith, J. (2020). ", "2 Mar. 2023", "doi:10.1234/a", "¹", "【1†source】", "citeturn0search0",
        "rain", "Snow fell", "する。", "\u0301", "\u200D", "\u202E", "\0", "\uD800", "\uDC00", "\uFEFF", "$", "x²", "accessed ", "参考文献\n",
    ];

    /// <summary>Any characters, lone surrogates and controls among them.</summary>
    public static Gen<string> Any { get; } = Gen.String[Gen.Char, 0, 300];

    /// <summary>Signs and words that mean something, in any order.</summary>
    public static Gen<string> Signs { get; } = Of(Pieces).Array[0, 80].Select(string.Concat);

    /// <summary>A paragraph of whole sentences with markers.</summary>
    public static Gen<string> Paragraph { get; } =
        Gen.Select(Of(Sentences), Gen.Int[0, 4], (sentence, label) => label == 0 ? sentence + "." : $"{sentence} [{label}].").Array[1, 4]
            .Select(sentences => string.Join(' ', sentences));

    /// <summary>A Markdown report with a list of four sources.</summary>
    public static Gen<string> WellFormed { get; } =
        Gen.Select(Paragraph.Array[1, 5], Of(Titles).Array[4, 4], (paragraphs, titles) =>
            "# A report\n\n"
                + string.Join("\n\n", paragraphs)
                + "\n\n## Sources\n\n"
                + string.Join('\n', titles.Select((title, i) => $"{i + 1}. “{title}” BBC, {i + 1} Mar. 2023, https://a.example/{i}"))
                + "\n");

    /// <summary>
    /// A Markdown report of blocks of every kind, with emphasis, code and links, and markers of one of several conventions.
    /// </summary>
    public static Gen<string> Rich { get; } =
        Gen.Select(
            Gen.Int[0, 3],
            Gen.Int[0, 7].Array[1, 8],
            Of(Titles).Array[4, 4],
            Gen.Int[0, 1000],
            (convention, kinds, titles, chance) =>
            {
                string Marker(int n) => convention switch
                {
                    0 => $"[{(n % 4) + 1}]",
                    1 => $"[[{(n % 4) + 1}]](https://a.example/{n % 4})",
                    2 => $"[{(n % 4) + 1}, {((n + 1) % 4) + 1}]",
                    _ => $"([Post](https://a.example/{n % 4}))",
                };
                string Sentence(int n) => Dressed[(n + chance) % Dressed.Length] + (n % 3 == 0 ? "." : $" {Marker(n)}.");
                string Block(int kind, int n) => kind switch
                {
                    0 => $"## Part {n} of it",
                    1 => $"- {Sentence(n)}\n- {Sentence(n + 1)}",
                    2 => $"1. {Sentence(n)}\n2. {Sentence(n + 1)}",
                    3 => $"> {Sentence(n)} {Sentence(n + 1)}",
                    4 => $"| Place | What |\n|---|---|\n| North {n} | {Sentence(n)} |\n| South | {Sentence(n + 1)} |",
                    5 => $"```\nint x = a[{n}];\n```",
                    _ => $"{Sentence(n)} {Sentence(n + 1)}\n{Sentence(n + 2)}",
                };
                // two numbered lists in a row are one to Markdown
                return "# A report\n\n"
                    + string.Join("\n\n", kinds.Select((kind, n) => Block(kind == 2 && Array.IndexOf(kinds, 2) < n ? 6 : kind, n)))
                    + "\n\n## Sources\n\n"
                    + string.Join('\n', titles.Select((title, i) => $"{i + 1}. “{title}” BBC, {i + 1} Mar. 2023, https://a.example/{i}"))
                    + "\n";
            });

    /// <summary>The page that Markdig makes of a report.</summary>
    public static string Page(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}

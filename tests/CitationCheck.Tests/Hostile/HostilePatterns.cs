using System.Globalization;
using System.Text;

namespace CitationCheck.Tests.Hostile;

/// <summary>Texts of any length that tempt a reader into quadratic time, deep recursion or much memory, by name.</summary>
internal static class HostilePatterns
{
    /// <summary>Pieces that are repeated. <c>№</c> stands for the number of the repetition, <c>¶</c> for a line break.</summary>
    public static readonly string[] Units =
    [
        // brackets and markers
        "[", "]", "[]", "[[", "![", "[1]", "[№]", "[1] ", "[1][", "[[1]]", "[^", "[^1]", "[^№]: u¶", "[^1]: u¶", "[1]: u¶",
        "[№]: https://a.example/№¶", "](", "](u)", "[](", "[a](", "[a](u", "[1](u)", "[1](https://a.example)", "[[1]](u)",
        "([a](https://a.example)) ", "([a](https://a.example), ", "(see [a](https://a.example) ", "[x](<", "[x](\"", "[doc1]", "[doc 1, ",
        "[cite: 1, 2] ", "【1†source】", "【", "［1］", "〔1", "[@a1; @b2] ", "[a-1] ", "@a1 ", "@a", "[1-9999]", "[1-100] ",
        "[1-2147483647]", "[99999999999999999999]", "[1, 2, 3, 4, 5, 6, 7, 8, 9] ", "[1-50, 51-99] ", "[Smith 2020] ", "citeturn0search0 ",
        "citeturn0", "turn0", "(turn1a1, ", @"\ue200", @"\ue202turn0a0", "\uFFFC", "a\uFFFC", "<cite index=1>", "<x:cite n=1>a",
        "<cite a=", "<x_ref 1><y>", "{", "{{", "{{cite}} ", "{cite", "[a]()", "[1](#)", "(1)(2)", "(1) ", "a.1-2,3-", "^[a b", "[a.pdf#b] ",
        "[a.pdf, ", "(Source: a; ", "[Source: a, p. 1, p. 1, ", "[a]{https://a.example}", "a[0] ", "[1]a", "para [1], ",
        "[2019] A at [1] and ",
        "A¹, ", "²,", "cite\uE202turn0search0", "\uE200", ":contentReference[oaicite:0]{index=0}", ":contentReference[",
        "oai_citation",

        "[*a*]", "[^*a*] ", "[**a**] ", "[_a_][b]", "[*?*] and¶", "![*a*]", "[*a ", "in turn0search№ of † ",
        "Rain fell [citation needed]. ", "(citation needed) ", "[?] ", "[**1**] it fell¶", "[1]: ",

        // round brackets, years, names
        "(", ")", "()", "((", "(2020", "(2020)", "(Smith, 2020) ", "(Smith, 2020; ", "Smith (2020) ", "Smith et al. (2020", "(19", "2020 ",
        "1", "1.", "a.1 ", "word.1", "します 1。", "1,", "A. ", "A.A.", "a.b.", "U.S. ", "Mar ", "Mar. 2 ", "et al. ",

        // quotation marks
        "“", "”", "“a", "“a” ", "\"", "'", "«", "»", "「", "„", "‘", "’", "“Title” BBC, 2 Mar. 2023¶", "\"a\" ",

        // Markdown
        "*", "**", "* ", "*a", "*a ", "**a", "*a**", "_", "_a", "__a", "~", "~~a", "`", "`a", "``", "`a`", "```¶", "~~~¶", "\\", "\\[",
        "\\[1\\]", "&", "&amp;", "&#", "&#1;", "&amp", "$", "$a", "$$", "$a$ ", "|", "| ", "| | |¶", "|a|b|¶|-|-|¶", "a|b¶", "|-", "-|",
        "|¶", ":-|",
        "> ", ">", ">¶", "> a¶", "- ", "- a¶", "-¶", "+ ", "1. ", "1. a¶", "№. a¶", "1) ", "#¶", "# ", "# a¶", "## a¶", "a¶=¶", "a¶-¶",
        "---¶", "***¶", "===¶", "<", "<a", "<a>", "<a href=", "<a href=\"", "<a href=\"https://a.example\">",
        "<a href=\"https://a.example\">1</a>", "<a href='#a' id='b'>",
        "<https://a.example>", "<a@b.example>", "<!--", "<!-- -->", "-->", "<?", "<!A", "<![CDATA[", "]]>", "</", "</a>", "</p>", "<br>",
        "<br/>", "<sup>", "</sup>", "<sup>1</sup>", "<sup>[1]</sup> ", "<sup><a href=\"#a\">1</a></sup>", "<sup>1", "<code>", "<div>",
        "</div>", "<div>¶", "<div>a</div>", "<p>", "<p>a", "<span>", "<b>", "<i><b>", "<font>",
        "<li>", "<li>a", "<ul><li>", "<ol>", "<ol class=references><li id=a>", "<ol><li>a</li></ol>", "<table>", "<tr>", "<td>",
        "<tr><td>a", "<td>1</td>", "<table><tr><td>", "<blockquote>", "<pre>", "<h1>", "<h2>a</h2>", "<script>", "<style>", "<textarea>",
        "<title>", "<svg>", "<template>", "<select>", "<nav>", "<p hidden>", "<p class=\"", "<p class=a", "<p a=1 ", "<p id=№>a</p>",
        "<input>", "<a id=a>",

        // lines, lists, headings
        "¶", "\r", "\r\n", "\n\r", "¶ ", " ", "\t", "\u00A0", "\u3000", "\f", "\v", "\u2028", "\u2029", "\u0085", "a¶", "a¶¶", "a ¶",
        "a  ¶", "Sources:¶", "Sources: ", "Sources¶¶a¶¶", "# Sources¶¶", "# Sources¶¶[1] https://a.example¶¶", "## a¶¶1. b¶¶",
        "References¶[№] https://a.example/№¶", "参考文献¶",
        "1. https://a.example¶", "№. https://a.example/№¶", "[№] https://a.example/№¶", "[1] u [2] u ", "[№] https://a.example/№ ",
        "1 | https://a.example¶", "| № | https://a.example/№ |¶", "- https://a.example/№¶", "• a¶", "1. “a” b¶   c¶", "- a¶  b¶", "(№) a¶",
        "№、a¶", "¹", "¹ a¶", "a¹ ", "a² ", "① ",

        // URLs, identifiers, dates
        "http://", "https://a.example ", "https://a.example/", "https://a.example/(", "https://a.example/[1]", "https://a.example. ",
        "https://a.example)", "https://a.example水", "(https://a.example) ", "www.", "www.a.example ", "://", "doi:", "10.1234/",
        "10.1234/a ", "arxiv:", "arXiv:2301.00001 ", "isbn", "isbn 978-0-00-000000-0 ", "pmid: 12345 ", "accessed ", "accessed 1 Jan 2020 ",
        "1 Jan. 2020, ", "2020-", "2020-01-01 ", "1/2/2020 ", "2020年", "n.d. ",

        // comments that waive rules
        "citationcheck-", "<!-- citationcheck-", "<!-- citationcheck-->", "<!-- citationcheck-disable -->",
        "<!-- citationcheck-disable CC101 -->", "<!-- citationcheck-disable № -->",
        "<!-- citationcheck-disable --><!-- citationcheck-enable -->",
        "<!-- citationcheck-disable № --><!-- citationcheck-enable CC101 -->",
        "<!-- citationcheck-disable-next-line -->", "<!-- citationcheck-disable-next-line CC103 -->¶a [9].¶¶",
        "<!-- citationcheck-disable-next-line -->¶¶", "<!-- citationcheck-disable -->a [9]. ", "a [9].<!-- citationcheck-disable a ",
        "citationcheck-disable -->",

        // more of Markdown and HTML
        "***", "***a***", "*_", "*_a_*", "**_[", "~~", "[a][b] ", "[№][b]", "[a]: <", "[^a]: b¶    c¶", "[^№]: [^№] ", "[^1]: ¶", "![a](b)",
        "![[", "[a](b \"c", "[a](<b>", "<!", "<!DOCTYPE ", "<![CDATA[a]]>", "<a href=a b=c ", "<a =", "<p a='", "<p a=\"\" ", "<a/", "<b/>",
        "</b>", "</div", "<hr>", "<img src=a alt=\"[1]\">", "<dl><dt>a<dd>b", "<sub>", "<q>a", "<ol start=№><li>", "<li value=№>",
        "&lt;", "&#9999999999;", "&#xD800;", "&nbsp;", "&CounterClockwiseContourIntegral;", "&lbrack;1&rbrack; ", "|-|¶",
        "| a |¶|-|¶| b |¶¶", "|:-:|:-:|¶", "\\|", "| `|` |¶", "1.¶", "1.\t", "999999999. ", "> - ", "- > ", "- 1. ", "* * ", "\t- ",
        "    a¶", "  ¶", "\\\\", "\\¶", "$$¶", "```a¶b¶```¶", "---¶a: b¶---¶",

        // more of lists and markers
        "(Smith 2020a; Lee et al., 2019) ", "Smith (2020), ", "Smith and Lee (2020) ", "Smith, J., ", "(№) ", "①②③", "※1 ", "[*1] ", "[†] ",
        "[a, b] ", "[1 ", "[1, ", "[1-", "[1]-[3] ", "[1]–", "¹⁻³", "^1^ ", "^[a] ", "\\cite{a} ", "\\bibitem{a} ", "\\footnote{",
        "Smith, J. (2020). A. B. 1(2), 3-4.¶", "Smith J. A. B. 2020;1:2.¶", "A. A., A. A., ", "[J]. ", "“", "ISSN ", "S. 1, ",
        "https://doi.org/10.1234/№ ", "a.example/b ", "[1] a [2] b¶", "1. a 2. b ", "Source: ", "Source: a¶", "- Sources¶", "Sources<li>",
        "Quelle: https://a.example¶",

        // words without a blank
        "1234567890", "aA", "a,b", "中文字", "。」", "”。", "’s", "a-", "a/", "a_b", "a@b.", "@", "#", "١", "½", "Ⅳ", "\u0600", "\uFFFE",
        "\uFFFF", "\uDBFF\uDFFF", "\u2028a", "a\u200D", "\u0301\u0301", "\u202Ea\u202C", "Mr. ", "e.g. ", "i.e., ", "z. B. ", "3.5 % ",
        "1,000 ", "$1 ", "No. 1 ", "p. ", "vol. ", "A.", "I. ", "Is it? ", "“A.” ",

        // characters
        "\0", "\u0301", "a\u0301", "\u200D", "\u200B", "\uFEFF", "\u202E", "\u2066", "\u2069", "\uD800", "\uDC00", "\uDC00\uD800", "😀",
        "👨\u200D👩\u200D👧", "ﷺ", "İ", "ß", "\u1100\u1161", "क्", "水", "。", "。1", "！", "…", "...", "!", "?", "?!", ". ", ".", ";", ":",
        "—", "-", "a", "A", "0", "a ", "A b. ", "A b [1]. ", "\u001B[31m", "%", "%n", "{", "}", "{0}", "a=b&",
    ];

    /// <summary>
    /// Texts that open or repeat something before or behind the repetition: what is long is one block, one list, one table, one
    /// marker.
    /// </summary>
    private static readonly (string Head, string Unit, string Tail)[] Framed =
    [
        ("A claim [1].\n\n## Sources\n\n[1] ", "“", ""), ("A claim [1].\n\n## Sources\n\n[1] ", "“a” ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "https://a.example/ ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "[a](https://a.example/) ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "Smith, J., ", ""), ("A claim [1].\n\n## Sources\n\n[1] ", "2 Mar. 2023 ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "A. ", ""), ("A claim [1].\n\n## Sources\n\n[1] ", "(2020). ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "available ", "https://a.example/"),
        ("A claim [1].\n\n## Sources\n\n[1] ", "accessed 2020 ", ""), ("A claim [1].\n\n## Sources\n\n[1] ", "10.1234/a) ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "et al. ", ""), ("A claim [1].\n\n## Sources\n\n[1] ", "a ", ""),
        ("A claim [1].\n\n## Sources\n\n[1] ", "¶a", ""), ("A claim [1].\n\n## Sources\n\n[1] 10.1234/", ")", ""),
        ("A claim [1].\n\n## Sources\n\n[1] https://a.example/", "(", ""),
        ("A claim [1].\n\n## Sources\n\n[1] https://a.example/", "[", ""),
        ("A claim [1].\n\n## Sources\n\n[1] https://a.example/", ".", " b"),
        ("A claim [1].\n\n## Sources\n\n[1] https://a.example/", ")", ""),
        ("A claim [1].\n\n## Sources\n\n", "[1] https://a.example/ ", ""),
        ("A claim [1].\n\n## Sources\n\n", "[№] https://a.example/№ ", ""),
        ("A claim [1].\n\n## Sources\n\n", "[1, 2] https://a.example/¶", ""),
        ("Sources:\n", "[№] a¶", ""), ("Sources:\n", "№. https://a.example/№¶", ""), ("Sources:\n\n", "1. a¶b¶", ""),
        ("Sources:\n\n", "- a https://a.example/¶", ""), ("Sources:\n\n- ", "  b https://a.example/¶", ""),
        ("Sources:\n\n| n | u |\n|---|---|\n", "| № | https://a.example/№ |¶", ""),
        ("A claim (Smith, 2020).\n\n## Sources\n\n", "Smith, J. (2020). T.¶", ""),
        ("## Sources\n\n[1] Smith 2020 a\n\n## Text\n\n", "(Smith, 2020) ", ""), ("## Sources\n\n- Jones 2020 ", "Smith ", "\n"),
        ("(Smith, 2020) ", "(Smith, 2020) ", "\n\n## Sources\n\n- Xsmith 2020 a\n- Smith 2020 b\n"),
        ("# T\n\n", "[1] a. ", "\n\n[1]: https://a.example\n"), ("[a]: ", "b", "\n"), ("[a]: <", "b", ""), ("[a](", "(", ""),
        ("[", "a", "](https://a.example)"), ("[", "[1] ", "](https://a.example)"), ("**", "a", "**"), ("```\n", "[1] a\n", "```"),
        ("$", "[1]", "$"), ("| a |\n|---|\n", "| b |¶", ""), ("|", "a|", "\n"), ("|", "a|", "\n|-|\n"), ("a | b\n-|-\n", "c | d¶", ""),
        ("|", "-|", "\n|-|-|\n"), ("a|b\n", "-|-|", "\n"), ("<table>", "<tr><td>a<td>1</tr>", ""), ("<ol>", "<li>a [1]</li>", "</ol>"),
        ("<p>", "a <sup>1</sup> ", "</p>"), ("<p>", "<a href=\"https://a.example/\">a</a>. ", "</p>"),
        ("<p>", "a https://a.example/. ", "</p>"), ("<p>", "<i>", "a</p>"), ("<ol class=\"references\">", "<li id=\"r№\">a", "</ol>"),
        ("<p>", "&notin", "</p>"), ("<p>", "&#x41;", "</p>"), ("<p title=\"", "a", "\">b</p>"), ("<p ", "a=b ", ">c</p>"),
        ("<p class=\"", "a ", "\">c</p>"), ("<p>", "\r\n", "</p>"), ("<pre>", "a\n", "</pre>"), ("<div>\n", "a [1]\n", "</div>"),
        ("<!--", "a", ""), ("<script>", "a</", ""), ("<", "a", ""), ("---\n", "a: b\n", "---\n"), ("---\n", "a: b\n", ""),
        ("- ", "[ ] ", ""), ("[1-", "9", "]"), ("[", "1,", "1]"), ("[", "1-2,", "1]"), ("(Smith, 2020", "; Lee, 2019", ")"),
        ("A ", "a, ", "b [1]."), ("“", "A b. ", "”"),
        ("Rain fell. ", "”", ""), ("Rain fell.[1] ", "”", "Then snow fell."), ("Rain fell.", "*", "Then snow fell."),
        ("Rain fell. ", "\"", "Then"),
        ("([a](https://a.example)", " *b*", ""), ("<p>", "<a href=\"https://a.example\">a", ""),
        ("<p>", "<a href=\"https://a.example\">a.</a> ", "</p>"),
        ("## Sources\n\n", "[1] Lee 2020 a\n", "\n## T\n\n(Lee, 2020) (Park, 2020)"),
        ("(1) Long prose is here. And more of it. Third one.\n", "Sources:\n(1) Long prose is here. And more of it. Third one.\n", ""),
    ];

    /// <summary>Pieces that are nested: opened as often as closed.</summary>
    private static readonly (string Open, string Close)[] Nested =
    [
        ("[", "]"), ("[", "](u)"), ("(", ")"), ("**", "**"), ("*", "*"), ("*a **b ", " c** d*"), ("_", "_"), ("<b>", "</b>"),
        ("<div>", "</div>"), ("<blockquote>", "</blockquote>"), ("<ul><li>", "</li></ul>"), ("<ol><li>", "</li></ol>"),
        ("<table><tr><td>", "</td></tr></table>"), ("<a href=\"https://a.example\">", "</a>"), ("<sup>", "</sup>"), ("<code>", "</code>"),
        ("<svg>", "</svg>"), ("“", "”"), ("«", "»"), ("【", "】"),
    ];

    /// <summary>The patterns' names; each is the piece itself, its line breaks as <c>¶</c>.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    private static Dictionary<string, Func<int, string>> Makers { get; } = Gather();

    /// <summary>A text of the pattern, about <paramref name="length"/> UTF-16 code units long.</summary>
    public static string Make(string name, int length) => Makers[name](length);

    private static Dictionary<string, Func<int, string>> Gather()
    {
        var makers = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal);
        foreach (string unit in Units.Distinct())
        {
            makers.Add(Show(unit), length => Repeat(string.Empty, unit, string.Empty, length));
        }

        foreach ((string head, string unit, string tail) in Framed)
        {
            makers.Add($"{Show(head)} {{{Show(unit)}}} {Show(tail)}", length => Repeat(head, unit, tail, length));
        }

        foreach ((string open, string close) in Nested)
        {
            makers.Add($"{Show(open)} … {Show(close)}", length => Nest(open, close, length / (open.Length + close.Length)));
        }

        makers.Add("blocks of quotes, one level deeper each line", length => Join(length, static n => new string('>', n % 1000) + " a\n"));
        makers.Add("lists, one level deeper each line", length => Join(length, static n => new string(' ', 2 * (n % 1000)) + "- a\n"));
        makers.Add("code spans of growing length", length => Join(length, static n => new string('`', n % 1000) + " "));
        makers.Add("emphasis of growing length", length => Join(length, static n => new string('*', n % 100) + "a "));
        makers.Add("random signs", length => Random(length, "[]()*_`|<>^#-1.\n ~!&\\\"“”:/a$"));
        makers.Add("random code units", length => Random(length, null));
        return makers;
    }

    private static string Show(string piece) =>
        string.Concat(piece.Replace('\n', '¶').Select(static c => char.IsControl(c)
            || char.IsSurrogate(c)
            || c is '\u0301' or (>= '\u2000' and <= '\u206F' and not ('“' or '”' or '‘' or '’' or '„' or '…' or '—' or '•')) or '\uFEFF'
                or (>= '\uE000' and <= '\uF8FF')
            ? $"U+{(int)c:X4}"
            : c.ToString()));

    private static string Repeat(string head, string unit, string tail, int length)
    {
        var text = new StringBuilder(head, length + 100);
        for (int n = 1; text.Length + tail.Length < length; n++)
        {
            text.Append(unit.Replace("№", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.Append(tail).Replace('¶', '\n').ToString();
    }

    private static string Nest(string open, string close, int depth) =>
        new StringBuilder().Insert(0, open, depth).Append('a').Insert(open.Length * depth + 1, close, depth).ToString();

    private static string Join(int length, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (int n = 1; text.Length < length; n++)
        {
            text.Append(piece(n));
        }

        return text.ToString();
    }

    private static string Random(int length, string? signs)
    {
        var random = new Random(1);
        return string.Create(length, signs, (span, from) =>
        {
            foreach (ref char c in span)
            {
                c = from is null ? (char)random.Next(0x10000) : from[random.Next(from.Length)];
            }
        });
    }
}

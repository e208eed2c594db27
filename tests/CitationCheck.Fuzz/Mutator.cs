using System.Text;

namespace CitationCheck.Fuzz;

/// <summary>Changes texts by chance: takes out, doubles, moves, mixes, and puts in what means something to a reader.</summary>
internal sealed class Mutator(Random random)
{
    private const int Longest = 20_000;

    private static readonly string[] Pieces =
    [
        "[", "]", "[1]", "[^1]", "[^1]: ", "[1-3]", "[1-2147483647]", "[99999999999999999999]", "[[1]](https://a.example)", "](", "(", ")",
        "(Smith, 2020)", "([a](https://a.example))", "【1†source】", "citeturn0search0", ":contentReference[oaicite:0]", "[cite: 1, 2]",
        "[@a1]", "¹", "²", "“", "”", "\"", "«", "»", "'",
        "\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\t", "    ", "\u00A0", "\u3000", "# ", "## Sources\n\n", "Sources:\n", "参考文献\n",
        "- ", "* ", "1. ", "0. ", "> ", "| ", "|-|-|\n", "|", "---\n", "===\n", "```\n", "~~~\n", "`", "``", "**", "*", "_", "~~", "\\",
        "$", "$$", "<!-- citationcheck-disable CC103 -->", "<!-- citationcheck-enable -->", "<!--", "-->",
        "<p>", "</p>", "<sup>", "</sup>", "<a href=\"#a\">", "</a>", "<li>", "<ol class=references>", "</ol>", "<table>", "<tr>", "<td>",
        "<h2>Sources</h2>", "<pre>", "<script>", "</script>", "<title>", "<![CDATA[", "<?", "<!DOCTYPE", "<", ">", "&", "&amp;", "&#x41;",
        "&#1114112;", "&notin", "=\"", "id=\"a\"", "hidden", "href=",
        "https://a.example/b", "https://", "http://[::1]/", "www.a.example", "://", "doi:10.1234/a", "10.1234/", "arXiv:2301.00001",
        "ISBN 978-0-00-000000-2", "PMID: 1", "#:~:text=", "%", "%00", "2 Mar. 2023", "2023", "1970-01-01", "accessed ", "n.d.", "et al.",
        "Mr. ", "U.S. ", "3.5 %", "...", "…", ". ", "! ", "? ", "。", "；", "；", ",", ":",
        "\0", "\u0001", "\u001B[31m", "\u0301", "\u200B", "\u200D", "\u202E", "\u2069", "\uFEFF", "\uFFFD", "\uD800", "\uDC00", "😀",
        "👩\u200D💻", "İ", "ß", "ﬁ", "\uE200", "{", "}", "null", "true", "-1", "1e999", "2147483648", "9223372036854775808", "[]", "{}",
        "\"\"",
    ];

    public string Mutate(string text, string other)
    {
        var mutant = new StringBuilder(text.Length > Longest ? Cut(text) : text);
        for (int changes = 1 << random.Next(5); changes > 0; changes--)
        {
            Change(mutant, other);
        }

        mutant.Length = Math.Min(mutant.Length, Longest);
        return mutant.ToString();
    }

    private string Cut(string text)
    {
        int start = random.Next(text.Length - Longest);
        return text.Substring(start, Longest);
    }

    private void Change(StringBuilder text, string other)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, 1 << random.Next(9));
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3 when other.Length > 0:
                int from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, 1 << random.Next(10))));
                break;
            case 4:
                text.Insert(at, Piece(), 1 << random.Next(9));
                break;
            case 5 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 0x10000);
                break;
            case 6 when at < text.Length && char.IsAsciiDigit(text[at]):
                text[at] = (char)('0' + random.Next(10));
                break;
            case 7:
                text.Length = at; // what was cut off
                break;
            default:
                text.Insert(at, Piece());
                break;
        }
    }

    private string Piece() => Pieces[random.Next(Pieces.Length)];
}

using CitationCheck.Reading;
using CitationCheck.Reading.Markdown;
using CitationCheck.Tests.Properties;
using CitationCheck.Text;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace CitationCheck.Tests.Reading.Markdown;

/// <summary>What is read without a parser is read as Markdig would, and blocks as Markdig finds them.</summary>
public sealed class SimpleMarkupTests
{
    private static readonly string[] Pieces =
    [
        "rain", "Snow", "1", "é", "。", "“", ".", " ", " ", "  ", "\u00A0", "\t", "\n", "  \n", "\r\n", "\r", "\n\n", "*", "**", "**",
        "**rain**", "[[1]](https://a.example)", "`a`", "`*`", "\\",  "*snow*", "***", "_", "__", "a_b", "[", "]", "[1]", "[^1]", "[a][b]",
        "](https://a.example/b_c)", "[1](https://a.example)", "[2](https://a.example/?a=1&b=2)",
        "](", ")", "![", "!", "[]: /a", "[rain]: /a\n===\n", "\n===\n", "\n---\n", "&", " & ", "&amp;", "&a", "&#1", ";", "_{", "\\a", "<",
        " < ", "<sup>", "</a>", "<https://a.example>", "\\", "\\[", "`", "``", "> ", "- ", "* ", "1. ", "# ", " #\n", "\n\n| ", " | ",
        " |\n|-|-|\n| ", "\\|", "\0", "\uD83D\uDE00", "\uD800",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[1, 24].Select(string.Concat);

    private static readonly Gen<ReadingLimits> Limits =
        Gen.Int[1, 6].Select(static marks => new ReadingLimits { MaxOpenMarks = marks == 6 ? 500 : marks });

    [TestCase("Rain fell on the hills.")]
    [TestCase("Rain fell [1][2], [3].")]
    [TestCase("**Rain** fell on [*the*] *hills* [^1].")]
    [TestCase("Rain, **at [last](https://a.example/b_c?d=e&f=g)** fell.")]
    [TestCase("https://a.example/?a=1&b=2&c_d_, \\theta_{1}, \\雨, AT&T")]
    [TestCase("Rain & snow: p < 0.05, 3 * 4, a_name, so!")]
    [TestCase("Rain [[1]](https://a.example/1), [[2]](https://a.example/2).")]
    [TestCase("Rain [a][b](https://a.example).")]
    [TestCase("Rain `a*b[1](c)` \\- fell \\[1\\].")]
    [TestCase("大雨**降**于*山*。")]
    [TestCase("Rain fell  \non the **hills\nand** fields.")]
    public void A_block_of_usual_markup_needs_no_parser(string text) => IsSimple(text).Should().BeTrue();

    [TestCase("Rain ``fell``.")]
    [TestCase("Rain ` fell`.")]
    [TestCase("Rain `a\\|b` fell.")]
    [TestCase("Rain \\| fell.")]
    [TestCase("Rain [\\[1\\]](https://a.example).")]
    [TestCase("Rain [`1`](https://a.example).")]
    [TestCase("Rain &amp; snow.")]
    [TestCase("Rain<sup>1</sup>.")]
    [TestCase("_Rain_ fell.")]
    [TestCase("**Rain fell.")]
    [TestCase("**Rain* fell.")]
    [TestCase("***Rain*** fell.")]
    [TestCase("**Rain **snow** fell.**")]
    [TestCase("Rain ![fell](https://a.example).")]
    [TestCase("Rain [](https://a.example).")]
    [TestCase("Rain [*1*](https://a.example).")]
    [TestCase("Rain [1](https://a.example/b_(c)).")]
    [TestCase("Rain [1](https://a.example \"Snow\").")]
    [TestCase("Rain [1](<https://a.example>).")]
    public void A_block_of_other_markup_is_left_to_Markdig(string text) => IsSimple(text).Should().BeFalse();

    [Test]
    public void A_text_is_shown_as_when_Markdig_parses_all_of_it() =>
        Gen.Select(Texts, Limits).AllHold(
            static input => ShownBriefly(input.Item1, input.Item2) == ShownByMarkdig(input.Item1, input.Item2),
            count: 20_000,
            print: static input =>
                $"{input.Item1}\n\n{ShownBriefly(input.Item1, input.Item2)}\n\n{ShownByMarkdig(input.Item1, input.Item2)}");

    private static bool IsSimple(string text)
    {
        MarkdigBlock block = MarkdownGrammar.For(ReadingLimits.Default).ReadBlocks(text).Should().ContainSingle().Subject;
        return new SimpleMarkup(text, ReadingLimits.Default, new VisibleTextBuilder()).TryAdd(((LeafBlock)block).Lines);
    }

    private static string ShownBriefly(string text, ReadingLimits limits)
    {
        var grammar = MarkdownGrammar.For(limits);
        return Shown(text, limits, grammar.ReadBlocks(text), grammar.Inlines);
    }

    private static string ShownByMarkdig(string text, ReadingLimits limits) =>
        Shown(
            text,
            limits,
            Markdig.Markdown.Parse(text, MarkdownGrammar.Parsers(limits).Build()),
            static _ => throw new InvalidOperationException("All is parsed."));

    /// <summary>All that is shown of a text, with its places.</summary>
    private static string Shown(
        string text, ReadingLimits limits, MarkdownDocument document, Func<MarkdownDocument, InlineProcessor> inlines)
    {
        var flattener = new MarkdownFlattener(text, limits, new InlineReader(document, inlines));
        var all = new List<string>();
        foreach (MarkdigBlock block in document.Descendants().OfType<MarkdigBlock>())
        {
            all.Add($"{block.GetType().Name} {block.Span.Start} {block.Column}");
            if (block is TableRow row)
            {
                all.Add(Describe(flattener.Flatten(row)));
            }
            else if (block is HeadingBlock or ParagraphBlock and not { Parent: TableCell })
            {
                all.Add(Describe(flattener.Flatten((LeafBlock)block)));
            }
        }

        return string.Join('\n', all.Concat(LimitNote.Read(document, limits, text.Length).Select(static limit => limit.ToString())));
    }

    private static string Describe(VisibleText flat) =>
        $"{flat.Text} {string.Join(' ', flat.Segments.ToArray())} "
        + $"{string.Join<InlineRun>(' ', flat.Runs)} {string.Join<VisibleSpan>(' ', flat.Cells)}";
}

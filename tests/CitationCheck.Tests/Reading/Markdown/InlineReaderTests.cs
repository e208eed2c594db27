using CitationCheck.Reading;
using CitationCheck.Reading.Markdown;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CitationCheck.Tests.Reading.Markdown;

/// <summary>A text does not end its reader, whatever the parser throws.</summary>
[TestFixture]
internal sealed class InlineReaderTests
{
    [Test]
    public void A_block_that_the_parser_fails_on_is_read_as_text_and_reported()
    {
        const string Text = "Rain *fell* \u0001 [1].\n\nSnow *fell* [2].";
        MarkdownDocument document = MarkdownGrammar.For(ReadingLimits.Default).ReadBlocks(Text);
        var flattener = new MarkdownFlattener(Text, ReadingLimits.Default, new InlineReader(document, Failing)) { NamesLinks = true };
        document.OfType<LeafBlock>().Select(block => flattener.Flatten(block).Text)
            .Should().Equal("Rain *fell* \u0001 [1].", "Snow fell [2].");
        LimitNote.Read(document, ReadingLimits.Default, Text.Length)
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Limit = "Parser", Span = new TextSpan(0, 18) });
    }

    /// <summary>A parser that throws at a sign.</summary>
    private static InlineProcessor Failing(MarkdownDocument document)
    {
        var parsers = new InlineParserList(MarkdownGrammar.Parsers(ReadingLimits.Default).InlineParsers.Prepend(new Thrower()));
        return new InlineProcessor(document, parsers, preciseSourcelocation: true, context: null);
    }

    private sealed class Thrower : InlineParser
    {
        public Thrower() => OpeningCharacters = ['\u0001'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice) => throw new InvalidOperationException("At a sign.");
    }
}

using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using CitationCheck.Reading.Html;

namespace CitationCheck.Tests.Reading.Html;

/// <summary>A page does not end its reader, whatever the tokenizer throws.</summary>
[TestFixture]
internal sealed class HtmlTokensTests
{
    [Test]
    public void A_tokenizer_that_fails_ends_the_tokens_and_says_so()
    {
        int asked = 0;
        var tokens = new HtmlTokens(() => asked++ == 0
            ? new HtmlToken(HtmlTokenType.Character, TextPosition.Empty, "Rain")
            : throw new InvalidOperationException("At a sign."));
        tokens.Next()!.Data.Should().Be("Rain");
        tokens.HasFailed.Should().BeFalse();
        tokens.Next().Should().BeNull();
        tokens.HasFailed.Should().BeTrue();
    }

    [Test]
    public void A_limit_that_HTML_in_Markdown_reaches_is_reported() =>
        Report.Parse("Rain.\n\n<div>" + string.Concat(Enumerable.Repeat("<ul><li>", 200)) + "a [1]", ReportFormat.Markdown).Limits
            .Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxDepth));
}

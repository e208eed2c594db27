using CitationCheck.Markers;

namespace CitationCheck.Tests.Markers;

/// <summary>No report with a token in plain letters is passed over.</summary>
public sealed class ToolTokensTests
{
    [TestCase("citeturn5search0")]
    [TestCase(":contentReference[oaicite:0]{index=0}")]
    [TestCase(":contentReference[0]")]
    [TestCase("oai_citation:1")]
    [TestCase("oaicite:1")]
    [TestCase("turn0search0")]
    [TestCase("turn1view0")]
    [TestCase("turn2news0")]
    [TestCase("turn3search12")]
    public void Every_token_has_a_word(string token) => ToolTokens.HasWord("Rain fell. " + token).Should().BeTrue();

    [TestCase("In future, cities return to the structure cited.")]
    [TestCase("The urn0 and the tetanus of :content, oai and turn.")]
    public void Other_words_are_none(string text) => ToolTokens.HasWord(text).Should().BeFalse();
}

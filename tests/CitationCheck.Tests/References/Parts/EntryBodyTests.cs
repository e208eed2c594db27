using CitationCheck.References.Parts;

namespace CitationCheck.Tests.References.Parts;

public sealed class EntryBodyTests
{
    [TestCase("- Rain in the north, ", "Rain in the north")]
    [TestCase("Rain. Available at: |https://a.example", "Rain")]
    [TestCase("Rain (|https://a.example)", "Rain")]
    [TestCase("Rain on the Web: |https://a.example", "Rain on the Web")]
    [TestCase("Rain. Web: |https://a.example", "Rain")]
    [TestCase("Bonds rated AA-", "Bonds rated AA-")]
    [TestCase(" – ", "")]
    public void Cuts_what_surrounds_a_body(string text, string expected)
    {
        int end = text.IndexOf('|', StringComparison.Ordinal);
        string entry = text.Replace("|", string.Empty, StringComparison.Ordinal);
        EntryBody.Trim(entry, 0, end < 0 ? entry.Length : end).Slice(entry).Should().Be(expected);
    }
}

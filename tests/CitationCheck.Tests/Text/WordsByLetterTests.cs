using CitationCheck.Text;

namespace CitationCheck.Tests.Text;

/// <summary>Words are found by their letters whatever the case of the text.</summary>
public sealed class WordsByLetterTests
{
    private static readonly WordsByLetter First = WordsByLetter.First("see also", "see", "cf.", "см.", "éd.", "参见");

    private static readonly WordsByLetter Last = WordsByLetter.Last("n.d.", "in press", "год");

    [TestCase('s', "see also|see")]
    [TestCase('S', "see also|see")]
    [TestCase('С', "см.")]
    [TestCase('É', "éd.")]
    [TestCase('参', "参见")]
    [TestCase('x', "")]
    [TestCase('水', "")]
    public void Words_are_found_by_their_first_letter(char letter, string words) =>
        string.Join('|', First[letter].ToArray()).Should().Be(words);

    [TestCase('.', "n.d.")]
    [TestCase('S', "in press")]
    [TestCase('Д', "год")]
    public void Words_are_found_by_their_last_letter(char letter, string words) =>
        string.Join('|', Last[letter].ToArray()).Should().Be(words);
}

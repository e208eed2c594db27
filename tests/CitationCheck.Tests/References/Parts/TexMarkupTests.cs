using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.Tests.References.Parts;

public sealed class TexMarkupTests
{
    [TestCase(@"\emph{Bees} of 1--9", "<Bees> of 1–9")]
    [TestCase(@"{\it Bees} and {W}asps", "<Bees> and Wasps")]
    [TestCase(@"J.~Lee \& M. M\""uller, \'{E}. Gro\ss, \v{C}apek", "J. Lee & M. Müller, É. Groß, Čapek")]
    [TestCase(@"``Bees''", "“Bees”")]
    [TestCase(@"Bees of $x^{2}$ \alpha", @"Bees of $x^{2}$ \alpha")]
    [TestCase(@"https://bees.example/a~b--c", "https://bees.example/a~b--c")]
    [TestCase(@"\emph{Bees", "Bees")]
    public void Gives_the_words_and_what_is_emphasised(string text, string expected)
    {
        List<TextEdit> edits = [];
        List<VisibleSpan> emphasised = [];
        TexMarkup.FindAll(text, edits, emphasised);

        VisibleText read = EditedText.Of(VisibleText.Of(text, text, new TextSpan(0, text.Length)), edits, emphasised);

        string shown = read.Text;
        foreach (InlineRun run in read.Runs)
        {
            shown = shown[..run.Start] + "<" + shown[run.Start..run.End] + ">" + shown[run.End..];
        }

        shown.Should().Be(expected);
    }

    [TestCase(@"\bibitem{a} J. Lee. Bees.", true)]
    [TestCase(@"J. Lee. \emph{Bees}.", true)]
    [TestCase(@"C:\temp\new files", false)]
    [TestCase(@"Bees of \frac{1}{2}", false)]
    [TestCase("Bees", false)]
    public void Knows_an_entry_in_TeX(string entry, bool expected) => TexMarkup.IsIn(entry).Should().Be(expected);
}

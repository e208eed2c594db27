using CitationCheck.Sample;
using CitationCheck.Tests.Properties;
using Spectre.Console.Rendering;

namespace CitationCheck.Tool.Tests.Sample;

/// <summary>The underlined snippet of the samples console; ⟦…⟧ marks the span in a text and the underline in a snippet.</summary>
public sealed class SnippetTests
{
    [TestCase("Rain fell.⟦[9]⟧", 40, "Rain fell.⟦[9]⟧", TestName = "A short line is shown whole")]
    [TestCase("One.\nTwo.⟦[9]⟧ Three.\nFour.", 40, "Two.⟦[9]⟧ Three.", TestName = "Only the line of the span is shown")]
    [TestCase("One.\r\n   Two.⟦[9]⟧\r\n", 40, "Two.⟦[9]⟧", TestName = "Blanks around the line are left out")]
    [TestCase("The council of the town voted on the lease.⟦[9]⟧", 24, "…voted on the lease.⟦[9]⟧",
        TestName = "A long line is cut before the span, between words")]
    [TestCase("⟦[9]⟧ The council of the town voted on the lease.", 24, "⟦[9]⟧ The council of the…",
        TestName = "What the start leaves free goes to what follows")]
    [TestCase("⟦The council of the town voted on the lease.⟧", 24, "⟦The council of the town…⟧",
        TestName = "A long span is cut at its end")]
    [TestCase("So: ⟦the council\nvoted⟧.", 40, "So: ⟦the council⟧", TestName = "A span of several lines is shown by its first")]
    [TestCase("A\tB\u001b[31m.⟦[9]⟧", 40, "A B [31m.⟦[9]⟧", TestName = "Control characters become blanks")]
    [TestCase("end⟦⟧", 40, "end⟦⟧", TestName = "A span at the end of the text")]
    public void A_snippet_shows_the_span_in_its_line(string marked, int width, string expected)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        Snippet snippet = Snippet.Of(text, TextSpan.FromBounds(start, end), width);

        $"{snippet.Before}⟦{snippet.Marked}⟧{snippet.After}".Should().Be(expected);
    }

    [Test]
    public void The_underline_is_measured_in_cells()
    {
        Snippet snippet = Snippet.Of("雨が降った。[9]", new TextSpan(6, 3), 40);
        (snippet.Indent, snippet.Underline).Should().Be((12, 3));
    }

    [Test]
    public void An_empty_span_is_underlined_as_one_cell() => Snippet.Of("Rain.", new TextSpan(5, 0), 40).Underline.Should().Be(1);

    [Test]
    public void No_text_makes_a_snippet_wider_than_asked() =>
        (from text in Gen.Char["abc \n\t漢\ud83d\ude00\u0301\u202e\0"].Array[0, 120].Select(characters => new string(characters))
         from start in Gen.Int[0, text.Length]
         from length in Gen.Int[0, text.Length - start]
         from width in Gen.Int[5, 60]
         select (text, start, length, width))
        .AllHold(one =>
        {
            Snippet snippet = Snippet.Of(one.text, new TextSpan(one.start, one.length), one.width);
            string line = snippet.Before + snippet.Marked + snippet.After;
            return new Segment(line).CellCount() <= one.width && !line.Any(char.IsControl);
        });
}

using CitationCheck.Sample;

namespace CitationCheck.Tool.Tests.Sample;

public sealed class TrimmingWriterTests
{
    [TestCase("a  \nb", ExpectedResult = "a\nb")]
    [TestCase("a \r\n  b", ExpectedResult = "a\r\n  b", Description = "blanks at the start of a line stay")]
    [TestCase("a  b ", ExpectedResult = "a  b")]
    [TestCase("   \n\n", ExpectedResult = "\n\n")]
    public string Blanks_before_the_end_of_a_line_are_left_out(string text)
    {
        using var plain = new StringWriter();
        using var writer = new TrimmingWriter(plain);
        writer.Write(text);
        return plain.ToString();
    }
}

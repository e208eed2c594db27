using System.Text;

namespace CitationCheck.Sample;

/// <summary>Removes the spaces that pad lines to the width of a terminal: in a file they are only noise.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            blanks++;
            return;
        }

        for (; blanks > 0 && value is not ('\r' or '\n'); blanks--)
        {
            inner.Write(' ');
        }

        blanks = 0;
        inner.Write(value);
    }

    public override void Flush()
    {
        // The pending spaces may still turn out to end a line.
        inner.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

using System.Text;

namespace CitationCheck.Sample;

/// <summary>Leaves out the blanks that fill lines up to the width of a terminal: in a file they are only noise.</summary>
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
        // The blanks held back may end a line yet, so they stay.
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

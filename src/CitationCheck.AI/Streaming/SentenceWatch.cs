using System.Buffers;

namespace CitationCheck.AI.Streaming;

/// <summary>Watches text go by, one character at a time, for a sentence that ends and a word that follows it.</summary>
internal sealed class SentenceWatch
{
    /// <summary>What can end a sentence, in any script. A line feed ends a heading, an item or a row.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…\n。！？｡．।॥؟۔።፧។៕։");

    private const string Openers = "[(【（［";
    private const string Closers = "])】）］";

    private int depth; // of brackets: what is in them is a marker, or no sentence
    private bool hasEnded;
    private bool hasBlankLine;
    private char previous;

    /// <summary>How many characters were read.</summary>
    public int Length { get; private set; }

    /// <summary>Where the last word begins that follows the end of a sentence; all before has closed, its markers included.</summary>
    public int Closed { get; private set; }

    public void Read(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            Read(character);
            Length++;
        }
    }

    private void Read(char character)
    {
        // In an address, a number or a name, as in https://lake.example/?id=1.5, a full stop ends nothing.
        hasEnded &= !(char.IsAscii(previous) && previous != '\n' && Ends.Contains(previous) && char.IsLetterOrDigit(character));
        previous = character;
        depth = character == '\n' ? 0 : Math.Max(0, depth + Change(character));
        if (depth > 0)
        {
            return;
        }

        if (Ends.Contains(character))
        {
            Closed = character == '\n' && hasBlankLine ? Length + 1 : Closed;
            hasBlankLine = character == '\n';
            hasEnded = true;
        }
        else if (char.IsLetter(character) || char.IsSurrogate(character))
        {
            Closed = hasEnded ? Length : Closed;
            hasEnded = false;
            hasBlankLine = false;
        }
    }

    /// <summary>How much deeper in brackets a character leads.</summary>
    private static int Change(char character) => Openers.Contains(character) ? 1 : Closers.Contains(character) ? -1 : 0;
}

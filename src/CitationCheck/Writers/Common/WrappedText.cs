using System.Text;

namespace CitationCheck.Writers.Common;

/// <summary>Breaks a text into lines between words, as a terminal does not; what is longer than a line is broken anywhere.</summary>
internal static class WrappedText
{
    private const int Narrowest = 20;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Words with single blanks.</param>
    /// <param name="first">How many columns of the first line are taken.</param>
    /// <param name="width">How many columns a line has.</param>
    /// <param name="indent">What stands before each line but the first.</param>
    public static string Of(string text, int first, int? width, string indent)
    {
        if (width is not { } columns || columns < Narrowest)
        {
            return text;
        }

        var lines = new StringBuilder(text.Length + 32);
        int at = first;
        bool isFirstWord = true;
        foreach (string word in text.Split(' '))
        {
            int wide = DisplayWidth.Of(word);
            bool breaksInside = wide + indent.Length > columns || HasNoBlanks(word);
            if (!isFirstWord && at + 1 + wide > columns && !breaksInside)
            {
                at = NewLine();
            }
            else if (isFirstWord && at + wide > columns && !breaksInside && at > indent.Length)
            {
                at = NewLine();
            }
            else if (!isFirstWord)
            {
                lines.Append(' ');
                at++;
            }

            isFirstWord = false;
            foreach (Rune rune in word.EnumerateRunes())
            {
                int one = DisplayWidth.Of(rune);
                at = at + one > columns ? NewLine() : at;
                lines.Append(rune);
                at += one;
            }
        }

        return lines.ToString();

        int NewLine()
        {
            lines.Append('\n').Append(indent);
            return indent.Length;
        }
    }

    /// <summary>Whether a “word” is a sentence of a script that has none.</summary>
    private static bool HasNoBlanks(string word) => word.Length > 6 && DisplayWidth.Of(word) > word.Length * 3 / 2;
}

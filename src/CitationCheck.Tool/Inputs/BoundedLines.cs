using System.Text;

namespace CitationCheck.Tool.Inputs;

/// <summary>Reads lines. One that is too long is left out without being held in memory, and the next is read.</summary>
/// <param name="reader">What to read.</param>
/// <param name="maxLength">The longest line, in UTF-16 code units.</param>
internal sealed class BoundedLines(TextReader reader, int maxLength)
{
    private readonly char[] buffer = new char[1 << 15];
    private readonly StringBuilder line = new();
    private int at;
    private int filled;
    private bool isTooLong;
    private bool isAfterReturn;

    /// <summary>The next line and whether it is too long, and then empty; <see langword="null"/> at the end.</summary>
    /// <param name="cancellationToken">Abandons the read: one from a pipe cannot be cancelled.</param>
    public async Task<(string Text, bool IsTooLong)?> ReadAsync(CancellationToken cancellationToken)
    {
        line.Clear();
        isTooLong = false;
        bool hasBegun = false;
        while (at < filled || await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (isAfterReturn)
            {
                isAfterReturn = false;
                at += buffer[at] == '\n' ? 1 : 0; // the other half of the last line's end
                continue;
            }

            if (TakeToEnd())
            {
                return (line.ToString(), isTooLong);
            }

            hasBegun = true;
        }

        return hasBegun ? (line.ToString(), isTooLong) : null;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        at = 0;
        filled = await reader.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return filled > 0;
    }

    /// <summary>Takes what is in the buffer of the line, and says whether the line ends there.</summary>
    private bool TakeToEnd()
    {
        int end = buffer.AsSpan(at, filled - at).IndexOfAny('\r', '\n');
        int taken = end < 0 ? filled - at : end;
        isTooLong |= line.Length + taken > maxLength;
        if (isTooLong)
        {
            line.Clear();
        }
        else
        {
            line.Append(buffer, at, taken);
        }

        at += taken;
        if (end < 0)
        {
            return false;
        }

        isAfterReturn = buffer[at++] == '\r';
        return true;
    }
}

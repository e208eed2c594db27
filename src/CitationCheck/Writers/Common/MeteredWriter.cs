using System.Text;

namespace CitationCheck.Writers.Common;

/// <summary>Counts what is written, and stops when it is too much or no longer wanted. Not thread-safe.</summary>
/// <param name="inner">The destination; <see langword="null"/> to count only.</param>
/// <param name="most">How much may be written, in UTF-16 code units.</param>
internal sealed class MeteredWriter(TextWriter? inner, long most = long.MaxValue) : TextWriter(inner?.FormatProvider)
{
    private long written;

    /// <summary>Stops writing early.</summary>
    public CancellationToken CancellationToken { get; set; }

    public override Encoding Encoding => inner?.Encoding ?? Encoding.Unicode;

    public override void Write(char value)
    {
        Count(1);
        inner?.Write(value);
    }

    public override void Write(string? value)
    {
        Count(value?.Length ?? 0);
        inner?.Write(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        inner?.Write(buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Flush() => inner?.Flush();

    /// <exception cref="OutputTooLongException">More is written than may be.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    private void Count(int length)
    {
        CancellationToken.ThrowIfCancellationRequested();
        written += length;
        if (written > most)
        {
            throw new OutputTooLongException();
        }
    }
}

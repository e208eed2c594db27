using System.Buffers;
using System.Globalization;
using System.Text;

namespace CitationCheck.Writers.Common;

/// <summary>
/// Passes an output on and breaks what a CI agent that logs it would take for a command: <c>##[…</c>, <c>##vso[…</c> and
/// <c>##teamcity[…</c> anywhere in a line, <c>::…</c> at its start. It sees the output as the agent does, so a command that is put
/// together from a name, a message and a line break is broken too. Not thread-safe.
/// </summary>
internal sealed class LogSafeWriter(TextWriter output, LogSyntax syntax) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly SearchValues<char> Notable = SearchValues.Create("#\r\n");
    private static readonly SearchValues<char> NotableInJson = SearchValues.Create(['#', .. SafeText.DirectionOverrides]);

    private readonly SearchValues<char> notable = syntax == LogSyntax.Json ? NotableInJson : Notable;

    private State state = LineStartOf(syntax);

    private enum State
    {
        Text,

        /// <summary>Nothing but white space since the line began.</summary>
        LineStart,

        /// <summary>A colon that begins a line.</summary>
        Colon,

        Hash,

        /// <summary>Two hashes or more, then perhaps letters.</summary>
        Command,
    }

    public override Encoding Encoding => output.Encoding;

    /// <summary>One line that is safe to show: no control characters, no line breaks, no commands.</summary>
    public static string Line(string text)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        using var safe = new LogSafeWriter(line, LogSyntax.Text);
        safe.Write(SafeText.OneLine(text));
        return line.ToString();
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int passed = 0;
        for (int at = 0; at < buffer.Length; at++)
        {
            if (state == State.Text)
            {
                int next = buffer[at..].IndexOfAny(notable);
                if (next < 0)
                {
                    break;
                }

                at += next;
            }

            char letter = buffer[at];
            if (IsHarmful(letter))
            {
                output.Write(buffer[passed..at]);
                output.Write(Escaped(letter));
                passed = at + 1;
                state = State.Text;
            }
            else
            {
                state = Next(letter);
            }
        }

        output.Write(buffer[passed..]);
    }

    public override void Flush() => output.Flush();

    private bool IsHarmful(char letter) => letter switch
    {
        ':' => state == State.Colon,
        '[' => state == State.Command,
        _ => syntax == LogSyntax.Json && SafeText.DirectionOverrides.Contains(letter),
    };

    private State Next(char letter) => letter switch
    {
        '\r' or '\n' => LineStartOf(syntax),
        '#' => state is State.Hash or State.Command ? State.Command : State.Hash,
        _ => state switch
        {
            State.LineStart when letter == ':' => State.Colon,
            State.LineStart when char.IsWhiteSpace(letter) => State.LineStart,
            State.Command when IsInName(letter) => State.Command,
            _ => State.Text,
        },
    };

    /// <summary>A line of JSON begins with punctuation of its own, and one of GitHub's with a command that is meant.</summary>
    private static State LineStartOf(LogSyntax syntax) =>
        syntax is LogSyntax.Json or LogSyntax.Commands ? State.Text : State.LineStart;

    private static bool IsInName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.';

    private string Escaped(char letter) => syntax switch
    {
        LogSyntax.Json => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        LogSyntax.Markup => string.Create(CultureInfo.InvariantCulture, $"&#{(int)letter};"),
        _ => " " + letter,
    };
}

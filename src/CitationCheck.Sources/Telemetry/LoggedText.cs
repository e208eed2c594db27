namespace CitationCheck.Sources.Telemetry;

/// <summary>
/// Text of a report or a server in a log: on one line, without control characters, and not long. It is made so only if it is logged.
/// </summary>
internal readonly record struct LoggedText(string Text)
{
    private const int MaxLength = 500;

    public static implicit operator LoggedText(string text) => new(text);

    public override string ToString() =>
        string.Concat(Text.Take(MaxLength).Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
}

namespace CitationCheck.Text;

/// <summary>
/// A text that is there, or one that is written when it is first asked for: of the messages of a report most are never
/// read, and to write them all makes a check of 1,977 reports take 7 % longer. Equal where the texts are. Immutable and thread-safe,
/// for writing the same text twice does no harm.
/// </summary>
internal readonly struct LazyText : IEquatable<LazyText>
{
    private readonly object? source; // the text, or what writes it

    private LazyText(object source) => this.source = source;

    public static implicit operator LazyText(string text) => new(text);

    /// <summary>A text about something, which must not change.</summary>
    public static LazyText Of<T>(T about, Func<T, string> write) => new(new Writer<T>(about, write));

    public bool Equals(LazyText other) =>
        ReferenceEquals(source, other.source) || string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is LazyText other && Equals(other);

    public override int GetHashCode() => ToString()?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The text; <see langword="null"/> only where a caller gave that.</summary>
    public override string ToString() => source is Writer writer ? writer.Text : (string)source!;

    private abstract class Writer
    {
        private string? text;

        public string Text => text ??= Write();

        protected abstract string Write();
    }

    private sealed class Writer<T>(T about, Func<T, string> write) : Writer
    {
        protected override string Write() => write(about);
    }
}

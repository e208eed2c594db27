namespace CitationCheck.Tests.Specs;

/// <summary>A part of a case: what is between two lines of four backticks.</summary>
/// <param name="Kind">The word behind the opening backticks.</param>
/// <param name="Argument">A second word there; <see langword="null"/> for most.</param>
/// <param name="Lines">The lines inside.</param>
/// <param name="FirstLine">The number of the first of them in the file, counted from 1.</param>
internal sealed record SpecFence(string Kind, string? Argument, string[] Lines, int FirstLine)
{
    public string Text => string.Join('\n', Lines);

    /// <summary>The lines that are not empty, each with its number in the file.</summary>
    public IEnumerable<(string Text, int Number)> Numbered =>
        Lines.Select((line, i) => (line, FirstLine + i)).Where(line => line.line.Length > 0);
}

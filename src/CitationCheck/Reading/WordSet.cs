using System.Buffers;
using System.Text;

namespace CitationCheck.Reading;

/// <summary>
/// Tells whether a text has one of some words. Those of ASCII are searched for together and vectorized; the search for the
/// others is many times slower, so it is made only where a character stands that one of them cannot do without.
/// </summary>
internal sealed class WordSet
{
    private readonly SearchValues<string> ascii;
    private readonly SearchValues<string> others;
    private readonly SearchValues<char> signs;

    public WordSet(StringComparison comparison, params string[] words)
    {
        string[] foreign = [.. words.Where(static word => !Ascii.IsValid(word))];
        ascii = SearchValues.Create([.. words.Where(static word => Ascii.IsValid(word))], comparison);
        others = SearchValues.Create(foreign, comparison);
        signs = SearchValues.Create([.. foreign.Select(static word => word.First(static c => !char.IsAscii(c))).SelectMany(static c => new[] { c, char.ToUpperInvariant(c), char.ToLowerInvariant(c) }).Distinct()]);
    }

    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(ascii) || (text.ContainsAny(signs) && text.ContainsAny(others));
}

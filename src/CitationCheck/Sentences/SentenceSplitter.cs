using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Sentences;

namespace CitationCheck;

/// <summary>Splits prose into sentences, in any language. Pure and thread-safe.</summary>
/// <remarks>A citation marker belongs to the sentence that it follows, whether it stands before or after the full stop.</remarks>
/// <example>
/// <code>
/// string text = "Dr. Lee measured the lake.[1] It rose by 2.5 m.[2]";
///
/// foreach (TextSpan sentence in SentenceSplitter.Split(text))
/// {
///     Console.WriteLine(sentence.Slice(text));
/// }
/// </code>
/// </example>
public static class SentenceSplitter
{
    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">Prose, with or without citation markers. Blank lines always separate sentences.</param>
    /// <returns>
    /// The sentences, in order, without surrounding white space. They do not overlap, and everything between them is white space.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        Split(text, CollectionsMarshal.AsSpan(WrittenMarkers.Find(text)), sentences);
        return sentences;
    }

    /// <summary>Splits the text of one block whose markers are known.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="markers">The citation markers in the text, in order, disjoint; each stays with the sentence before it.</param>
    /// <param name="sentences">Receives the sentences.</param>
    internal static void Split(string text, ReadOnlySpan<TextSpan> markers, List<TextSpan> sentences)
    {
        new SentenceScanner(text, markers, sentences).Run();
    }
}

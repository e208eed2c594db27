namespace CitationCheck.Sentences;

/// <summary>Tells what kind of sentence a claim is.</summary>
internal static class ClaimClassifier
{
    /// <summary>Classifies one sentence.</summary>
    /// <param name="text">The sentence without its markers.</param>
    /// <param name="block">The kind of block that it stands in.</param>
    /// <returns>The kind.</returns>
    public static ClaimKind Classify(ReadOnlySpan<char> text, BlockKind block)
    {
        _ = block;
        return text.EndsWith("?") ? ClaimKind.Question : ClaimKind.Statement;
    }
}

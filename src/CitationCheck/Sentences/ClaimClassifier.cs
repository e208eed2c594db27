namespace CitationCheck.Sentences;

/// <summary>
/// Tells what kind of sentence a claim is, from its words alone and the same way every time. When in doubt it is a
/// <see cref="ClaimKind.Statement"/>, which asks for a source.
/// </summary>
internal static class ClaimClassifier
{
    /// <summary>Classifies one sentence.</summary>
    /// <param name="text">The sentence without its markers.</param>
    /// <param name="block">The kind of block that it stands in.</param>
    /// <returns>The kind.</returns>
    public static ClaimKind Classify(ReadOnlySpan<char> text, BlockKind block)
    {
        ReadOnlySpan<char> bare = SentenceEnds.Trim(text);
        if (!bare.ContainsAnyLetterOrDigit() || bare.StartsWith("$$"))
        {
            return ClaimKind.HeadingLike;
        }

        if (block == BlockKind.TableRow)
        {
            return Figures.InCells(bare) ? ClaimKind.Statistic : ClaimKind.Statement;
        }

        if (SentenceEnds.Asks(bare))
        {
            return ClaimKind.Question;
        }

        if (HeaderLines.AreAll(bare))
        {
            return ClaimKind.HeadingLike;
        }

        FigureWeight figure = Figures.In(bare);
        if (HeadingShape.IsHeadingLike(bare, block, figure))
        {
            return ClaimKind.HeadingLike;
        }

        if (figure != FigureWeight.Measured && MetaPhrases.IsAboutTheReport(bare))
        {
            return ClaimKind.Meta;
        }

        if (block == BlockKind.Quote || QuotedClause.IsIn(bare))
        {
            return ClaimKind.Quotation;
        }

        return figure == FigureWeight.None ? ClaimKind.Statement : ClaimKind.Statistic;
    }
}

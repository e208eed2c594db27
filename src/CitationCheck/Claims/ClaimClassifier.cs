using CitationCheck.Languages;
using CitationCheck.Sentences;
using CitationCheck.Text;

namespace CitationCheck.Claims;

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
    public static ClaimKind Classify(ReadOnlySpan<char> text, BlockKind block) =>
        KindWithoutStatement(text, block) ?? KindOfStatement(text, block);

    /// <summary>Tells the kind of a sentence that states nothing, the question that rules ask of most claims.</summary>
    /// <param name="text">The sentence without its markers.</param>
    /// <param name="block">The kind of block that it stands in.</param>
    /// <returns>The kind; <see langword="null"/> when it states something.</returns>
    public static ClaimKind? KindWithoutStatement(ReadOnlySpan<char> text, BlockKind block)
    {
        ReadOnlySpan<char> bare = SentenceEnds.Trim(text);
        if (!bare.ContainsAnyLetterOrDigit() || IsSymbolOrName(bare))
        {
            return ClaimKind.HeadingLike;
        }

        if (block == BlockKind.TableRow)
        {
            return null;
        }

        // A word and a full stop in plain letters end neither a question nor a heading.
        bool endsPlainly = bare is [.., var last, '.'] && char.IsAsciiLetterOrDigit(last);
        if (!endsPlainly && SentenceEnds.Asks(bare))
        {
            return ClaimKind.Question;
        }

        bool isLine = HeaderLines.AreAll(bare) || PageNumbers.Are(bare) || CaptionLine.Is(bare);
        if (isLine || (!endsPlainly && HeadingShape.IsHeadingLike(bare, block)))
        {
            return ClaimKind.HeadingLike;
        }

        return IsMeta(bare) ? ClaimKind.Meta : null;
    }

    private static bool IsMeta(ReadOnlySpan<char> text) =>
        ReaderAddress.IsByWriter(text)
        || ((MetaPhrases.IsAboutTheReport(text) || ReaderAddress.IsIn(text)) && Figures.In(text) != FigureWeight.Measured);

    /// <summary>Tells what kind of statement a sentence makes.</summary>
    /// <param name="text">The sentence without its markers; it states something.</param>
    /// <param name="block">The kind of block that it stands in.</param>
    /// <returns>The kind.</returns>
    public static ClaimKind KindOfStatement(ReadOnlySpan<char> text, BlockKind block)
    {
        ReadOnlySpan<char> bare = SentenceEnds.Trim(text);
        if (block == BlockKind.TableRow)
        {
            return Figures.InCells(bare) ? ClaimKind.Statistic : ClaimKind.Statement;
        }

        if (block == BlockKind.Quote || QuotedClause.IsIn(bare))
        {
            return ClaimKind.Quotation;
        }

        return Figures.In(bare) == FigureWeight.None ? ClaimKind.Statement : ClaimKind.Statistic;
    }

    /// <summary>Formulas, what names their symbols, and words in square brackets state nothing.</summary>
    private static bool IsSymbolOrName(ReadOnlySpan<char> text) => text[0] switch
    {
        '$' => text.StartsWith("$$"),
        '[' => IsBracketed(text),
        'w' or '其' => NamesSymbols(text),
        _ => false,
    };

    /// <summary>“where $q$ is the flow”: it goes on with the formula before it. One sign alone is a currency's.</summary>
    private static bool NamesSymbols(ReadOnlySpan<char> text) =>
        (text.StartsWith("where ") || text.StartsWith("其中")) && text.Count('$') > 1;

    /// <summary>“[Online].”: a word or two in square brackets name something.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> text) => text.TrimEnd(" .") is [.., ']'] && HeadingShape.CountWords(text, 2) <= 2;
}

using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>Tells the kind of the few sentences whose place in their block says more than their words do.</summary>
internal static class ClaimSetting
{
    /// <summary>Looks at what stands before a sentence and what its block is dressed as.</summary>
    /// <param name="source">The block.</param>
    /// <param name="sentence">The sentence's place in what a reader sees of the block.</param>
    /// <param name="markers">The markers in the sentence.</param>
    /// <param name="before">The claims of the block before it.</param>
    /// <returns>The kind; <see langword="null"/> where the words alone tell it, as they do nearly always.</returns>
    public static ClaimKind? KindOf(SourceBlock source, TextSpan sentence, ReadOnlySpan<TextSpan> markers, ReadOnlySpan<Claim> before)
    {
        if (markers.IsEmpty && (TaskItem.Is(source) || Pointer.IsNote(source)))
        {
            return ClaimKind.Meta;
        }

        ReadOnlySpan<char> words = source.Text.Text.AsSpan(sentence.Start, sentence.Length);

        // A cited sentence speaks of its source, and what goes on from there does too.
        if (before.IsEmpty
            ? markers.IsEmpty && MetaPhrases.IsAboutThePaper(words)
            : !before[^1].IsCited && MetaPhrases.GoesOn(words) && before[^1].IsMeta)
        {
            ClaimKind kind = ClaimClassifier.Classify(ClaimText.Read(source.Text.Text, sentence, markers), BlockKind.Paragraph);
            return kind == ClaimKind.Statement ? ClaimKind.Meta : kind;
        }

        if (!before.IsEmpty && Characters.IsQuote(words[0]) && QuotedClause.IsAll(words) && NamesAuthor(before[^1].Visible))
        {
            return ClaimKind.HeadingLike; // Black, P. (1998). “A title.” A journal
        }

        return CallOut.Is(source)
            ? ClaimClassifier.Classify(ClaimText.Read(source.Text.Text, sentence, markers), BlockKind.Paragraph)
            : null;
    }

    /// <summary>The kind of a sentence by which somebody asks in a conversation: it claims nothing for the report.</summary>
    public static ClaimKind KindInTurn(SourceBlock source, TextSpan sentence, ReadOnlySpan<TextSpan> markers) =>
        ClaimClassifier.KindWithoutStatement(ClaimText.Read(source.Text.Text, sentence, markers), source.Kind) ?? ClaimKind.Meta;

    /// <summary>“Black, P. and Wiliam, D. (1998).”, “Okafor, Ada.”: how an entry begins that stands in the text.</summary>
    private static bool NamesAuthor(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> end = text.TrimEnd(". ");
        bool hasYear = end.Length > 6 && end[^1] == ')' && end[^6] == '(' && end[^5..^1].IndexOfAnyExceptInRange('0', '9') < 0;
        return hasYear || (end.Contains(',') && text.Length > end.Length && HeadingShape.CountWords(end, 3) <= 3 && AreNames(end));
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        bool inside = false;
        foreach (char c in text)
        {
            if (!inside && char.IsLower(c))
            {
                return false;
            }

            inside = char.IsLetter(c) || (inside && c is '\'' or '’' or '-');
        }

        return true;
    }
}

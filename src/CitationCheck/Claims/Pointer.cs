using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Claims;

/// <summary>
/// Knows sentences that send the reader to another page of the same site, as the notes at the head of an article do: “For the village,
/// see …”, “Main article: …”.
/// </summary>
internal static class Pointer
{
    /// <summary>A label before the links is no longer, in words: “Further information: …”.</summary>
    private const int LongestLabel = 4;

    private static readonly WordsByLetter Words = WordsByLetter.Last(Lexicon.Words(static language => language.Claims.Pointers));

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    /// <summary>Whether a sentence that ends with a link sends the reader there.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="sentence">The sentence's place in it.</param>
    /// <param name="runs">The runs of the block from the sentence on.</param>
    /// <param name="last">The link that the sentence ends with.</param>
    public static bool SendsAway(string text, TextSpan sentence, ReadOnlySpan<InlineRun> runs, in InlineRun last)
    {
        if (last.Url is null || UrlScanner.IsAbsolute(last.Url))
        {
            return false; // a source, or a page that may be one
        }

        return EndsWithPointer(text.AsSpan(sentence.Start, last.Start - sentence.Start)) || IsLabelled(text, sentence, runs);
    }

    /// <summary>
    /// Whether a block in italics is such a note from its first sentence on: “<i>This page describes the river. For the town, see
    /// …</i>”.
    /// </summary>
    public static bool IsNote(SourceBlock block)
    {
        string text = block.Text.Text;
        return block.Text.Runs is [{ Kind: InlineKind.Emphasis, Start: 0, End: var end }, .., { Kind: InlineKind.Link } last]
            && end >= text.Length - 1
            && last.End >= text.Length - 1
            && last.Url is not null
            && !UrlScanner.IsAbsolute(last.Url)
            && EndsWithPointer(text.AsSpan(0, last.Start));
    }

    private static bool EndsWithPointer(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> bare = before.TrimEnd();
        if (bare.IsEmpty)
        {
            return false;
        }

        foreach (string word in Words[bare[^1]])
        {
            if (bare.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (bare.Length == word.Length || Characters.IsCjk(word[0]) || !Characters.IsWord(bare[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label with a colon, and behind it nothing but links and what joins them.</summary>
    private static bool IsLabelled(string text, TextSpan sentence, ReadOnlySpan<InlineRun> runs)
    {
        int at = sentence.Start;
        foreach (ref readonly InlineRun run in runs)
        {
            if (run.Start >= sentence.End)
            {
                break;
            }

            if (run.Kind != InlineKind.Link || run.Start < at)
            {
                continue;
            }

            ReadOnlySpan<char> before = text.AsSpan(at, run.Start - at).Trim();
            if (at == sentence.Start ? !IsLabel(before) : !Joins(before))
            {
                return false;
            }

            at = run.End;
        }

        return at >= sentence.End - 1;
    }

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text is [_, .., ':' or '：'] && HeadingShape.CountWords(text, LongestLabel) <= LongestLabel;

    private static bool Joins(ReadOnlySpan<char> text) =>
        text.Trim(",;/·|").Trim() is var word && (word.IsEmpty || Conjunctions.Contains(word));
}

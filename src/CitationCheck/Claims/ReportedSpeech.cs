using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// Tells someone's words from words that are set in quotation marks for their sound. Terms, slogans and titles stand in
/// quotation marks too, above all in Chinese reports (“工业4.0时代”), and an editor asks nobody for the page of a term. What was
/// said or written has a verb of saying beside it.
/// </summary>
internal static class ReportedSpeech
{
    private static readonly PhraseFinder Saying = new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(
        static language => language.Speech.Saying,
        static language => language.Speech.Naming));

    /// <summary>Verbs that stand before the words in East Asia, with a colon, a comma or the mark itself behind them: 说，“…”</summary>
    private static readonly string[] SayingBefore = Lexicon.Words(static language => language.Speech.SayingBefore);

    private static readonly string[] SayingBehind = Lexicon.Words(static language => language.Speech.SayingBehind);

    /// <summary>Words that name the speaker from farther away.</summary>
    private static readonly PhraseFinder Naming =
        new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(static language => language.Speech.Naming));

    /// <summary>How far from the words a verb of saying may stand, in UTF-16 code units.</summary>
    private const int Near = 60;

    private static readonly SearchValues<string> EastAsianVerbs = SearchValues.Create(SayingBefore, StringComparison.Ordinal);

    /// <summary>Whether a claim quotes what someone said or wrote.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="before">The claim before it in its block; <see langword="null"/> for none.</param>
    public static bool AreIn(Claim claim, Claim? before = null)
    {
        if (claim.Kind != ClaimKind.Quotation)
        {
            return false;
        }

        ReadOnlySpan<char> text = claim.Text.AsSpan().Trim("*_ ");
        bool isQuoted = false;
        bool isNamed = false; // whether the speaker is, anywhere before the words
        int passed = 0;
        for (int from = 0; QuotedClause.TryFind(text, from, out int open, out int close); from = close + 1)
        {
            isQuoted = true;
            isNamed = isNamed || Naming.AreIn(text[passed..open]);
            passed = open;
            if (isNamed || IsSpoken(text, open, close) || (open == 0 && close == text.Length - 1 && before is not null && AreIn(before)))
            {
                return true;
            }
        }

        return isQuoted ? IsEastAsianSpeech(claim.Text) : Saying.AreIn(text); // what a block quotes needs no marks
    }

    /// <summary>
    /// Whether the words between two marks have a verb of saying beside them, outside the marks; “… a message such as “I have
    /// added a table”” has it inside. Words that are a whole claim go on with what was said in the claim before, or are an
    /// example, or a title in a list of books.
    /// </summary>
    private static bool IsSpoken(ReadOnlySpan<char> text, int open, int close)
    {
        ReadOnlySpan<char> front = text[Math.Max(0, open - Near)..open];
        ReadOnlySpan<char> behind = text[(close + 1)..Math.Min(text.Length, close + 1 + Near)];
        bool isWholeSpeech = text[close - 1] is ',' or '.' or '!' or '?' or '。' or '！' or '？' or '，';
        return Saying.AreIn(front) || Saying.AreIn(behind)
            || (isWholeSpeech && behind.ContainsAny(EastAsianVerbs));
    }

    private static bool IsEastAsianSpeech(string text)
    {
        foreach (string verb in SayingBefore)
        {
            int end = text.IndexOf(verb, StringComparison.Ordinal) + verb.Length;
            bool isFound = end >= verb.Length && end < text.Length;
            if (isFound && OpensSpeech(text.AsSpan(end)))
            {
                return true;
            }
        }

        return Array.Exists(SayingBehind, verb => text.Contains(verb, StringComparison.Ordinal));
    }

    /// <summary>A quotation mark, be there a colon or a comma in front of it.</summary>
    private static bool OpensSpeech(ReadOnlySpan<char> text) =>
        text is ['“' or '"' or '「', ..] or ['：' or '，' or ':', '“' or '"' or '「', ..];
}

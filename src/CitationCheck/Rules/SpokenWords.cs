using System.Buffers;

namespace CitationCheck.Rules;

/// <summary>
/// Tells somebody's words from words that are set in quotation marks for their sound. Terms, slogans and titles stand in
/// quotation marks too, above all in Chinese reports (“工业4.0时代”), and an editor asks nobody for the page of a term. What was
/// said or written has a verb of saying beside it, or the sentence's own punctuation inside the marks.
/// </summary>
internal static class SpokenWords
{
    private static readonly SearchValues<string> Saying = SearchValues.Create(
    [
        /* en */ " said", " says", " told ", " stated", " states that", " wrote", " writes", " argued", " argues", " noted", " notes that", " warned", " warns", " added", " explained", " explains",
        " declared", " claimed", " insisted", " recalled", " remarked", " commented", " concluded", " testified", " announced", " observed that", " replied", "according to",
        " in the words of", " put it", " reads:",
        /* de */ " sagte", " sagt ", " erklärte", " schrieb", " schreibt", " betonte", " meinte", " laut ", " zufolge", " so der ", " so die ",
        /* fr es it pt nl */ " déclaré", " affirmé", " selon ", " écrit", " expliqué", " dijo", " afirmó", " según ", " declaró", " explicó", " señaló", " ha detto", " ha dichiarato", " secondo ", " disse", " afirmou",
        " segundo ", " zei ", " aldus ", " volgens ",
        /* ru */ " сказал", " заявил", " отметил", "по словам", " пишет",
    ],
    StringComparison.OrdinalIgnoreCase);

    /// <summary>Verbs that stand before the words in East Asia, with a colon, a comma or the mark itself behind them: 说，“…”</summary>
    private static readonly string[] SayingBefore = ["说", "說", "道", "表示", "指出", "称", "稱", "写道", "寫道", "强调", "強調", "坦言", "曰", "云", "述べ", "말했다"];

    private static readonly string[] SayingBehind = ["と述べ", "と語", "と話", "と言", "と指摘", "고 말했", "고 밝혔", "라고 전했"];

    /// <summary>Whether a claim quotes what somebody said or wrote.</summary>
    public static bool AreIn(Claim claim)
    {
        if (claim.Kind != ClaimKind.Quotation)
        {
            return false;
        }

        ReadOnlySpan<char> text = claim.Text.AsSpan().TrimStart("*_ ");
        return text.ContainsAny(Saying) || IsDirectSpeech(text) || IsEastAsianSpeech(claim.Text);
    }

    /// <summary><c>“Nobody has seen it rise so fast,” the mayor …</c>: the sentence opens with the words, and they hold its punctuation.</summary>
    private static bool IsDirectSpeech(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('“' or '"' or '„' or '«' or '「' or '『'))
        {
            return false;
        }

        int close = text[1..].IndexOfAny("”\"“»」』") + 1;
        return close > 1 && text[close - 1] is ',' or '.' or '!' or '?' or '。' or '！' or '？' or '，';
    }

    private static bool IsEastAsianSpeech(string text)
    {
        foreach (string verb in SayingBefore)
        {
            int end = text.IndexOf(verb, StringComparison.Ordinal) + verb.Length;
            bool isFound = end >= verb.Length && end < text.Length;
            if (isFound && (text[end] is '“' or '"' or '「' || (text[end] is '：' or '，' or ':' && end + 1 < text.Length && text[end + 1] is '“' or '"' or '「')))
            {
                return true;
            }
        }

        return Array.Exists(SayingBehind, verb => text.Contains(verb, StringComparison.Ordinal));
    }
}

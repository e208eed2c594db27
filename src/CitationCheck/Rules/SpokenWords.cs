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
        " declared", " claimed", " insisted", " recalled", " remarked", " commented", " concluded", " testified", " announced", " observed that", " quoted", " quote", " asked", " replied", "according to",
        " in the words of", " put it", " described it as", " reads:", " reads,",
        /* de */ " sagte", " sagt ", " erklärte", " schrieb", " schreibt", " betonte", " meinte", " laut ", " zufolge", " so der ", " so die ",
        /* fr es it pt nl */ " déclaré", " affirmé", " selon ", " écrit", " expliqué", " dijo", " afirmó", " según ", " declaró", " explicó", " señaló", " ha detto", " ha dichiarato", " secondo ", " disse", " afirmou",
        " segundo ", " zei ", " aldus ", " volgens ",
        /* ru */ " сказал", " заявил", " отметил", "по словам", " пишет",
        /* zh ja ko */ "说", "說", "表示", "指出", "称：", "称，", "稱：", "写道", "寫道", "强调", "強調", "坦言", "曰", "云：", "述べ", "語っ", "と話", "と言", "によると", "말했", "밝혔", "전했",
    ],
    StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a claim quotes what somebody said or wrote.</summary>
    public static bool AreIn(Claim claim)
    {
        if (claim.Kind != ClaimKind.Quotation)
        {
            return false;
        }

        return claim.Block.Kind == BlockKind.Quote || claim.Text.AsSpan().ContainsAny(Saying) || ClosesASentence(claim.Text);
    }

    /// <summary><c>so fast,” the mayor …</c>: the marks hold the sentence's own punctuation.</summary>
    private static bool ClosesASentence(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is '”' or '"' or '»' or '」' && text[i - 1] is ',' or '.' or '!' or '?' or '。' or '！' or '？' or '，')
            {
                return true;
            }
        }

        return false;
    }
}

using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Decides on stops that end sentences and nothing else, above all those of Chinese and Japanese.</summary>
internal static class ScriptRules
{
    /// <summary>How far a corner bracket may be from its partner, in UTF-16 code units; it bounds the look back and ahead.</summary>
    private const int LongestQuotation = 300;

    /// <summary>Japanese words that take a quotation into the sentence: 「…。」と述べた.</summary>
    private static readonly string[] Particles = Lexicon.Words(static language => language.Sentences.QuoteParticles);

    /// <summary>Chinese verbs of saying that follow a quotation: “……。”他说。</summary>
    private static readonly SearchValues<char> SpeechVerbs = Lexicon.Signs(static language => language.Speech.VerbSigns);

    private static readonly SearchValues<char> PausesAndBrackets = SearchValues.Create("。，：！？,[【［¹²³");

    /// <summary>Whether such a stop ends its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="stop">The offset of the first stop.</param>
    /// <param name="tail">What hangs on the stop.</param>
    /// <returns><see langword="true"/> when the sentence ends at the tail's end.</returns>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, in SentenceTerminator tail)
    {
        if (text[stop] == '．' && IsInNumberOrName(text, start, stop, tail))
        {
            return false;
        }

        if (tail.Closer == '\0')
        {
            return !IsQuoted(text, start, stop, tail.End);
        }

        return !tail.IsGlued || tail.HasMarker || !GoesOnBehind(tail.Closer, text[tail.Next..]);
    }

    private static bool IsInNumberOrName(ReadOnlySpan<char> text, int start, int stop, in SentenceTerminator tail)
    {
        char before = stop > 0 ? text[stop - 1] : ' ';
        char after = text[tail.Next];
        bool isDecimalPoint = char.IsDigit(before) && char.IsDigit(after); // １．５
        return isDecimalPoint || (tail.IsGlued && !tail.HasMarker && PartsName(before, after)) || IsItemNumber(text[start..stop]);
    }

    /// <summary>溫頓．馬沙利斯: between ideographs it parts the words of a name; Japanese sentences that it ends mostly end in kana.</summary>
    private static bool PartsName(char before, char after) => IsIdeograph(before) && IsIdeograph(after);

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>１．背景: the number of a list's item.</summary>
    private static bool IsItemNumber(ReadOnlySpan<char> before) =>
        before.Length is > 0 and <= 3 && !before.Trim().ContainsAnyExcept("0123456789０１２３４５６７８９");

    /// <summary>Whether the sentence goes on behind a closing mark: titles such as 《你好！》的, 「…。」と述べた, “……。”他说。</summary>
    private static bool GoesOnBehind(char closer, ReadOnlySpan<char> rest) =>
        closer is '》' or '〉' || StartsWithParticle(rest) || (Characters.IsQuote(closer) && SaysWho(rest));

    /// <summary>Whether the stop stands between 「 and 」: what is quoted stays one claim.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        ReadOnlySpan<char> back = text[Math.Max(start, stop - LongestQuotation)..stop];
        int open = back.LastIndexOfAny("「『」』");
        if (open < 0 || back[open] is '」' or '』')
        {
            return false;
        }

        ReadOnlySpan<char> ahead = text[end..Math.Min(text.Length, end + LongestQuotation)];
        int close = ahead.IndexOfAny("「『」』\n");
        return close >= 0 && ahead[close] is '」' or '』';
    }

    /// <summary>Whether a few signs and a verb of saying come first, with a stop or comma behind them: 他说。</summary>
    private static bool SaysWho(ReadOnlySpan<char> rest)
    {
        // A marker may stand behind the verb: 他说[1]。
        int end = rest[..Math.Min(rest.Length, 8)].IndexOfAny(PausesAndBrackets);
        return end > 0 && SpeechVerbs.Contains(rest[end - 1]);
    }

    private static bool StartsWithParticle(ReadOnlySpan<char> rest)
    {
        foreach (string particle in Particles)
        {
            if (rest.StartsWith(particle))
            {
                return true;
            }
        }

        return false;
    }
}

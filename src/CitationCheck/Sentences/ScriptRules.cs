using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Decides on stops that end sentences and nothing else, above all those of Chinese and Japanese.</summary>
internal static class ScriptRules
{
    /// <summary>How far a corner bracket may be from its partner, in UTF-16 code units; it bounds the look back and ahead.</summary>
    private const int LongestQuotation = 300;

    /// <summary>Japanese words that take a quotation into the sentence: 「…。」と述べた.</summary>
    private static readonly string[] Particles = ["と", "って", "の", "は", "が", "を", "に", "も", "で", "や", "など", "から", "という", "との", "的", "等"];

    /// <summary>Chinese verbs of saying that follow a quotation: “……。”他说。</summary>
    private const string SpeechVerbs = "说說道问問答喊叫称稱写寫";

    private static readonly SearchValues<char> PausesAndBrackets = SearchValues.Create("。，：！？,[【［¹²³");

    /// <summary>Whether such a stop ends its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="stop">The offset of the first stop.</param>
    /// <param name="tail">What hangs on the stop.</param>
    /// <returns><see langword="true"/> when the sentence ends at the tail's end.</returns>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, in StopTail tail)
    {
        // １．５, and titles such as 《你好！》的.
        if (text[stop] == '．' && stop > 0 && char.IsDigit(text[stop - 1]) && char.IsDigit(text[tail.Next]))
        {
            return false;
        }

        // 溫頓．馬沙利斯: between ideographs it parts the words of a name; Japanese sentences that it ends mostly end in kana.
        if (text[stop] == '．' && tail.IsGlued && !tail.HasMarker && stop > 0 && text[stop - 1] is >= '\u4e00' and <= '\u9fff' && text[tail.Next] is >= '\u4e00' and <= '\u9fff')
        {
            return false;
        }

        // １．背景: the number of a list's item.
        if (text[stop] == '．' && stop > start && stop - start <= 3 && !text[start..stop].Trim().ContainsAnyExcept("0123456789０１２３４５６７８９"))
        {
            return false;
        }

        if (tail.Closer is '》' or '〉' && tail.IsGlued && !tail.HasMarker)
        {
            return false;
        }

        if (tail.Closer != '\0' && tail.IsGlued && !tail.HasMarker && (StartsWithParticle(text[tail.Next..]) || (Signs.IsQuote(tail.Closer) && SaysWho(text[tail.Next..]))))
        {
            return false;
        }

        return !(tail.Closer == '\0' && IsQuoted(text, start, stop, tail.End));
    }

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

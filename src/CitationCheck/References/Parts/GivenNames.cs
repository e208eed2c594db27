using System.Buffers;

namespace CitationCheck.References.Parts;

/// <summary>
/// Authors that open a text and whose given names or initials stand first, whatever stands behind them: <c>Jon S. Rist, Hanne Abel and
/// Jens van Kvist</c>, <c>T. Holm and E. Ruud</c>.
/// </summary>
/// <param name="Count">How many names there are; 0 when a text does not open with such names.</param>
/// <param name="LastEnd">Where the last of them ends.</param>
/// <param name="End">Where the words for further authors end that may follow.</param>
/// <param name="AreJoined">Whether a word for “and” or “and others” stands between them.</param>
internal readonly record struct GivenNames(int Count, int LastEnd, int End, bool AreJoined)
{
    private const int MostNames = 40;

    private const int MostWords = 5;

    private static readonly SearchValues<char> Commas = SearchValues.Create(" ,;");

    /// <summary>Reads the names that a text opens with.</summary>
    public static GivenNames Read(ReadOnlySpan<char> text)
    {
        bool areJoined = false;
        int count = 0;
        int end = 0;
        for (int at = 0; count < MostNames && NameEnd(text, at) is var next && next > at;)
        {
            areJoined |= text[end..at].ContainsAnyExcept(Commas);
            count++;
            end = next;
            int separator = AuthorRun.SeparatorAt(text[next..]);
            if (separator == 0)
            {
                break;
            }

            at = next + separator;
        }

        int others = end == 0 ? 0 : AuthorRun.OthersAt(text[end..]);
        return new GivenNames(count, end, end + others, areJoined || others > 0);
    }

    /// <summary>Whether a text is nothing but such names.</summary>
    public static bool AreAll(ReadOnlySpan<char> text) => Read(text) is { Count: > 0 } names && names.End == text.Length;

    /// <summary>Where one name ends: words with a capital, initials and particles, and a whole word at last.</summary>
    private static int NameEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int at = start;
        for (int words = 0; words < MostWords;)
        {
            ReadOnlySpan<char> word = AuthorRun.Word(text[at..]);
            bool isParticle = words > 0 && AuthorRun.IsParticle(word);
            if (!isParticle && !MayOpen(word))
            {
                break;
            }

            at += word.Length;
            words += isParticle ? 0 : 1;
            bool isWhole = word.Length > 1 && !isParticle && !AuthorRun.MayBeInitials(word);
            end = isWhole && words > 1 ? at : end;
            if (!SkipToNextWord(text, isWhole, ref at))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a word has a capital; “Anne d'Arc” has it behind the apostrophe.</summary>
    private static bool MayOpen(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (char.IsUpper(word[0]) || (word is [_, '\'' or '’', var first, ..] && char.IsUpper(first)));

    /// <summary>Passes over a blank, and the stop of an initial before it: <c>J. P. Silva</c>, <c>J.P. Silva</c>.</summary>
    private static bool SkipToNextWord(ReadOnlySpan<char> text, bool isWhole, ref int at)
    {
        bool hasStop = !isWhole && at < text.Length && text[at] == '.';
        at += hasStop ? 1 : 0;
        bool hasBlank = at < text.Length && text[at] is ' ' or '\u00A0';
        at += hasBlank ? 1 : 0;
        return hasStop || hasBlank;
    }
}

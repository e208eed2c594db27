using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>
/// A few letters and digits between signs, where a citation may stand: <c>{3}</c>, <c>«4»</c>, <c>†2</c>, <c>(ref. 12)</c>.
/// </summary>
/// <param name="Start">Where it starts in what a reader sees of its block.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="FillingStart">Where what stands between the signs starts.</param>
/// <param name="FillingEnd">Where that ends.</param>
internal readonly record struct UnreadMark(int Start, int End, int FillingStart, int FillingEnd)
{
    /// <summary>The longest filling, in UTF-16 code units.</summary>
    private const int LongestFilling = 24;

    private const int MostSigns = 3;

    /// <summary>The pattern of keys.</summary>
    private const string Key = "a0";

    private const string OpeningBrackets = "([{<（［｛【〔〖‹«⟨〈《「『⟦⟪";

    private const string ClosingBrackets = ")]}>）］｝】〕〗›»⟩〉》」』⟧⟫";

    /// <summary>Signs that close what they open.</summary>
    private const string Fences = "|/*~^=:";

    /// <summary>Signs that stand in front of a number alone. A number sign is not among them: it counts tasks and tickets.</summary>
    private const string Leads = "†‡*※";

    /// <summary>What may open one.</summary>
    public static readonly SearchValues<char> Openings = SearchValues.Create(OpeningBrackets + Fences + Leads + "#");

    private static readonly SearchValues<char> Signs = SearchValues.Create(OpeningBrackets + Fences + Leads + "#");

    private static readonly SearchValues<char> Closable = SearchValues.Create(OpeningBrackets + "|/~^=:");

    /// <summary>Brackets that keys stand in; in the others titles do.</summary>
    private static readonly SearchValues<char> KeyBrackets = SearchValues.Create("[{<［｛【‹⟨");

    /// <summary>What stands between the parts of a filling: <c>smith-2020</c>, <c>1, 2</c>, <c>ref. 12</c>.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(".-–_:+,; ");

    private static readonly SearchValues<char> DigitsAndJoints = SearchValues.Create("0123456789,;-– ");

    /// <summary>Words for a source or a reference; no other word before a number makes a citation of it.</summary>
    private static readonly WordSet SourceWords = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Citations.Documents,
        static language => language.Citations.Notes);

    /// <summary>Reads the mark that opens at an offset.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="at">The offset of a sign.</param>
    /// <returns>The mark; <see langword="null"/> when there is none.</returns>
    public static UnreadMark? Read(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start < text.Length && start - at < MostSigns && Signs.Contains(text[start]))
        {
            start++;
        }

        bool isOpen = !text[at..start].ContainsAny(Closable); // nothing shows where it ends but its own characters
        int end = FillingEndOf(text, start, isOpen);
        if (end == start)
        {
            return null;
        }

        int close = EndOfClosing(text, text[at..start], end);
        return close < 0 ? null : new UnreadMark(at, close, start, end);
    }

    /// <summary>Whether what stands between the signs has the form of a number, or of several.</summary>
    public static bool IsNumber(ReadOnlySpan<char> pattern) => pattern[^1] == '0' && pattern is not Key;

    /// <summary>
    /// What all marks of one shape have between their signs: a digit for any number, letters and a digit for any key; a word for a source
    /// stays as it is.
    /// </summary>
    /// <returns>The pattern; <see langword="null"/> where no citation looks so.</returns>
    public string? PatternIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> filling = text[FillingStart..FillingEnd];
        ReadOnlySpan<char> open = text[Start..FillingStart];
        if (filling.IndexOfAnyExcept(DigitsAndJoints) >= 0)
        {
            return WordsIn(filling, open);
        }

        return open.Contains('#') ? null : "0"; // (#12) is a ticket
    }

    /// <summary>The pattern of a filling with letters.</summary>
    private static string? WordsIn(ReadOnlySpan<char> filling, ReadOnlySpan<char> open)
    {
        int digit = filling.IndexOfAnyInRange('0', '9');
        if (digit < 0)
        {
            return null;
        }

        ReadOnlySpan<char> word = filling[..digit].TrimEnd(" .:-");
        bool isNumbered = digit > 0 && filling[digit..].IndexOfAnyExcept(DigitsAndJoints) < 0;
        if (isNumbered && SourceWords.Contains(word))
        {
            return $"{word} 0".ToLowerInvariant();
        }

        // (B12), (CO2), (page 4) and #define4 are other things; a key has no blank in it.
        bool isKey = char.IsLetter(filling[0]) && !filling.ContainsAny(' ', ',', '.') && !open.ContainsAnyExcept(KeyBrackets);
        return isKey ? Key : null;
    }

    private static int FillingEndOf(ReadOnlySpan<char> text, int start, bool isOpen)
    {
        int end = start;
        int limit = Math.Min(text.Length, start + LongestFilling + 1);
        for (int i = start; i < limit; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                end = i + 1;
            }
            else if (i == start || isOpen || !Joints.Contains(text[i]))
            {
                break;
            }
        }

        return end - start > LongestFilling ? start : end;
    }

    /// <summary>Where the signs end that close a mark; −1 when others do, or none.</summary>
    private static int EndOfClosing(ReadOnlySpan<char> text, ReadOnlySpan<char> open, int at)
    {
        int closed = at;
        for (int i = open.Length - 1; i >= 0; i--)
        {
            int bracket = OpeningBrackets.IndexOf(open[i], StringComparison.Ordinal);
            char wanted = bracket >= 0 ? ClosingBrackets[bracket] : open[i];
            bool mayLack = bracket < 0 && (Leads.Contains(open[i], StringComparison.Ordinal) || open[i] is '#' or '^' or ':');
            if (closed < text.Length && text[closed] == wanted)
            {
                closed++;
            }
            else if (!mayLack)
            {
                return -1;
            }
        }

        return closed > at || Leads.Contains(open[^1], StringComparison.Ordinal) || open[^1] == '#' ? closed : -1;
    }
}

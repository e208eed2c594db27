using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace CitationCheck.Text;

/// <summary>
/// Finds which of many phrases a sentence has, in one pass whatever their number: it looks at the first letters of each word
/// of the sentence, and compares phrases only where those are known. A phrase in ASCII is known by its longest word;
/// any other by its first character beyond ASCII. A search by the framework's <c>SearchValues</c> for each row of phrases makes a
/// check of 1,977 reports take 35 % longer. Immutable; safe to share.
/// </summary>
internal sealed class PhraseFinder
{
    /// <summary>How many characters are told apart at once, in bits of one number.</summary>
    private const int Window = 32;

    /// <summary>Words that start at the end of a window are left to the next one, which sees all letters of their keys.</summary>
    private const int Step = Window - WordKey.Length + 1;

    private const int HashBits = 13;

    private readonly StringComparison comparison;

    /// <summary>For each hash of a key the place of its phrases plus one; 0 for most.</summary>
    private readonly byte[] places = new byte[1 << HashBits];
    private readonly Phrase[][] byKey;
    private readonly FrozenDictionary<char, Phrase[]> byOther;
    private readonly SearchValues<char> others;

    /// <summary>Makes a finder.</summary>
    /// <param name="comparison">Whether case matters; ordinal either way.</param>
    /// <param name="rows">
    /// Phrases with the signs that <see cref="In"/> gives for them, and the number of UTF-16 code units at the start of a sentence
    /// within which they count.
    /// </param>
    /// <exception cref="ArgumentException">A phrase has no whole word and no word of four letters to be known by.</exception>
    public PhraseFinder(StringComparison comparison, params (int Signs, int Within, string[] Phrases)[] rows)
    {
        this.comparison = comparison;
        var all = rows.SelectMany(static row => row.Phrases.Select(text => (Text: text, row.Signs, row.Within))).ToList();
        byKey = [.. all
            .Where(static phrase => Ascii.IsValid(phrase.Text))
            .Select(static phrase => new Phrase(phrase.Text, LongestWord(phrase.Text), phrase.Signs, phrase.Within))
            .GroupBy(HashOf)
            .Select(static group => group.ToArray())];
        for (int i = 0; i < byKey.Length; i++)
        {
            places[HashOf(byKey[i][0])] = checked((byte)(i + 1));
        }

        byOther = all
            .Where(static phrase => !Ascii.IsValid(phrase.Text))
            .Select(static phrase => new Phrase(phrase.Text, FirstOther(phrase.Text), phrase.Signs, phrase.Within))
            .SelectMany(static phrase => Cases(phrase.Text[phrase.Lead]).Select(sign => (Sign: sign, Phrase: phrase)))
            .GroupBy(static pair => pair.Sign, static pair => pair.Phrase)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
        others = SearchValues.Create([.. byOther.Keys]);
    }

    /// <summary>Makes a finder of phrases that all mean the same and count anywhere.</summary>
    /// <inheritdoc cref="PhraseFinder(StringComparison, ValueTuple{int, int, string[]}[])"/>
    public PhraseFinder(StringComparison comparison, params string[] phrases)
        : this(comparison, (1, int.MaxValue, phrases))
    {
    }

    /// <summary>Whether a text has one of the phrases.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => In(text) != 0;

    /// <summary>The signs of all phrases that a text has.</summary>
    public int In(ReadOnlySpan<char> text)
    {
        int found = 0;
        bool inWord = false;
        bool hasOthers = false;
        for (int at = 0; at < text.Length; at += Step)
        {
            (uint letters, bool hasOther) = LettersAt(text[at..]);
            hasOthers |= hasOther;
            uint starts = letters & ~((letters << 1) | (inWord ? 1u : 0)) & ((1u << Step) - 1);
            inWord = (letters & (1u << (Step - 1))) != 0;
            for (; starts != 0; starts &= starts - 1)
            {
                int start = BitOperations.TrailingZeroCount(starts);
                ulong key = WordKey.Of(text[(at + start)..], BitOperations.TrailingZeroCount(~(letters >> start)));
                int place = places[WordKey.Hash(key, HashBits)];
                if (place > 0)
                {
                    found |= SignsOf(byKey[place - 1], text, at + start);
                }
            }
        }

        return hasOthers ? found | OthersIn(text) : found;
    }

    private static int FirstOther(string phrase) => phrase.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');

    private static int HashOf(Phrase phrase) => WordKey.Hash(WordKey.Of(phrase.Text.AsSpan(phrase.Lead)), HashBits);

    private static int LettersOf(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Tells the letters of ASCII among the next characters, a bit for each, and whether any is outside of ASCII.</summary>
    private static (uint Letters, bool HasOther) LettersAt(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length < Window)
        {
            Span<ushort> padded = stackalloc ushort[Window];
            padded.Clear();
            units.CopyTo(padded);
            return LettersIn(padded);
        }

        return LettersIn(units);
    }

    private static (uint Letters, bool HasOther) LettersIn(ReadOnlySpan<ushort> units)
    {
        var front = Vector256.Create(units);
        var back = Vector256.Create(units[Vector256<ushort>.Count..]);
        bool hasOther = Vector256.GreaterThanAny(front | back, Vector256.Create((ushort)0x7F));
        return (LettersIn(front) | (LettersIn(back) << Vector256<ushort>.Count), hasOther);
    }

    private static uint LettersIn(Vector256<ushort> units) =>
        Vector256.LessThan((units | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26))
            .ExtractMostSignificantBits();

    /// <summary>Where the longest word of a phrase starts, among those that the phrase shows whole or four letters of.</summary>
    private static int LongestWord(string phrase)
    {
        int best = -1;
        int longest = 0;
        for (int at = 0; at < phrase.Length; at++)
        {
            int letters = LettersOf(phrase.AsSpan(at));
            bool isWhole = at + letters < phrase.Length || letters >= WordKey.Length;
            if (letters > longest && isWhole)
            {
                (best, longest) = (at, letters);
            }

            at += letters;
        }

        return best >= 0 ? best : throw new ArgumentException($"No word of “{phrase}” can be looked for.", nameof(phrase));
    }

    private static IEnumerable<char> Cases(char sign) =>
        new[] { sign, char.ToUpperInvariant(sign), char.ToLowerInvariant(sign) }.Distinct();

    private int SignsOf(Phrase[] phrases, ReadOnlySpan<char> text, int at)
    {
        int found = 0;
        foreach (Phrase phrase in phrases)
        {
            int start = at - phrase.Lead;
            if (start >= 0 && start + phrase.Text.Length <= phrase.Within && text[start..].StartsWith(phrase.Text, comparison))
            {
                found |= phrase.Signs;
            }
        }

        return found;
    }

    private int OthersIn(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int at = 0; text[at..].IndexOfAny(others) is var next && next >= 0; at++)
        {
            at += next;
            found |= SignsOf(byOther[text[at]], text, at);
        }

        return found;
    }

    /// <summary>
    /// A phrase, how far behind its start the word stands that it is known by, what it is a sign of, and where it counts.
    /// </summary>
    private readonly record struct Phrase(string Text, int Lead, int Signs, int Within);
}

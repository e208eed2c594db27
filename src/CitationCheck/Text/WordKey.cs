using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CitationCheck.Text;

/// <summary>
/// The first letters of a word in one number, so that a look into a small table tells most words that are in no list.
/// </summary>
internal static class WordKey
{
    /// <summary>How many letters of a word count: as many as one register holds.</summary>
    public const int Length = 4;

    /// <summary>What makes letters of ASCII small, and keeps all of them apart from what is none.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    /// <summary>The key of the word that a text begins with: its letters of ASCII, up to <see cref="Length"/>, in any case.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong first = Read(text);
        uint letters = LettersIn(Vector128.CreateScalar(first).AsUInt16());
        return Cut(first, BitOperations.TrailingZeroCount(~letters));
    }

    /// <summary>The same where it is known how many letters the word has.</summary>
    /// <param name="text">The text from the word on.</param>
    /// <param name="letters">The number of its letters; it need not be counted beyond <see cref="Length"/>.</param>
    public static ulong Of(ReadOnlySpan<char> text, int letters) => Cut(Read(text), letters);

    /// <summary>Knuth's multiplicative hash of a key, by the golden ratio.</summary>
    /// <param name="key">The key.</param>
    /// <param name="bits">How many bits the hash has.</param>
    public static int Hash(ulong key, int bits) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - bits));

    /// <summary>Tells the letters of ASCII among eight characters, a bit for each.</summary>
    private static uint LettersIn(Vector128<ushort> units) =>
        Vector128.LessThan((units | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26))
            .ExtractMostSignificantBits();

    private static ulong Read(ReadOnlySpan<char> text)
    {
        if (text.Length >= Length)
        {
            return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        }

        ulong first = 0;
        text.CopyTo(MemoryMarshal.Cast<ulong, char>(new Span<ulong>(ref first)));
        return first;
    }

    private static ulong Cut(ulong first, int letters) => SmallLetters | (letters < Length ? first & ((1UL << (letters * 16)) - 1) : first);
}

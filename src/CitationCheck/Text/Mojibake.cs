using System.Buffers;
using System.Text;

namespace CitationCheck.Text;

/// <summary>
/// Undoes UTF-8 that was read as Windows-1252: “â€™” is ’, “Ã¼” is ü. The table of that code page is here, as .NET brings it in a
/// package of its own only.
/// </summary>
internal static class Mojibake
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F; a control character where it has nothing.</summary>
    private const string UpperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly SearchValues<char> LeadBytes = SearchValues.Create("ÂÃÐÑâãð");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Repairs each damaged stretch; text that is sound stays as it is.</summary>
    public static string Repair(string text)
    {
        if (text.AsSpan().IndexOfAny(LeadBytes) < 0)
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            int length = LengthAfter(text[i]);
            if (length > 0 && i + length <= text.Length && TryDecode(text.AsSpan(i, length), bytes, out string? decoded))
            {
                repaired.Append(decoded);
                i += length - 1;
            }
            else if (text.AsSpan(i).StartsWith("â€"))
            {
                repaired.Append('”'); // its last byte is none of Windows-1252, so it is lost on the way
                i++;
            }
            else
            {
                repaired.Append(text[i]);
            }
        }

        return repaired.ToString();
    }

    /// <summary>
    /// How many bytes a lead byte opens; 0 for other characters. Not every lead byte: É» and Ø® end French and Danish words, while
    /// these letters are not followed by such signs.
    /// </summary>
    private static int LengthAfter(char lead) => lead switch
    {
        'Â' or 'Ã' or 'Ð' or 'Ñ' => 2,
        'â' or 'ã' => 3,
        'ð' => 4,
        _ => 0,
    };

    /// <summary>The byte that Windows-1252 shows as a character; -1 when there is none.</summary>
    private static int ByteOf(char c) =>
        c < '\u0100' ? c : UpperControls.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? 0x80 + at : -1;

    private static bool TryDecode(ReadOnlySpan<char> piece, Span<byte> bytes, out string? decoded)
    {
        decoded = null;
        for (int i = 0; i < piece.Length; i++)
        {
            int value = ByteOf(piece[i]);
            if (value < 0 || (i > 0 && value is < 0x80 or > 0xBF))
            {
                return false;
            }

            bytes[i] = (byte)value;
        }

        try
        {
            decoded = Strict.GetString(bytes[..piece.Length]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

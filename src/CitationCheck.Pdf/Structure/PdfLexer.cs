using System.Globalization;
using System.Text;

namespace CitationCheck.Pdf.Structure;

/// <summary>
/// Reads values of a PDF. Whatever the bytes are, each is visited once, and the depth of calls is bounded.
/// </summary>
/// <param name="data">The bytes.</param>
/// <param name="budget">How many values may still be read.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> data, ValueBudget budget)
{
    private const int MaxWord = 128;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= data.Length;

    public ReadOnlyMemory<byte> Data => data;

    public static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>The next value; <see langword="null"/> at the end.</summary>
    public PdfValue? Next(int depth = 0)
    {
        int start = Position;
        SkipSpace();
        if (IsAtEnd)
        {
            return null;
        }

        budget.Spend();
        budget.SpendBytes(Position - start);
        start = Position;
        byte first = data.Span[Position];
        if (!IsDelimiter(first))
        {
            return Counted(start, ReadWord());
        }

        Position++;
        return ReadDelimited(first, isDouble: !IsAtEnd && data.Span[Position] == first, depth);
    }

    private static bool IsDelimiter(byte c) => c is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static int Hex(byte c) => char.IsAsciiHexDigit((char)c) ? Convert.ToInt32(((char)c).ToString(), 16) : -1;

    /// <summary>Reads what a sign begins, which is behind the position already.</summary>
    private PdfValue ReadDelimited(byte first, bool isDouble, int depth)
    {
        int start = Position;
        switch (first)
        {
            case (byte)'/':
                return new PdfName(Counted(start, ReadName()));
            case (byte)'(':
                return new PdfString(Counted(start, ReadText()));
            case (byte)'<' when !isDouble:
                return new PdfString(Counted(start, ReadHex()));
            case (byte)'[' when depth < PdfLimits.Depth:
                return new PdfArray(ReadItems("]", depth));
            case (byte)'<' or (byte)'>' when isDouble:
                Position++;
                return first == '<' && depth < PdfLimits.Depth ? ReadDictionary(depth) : new PdfWord(first == '<' ? "<<" : ">>");
            default:
                return new PdfWord(((char)first).ToString());
        }
    }

    /// <summary>Counts what a value took that has no other values in it.</summary>
    private T Counted<T>(int start, T value)
    {
        budget.SpendBytes(Position - start);
        return value;
    }

    private void SkipSpace()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                int end = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? bytes.Length : Position + end;
            }
            else if (IsSpace(bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        List<PdfValue> items = ReadItems(">>", depth);
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < items.Count; i++)
        {
            if (items[i] is PdfName key)
            {
                entries.TryAdd(key.Text, items[i + 1]);
                i++;
            }
        }

        return new PdfDictionary(entries);
    }

    private List<PdfValue> ReadItems(string end, int depth)
    {
        var items = new List<PdfValue>();
        while (Next(depth + 1) is { } item && item is not PdfWord { Text: "endobj" or "stream" })
        {
            if (item is PdfWord word && word.Text == end)
            {
                break;
            }

            if (item is PdfWord { Text: "R" } && items is [.., PdfNumber { Whole: { } number }, PdfNumber])
            {
                items.RemoveRange(items.Count - 2, 2);
                items.Add(new PdfReference(number));
            }
            else
            {
                items.Add(item);
            }
        }

        return items;
    }

    private PdfValue ReadWord()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        int start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !IsDelimiter(bytes[Position]))
        {
            Position++;
        }

        ReadOnlySpan<byte> word = bytes[start..Math.Min(Position, start + MaxWord)];
        return word[0] is (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') && Number(word) is { } number
            ? new PdfNumber(number)
            : new PdfWord(Encoding.Latin1.GetString(word));
    }

    /// <summary>Some writers double the sign.</summary>
    private static double? Number(ReadOnlySpan<byte> word) =>
        double.TryParse(
            word.StartsWith("--"u8) ? word[1..] : word,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out double number) && double.IsFinite(number)
            ? number
            : null;

    private string ReadName()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        var name = new StringBuilder();
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !IsDelimiter(bytes[Position]))
        {
            byte c = bytes[Position++];
            bool isEscape = c == '#' && Position + 1 < bytes.Length && Hex(bytes[Position]) >= 0 && Hex(bytes[Position + 1]) >= 0;
            if (isEscape)
            {
                c = (byte)((Hex(bytes[Position]) << 4) | Hex(bytes[Position + 1]));
                Position += 2;
            }

            if (name.Length < MaxWord)
            {
                name.Append((char)c);
            }
        }

        return name.ToString();
    }

    private byte[] ReadHex()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        var text = new List<byte>();
        int high = -1;
        while (Position < bytes.Length && bytes[Position] != '>')
        {
            int digit = Hex(bytes[Position++]);
            if (digit >= 0 && high >= 0)
            {
                text.Add((byte)((high << 4) | digit));
                high = -1;
            }
            else if (digit >= 0)
            {
                high = digit;
            }
        }

        Position = Math.Min(Position + 1, bytes.Length);
        if (high >= 0)
        {
            text.Add((byte)(high << 4));
        }

        return [.. text];
    }

    private byte[] ReadText()
    {
        ReadOnlySpan<byte> bytes = data.Span;
        var text = new List<byte>();
        for (int open = 1; Position < bytes.Length;)
        {
            byte c = bytes[Position++];
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0)
            {
                break;
            }

            if (c == '\\')
            {
                ReadEscape(bytes, text);
            }
            else
            {
                text.Add(c);
            }
        }

        return [.. text];
    }

    private void ReadEscape(ReadOnlySpan<byte> bytes, List<byte> text)
    {
        if (Position >= bytes.Length)
        {
            return;
        }

        byte c = bytes[Position++];
        switch (c)
        {
            case (byte)'n':
                text.Add((byte)'\n');
                break;
            case (byte)'r':
                text.Add((byte)'\r');
                break;
            case (byte)'t':
                text.Add((byte)'\t');
                break;
            case (byte)'b' or (byte)'f':
                text.Add((byte)' ');
                break;
            case (byte)'\r':
                Position += Position < bytes.Length && bytes[Position] == '\n' ? 1 : 0;
                break;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                text.Add(ReadOctal(bytes, c - '0'));
                break;
            default:
                text.Add(c);
                break;
        }
    }

    private byte ReadOctal(ReadOnlySpan<byte> bytes, int value)
    {
        for (int i = 0; i < 2 && Position < bytes.Length && bytes[Position] is >= (byte)'0' and <= (byte)'7'; i++)
        {
            value = (value * 8) + bytes[Position++] - '0';
        }

        return (byte)value;
    }
}

namespace CitationCheck.Pdf.Structure;

/// <summary>The older filters. Each stops at its limit, its end or its first fault.</summary>
internal static class TextFilters
{
    private const int LzwClear = 256;
    private const int LzwEnd = 257;
    private const int LzwCodes = 4096;

    public static ReadOnlyMemory<byte> Hex(ReadOnlySpan<byte> bytes, int most)
    {
        var text = new List<byte>();
        int high = -1;
        foreach (byte c in bytes)
        {
            int digit = char.IsAsciiHexDigit((char)c) ? Convert.ToInt32(((char)c).ToString(), 16) : -1;
            if (c == '>' || text.Count >= most)
            {
                break;
            }

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

        if (high >= 0)
        {
            text.Add((byte)(high << 4));
        }

        return text.ToArray();
    }

    public static ReadOnlyMemory<byte> Ascii85(ReadOnlySpan<byte> bytes, int most)
    {
        var text = new List<byte>();
        Span<byte> group = stackalloc byte[5];
        int count = 0;
        foreach (byte c in bytes)
        {
            if (c == '~' || text.Count >= most)
            {
                break;
            }

            if (c == 'z' && count == 0)
            {
                text.AddRange([0, 0, 0, 0]);
            }
            else if (c is >= (byte)'!' and <= (byte)'u')
            {
                group[count++] = (byte)(c - '!');
                if (count == group.Length)
                {
                    AddGroup(text, group, count);
                    count = 0;
                }
            }
        }

        if (count > 1)
        {
            group[count..].Fill(84);
            AddGroup(text, group, count);
        }

        return text.ToArray();
    }

    public static ReadOnlyMemory<byte> RunLength(ReadOnlySpan<byte> bytes, int most)
    {
        var text = new List<byte>();
        for (int at = 0; at < bytes.Length && bytes[at] != 128 && text.Count < most;)
        {
            int length = bytes[at++];
            if (length < 128)
            {
                int end = Math.Min(bytes.Length, at + length + 1);
                text.AddRange(bytes[at..end]);
                at = end;
            }
            else if (at < bytes.Length)
            {
                text.AddRange(Enumerable.Repeat(bytes[at++], 257 - length));
            }
        }

        return text.ToArray();
    }

    /// <summary>With codes of 9 to 12 bits that grow one code early, as almost all writers do.</summary>
    public static ReadOnlyMemory<byte> Lzw(ReadOnlySpan<byte> bytes, int most)
    {
        var text = new List<byte>();
        var starts = new int[LzwCodes]; // where in the text each code was first written, and how long it is
        var lengths = new int[LzwCodes];
        int next = LzwEnd + 1;
        int width = 9;
        int last = -1;
        int buffer = 0;
        int bits = 0;
        foreach (byte c in bytes)
        {
            buffer = ((buffer << 8) | c) & 0xFFFFFF;
            bits += 8;
            if (bits < width)
            {
                continue;
            }

            bits -= width;
            int code = (buffer >> bits) & ((1 << width) - 1);
            if (code == LzwEnd || text.Count >= most)
            {
                break;
            }

            if (code == LzwClear)
            {
                (next, width, last) = (LzwEnd + 1, 9, -1);
                continue;
            }

            int start = text.Count;
            if (!AddCode(text, code, last, next, starts, lengths))
            {
                break;
            }

            if (last >= 0 && next < LzwCodes)
            {
                // The code before, and the first byte of this one, which follows it in the text.
                int before = last < LzwClear ? 1 : lengths[last];
                (starts[next], lengths[next]) = (start - before, before + 1);
                next++;
            }

            last = code;
            width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
        }

        return text.ToArray();
    }

    private static bool AddCode(List<byte> text, int code, int last, int next, int[] starts, int[] lengths)
    {
        if (code < LzwClear)
        {
            text.Add((byte)code);
            return true;
        }

        if (code < next)
        {
            Copy(text, starts[code], lengths[code]);
            return true;
        }

        if (code > next || last < 0)
        {
            return false;
        }

        int length = last < LzwClear ? 1 : lengths[last];
        Copy(text, text.Count - length, length);
        text.Add(text[text.Count - length]);
        return true;
    }

    private static void Copy(List<byte> text, int start, int length)
    {
        for (int i = 0; i < length; i++)
        {
            text.Add(text[start + i]);
        }
    }

    private static void AddGroup(List<byte> text, ReadOnlySpan<byte> group, int count)
    {
        uint value = 0;
        foreach (byte digit in group)
        {
            value = unchecked((value * 85) + digit);
        }

        for (int i = 0; i < count - 1; i++)
        {
            text.Add((byte)(value >> (24 - (8 * i))));
        }
    }
}

namespace CitationCheck.Pdf.Titles;

/// <summary>PDFDocEncoding (ISO 32000-1, annex D): Latin-1 with signs of typography where that has control characters.</summary>
internal static class DocEncoding
{
    private const int FirstLow = 0x18;
    private const int FirstHigh = 0x80;
    private const string Low = "˘ˇˆ˙˝˛˚˜";
    private const string High = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        for (int i = 0; i < text.Length; i++)
        {
            int c = bytes[i];
            text[i] = c is >= FirstLow and < FirstLow + 8 ? Low[c - FirstLow]
                : c >= FirstHigh && c < FirstHigh + High.Length ? High[c - FirstHigh]
                : (char)c;
        }

        return new string(text);
    }
}

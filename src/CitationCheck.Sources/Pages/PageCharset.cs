using System.Buffers;
using System.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// Finds the encoding of a page: from its byte order mark, the header, its own <c>meta</c> tag or, failing those, its bytes.
/// Follows the Encoding Standard where labels are misleading (https://encoding.spec.whatwg.org/#names-and-labels).
/// </summary>
internal static class PageCharset
{
    /// <summary>The standard says 1,024 bytes, but real pages have scripts before their charset.</summary>
    private const int ScannedBytes = 16 * 1024;

    /// <summary>Labels that .NET does not know, or takes for another encoding than browsers do.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["x-user-defined"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["cp1251"] = "windows-1251",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["gb_2312-80"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["sjis"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["ms_kanji"] = "shift_jis",
        ["x-euc-jp"] = "euc-jp",
        ["euckr"] = "ks_c_5601-1987",
        ["euc-kr"] = "ks_c_5601-1987",
        ["big5-hkscs"] = "big5",
        ["utf-16"] = "utf-16le",
        ["unicode"] = "utf-16le",
    };

    /// <summary>The usual encodings of pages in a language, other than UTF-8. The first that can decode all bytes is used.</summary>
    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = ["euc-jp", "shift_jis"],
        ["zh"] = ["gb18030"],
        ["zh-tw"] = ["big5"],
        ["zh-hk"] = ["big5"],
        ["ko"] = ["ks_c_5601-1987"],
        ["ru"] = ["windows-1251"],
        ["uk"] = ["windows-1251"],
        ["bg"] = ["windows-1251"],
        ["pl"] = ["iso-8859-2"],
        ["cs"] = ["windows-1250"],
        ["sk"] = ["windows-1250"],
        ["hu"] = ["iso-8859-2"],
        ["sl"] = ["windows-1250"],
        ["hr"] = ["windows-1250"],
        ["el"] = ["windows-1253"],
        ["tr"] = ["windows-1254"],
        ["he"] = ["windows-1255"],
        ["ar"] = ["windows-1256"],
        ["th"] = ["windows-874"],
    };

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"'; />?");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a page. Never fails: bytes that cannot be decoded become U+FFFD.</summary>
    /// <param name="bytes">The body of the page.</param>
    /// <param name="header">The charset of the Content-Type header, if any.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? header)
    {
        Encoding? marked = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return marked is not null
            ? marked.GetString(bytes[marked.Preamble.Length..])
            : (Known(Find(header), bytes) ?? Known(Declared(bytes), bytes) ?? Guess(bytes)).GetString(bytes);
    }

    /// <summary>
    /// The encoding that a page says it has. Servers say UTF-8 of all that they have; where hardly anything can be read so, something else
    /// was meant.
    /// </summary>
    private static Encoding? Known(Encoding? encoding, ReadOnlySpan<byte> bytes) =>
        encoding is UTF8Encoding && !CanRead(StrictUtf8, bytes) && IsHardlyUtf8(bytes) ? null : encoding;

    private static bool IsHardlyUtf8(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, ScannedBytes)];
        int broken = Encoding.UTF8.GetString(start).AsSpan().Count('\uFFFD');
        return broken > 20 && broken * 2 > CountHigh(start);
    }

    private static int CountHigh(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        foreach (byte b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
        }

        return high;
    }

    /// <summary>
    /// In Cyrillic all letters of a word are above 0x80, most of them from 0xC0 on; in Latin scripts only those with accents are.
    /// </summary>
    private static bool IsCyrillic(ReadOnlySpan<byte> bytes)
    {
        int letters = 0;
        int runs = 0;
        for (int i = 0; i < bytes.Length && i < ScannedBytes * 4; i++)
        {
            bool isLetter = bytes[i] >= 0xC0;
            letters += isLetter ? 1 : 0;
            runs += isLetter && i > 0 && bytes[i - 1] >= 0xC0 ? 1 : 0;
        }

        return letters > 20 && runs * 2 > letters;
    }

    /// <summary>The encoding of a label; <see langword="null"/> for UTF-7, which browsers reject, and for unknown labels.</summary>
    private static Encoding? Find(string? label)
    {
        string name = label?.Trim().Trim('"', '\'', ' ') ?? "";
        name = Labels.GetValueOrDefault(name, name);
        if (name.Length is 0 or > 40 || name.Contains("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            // .NET has Windows, Chinese and Japanese code pages only in this provider. It is used directly rather than registered,
            // because registration would change the behavior of the whole program.
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null; // it is unknown, or another name of UTF-7
        }
    }

    /// <summary>
    /// The encoding in <c>&lt;meta charset=…&gt;</c>, <c>&lt;meta http-equiv … content="text/html; charset=…"&gt;</c> or an XML
    /// declaration.
    /// </summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, ScannedBytes)]);
        for (int at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            int end = head.IndexOf('>', at);
            ReadOnlySpan<char> tag = head.AsSpan(at, (end < 0 ? head.Length : end) - at);
            if (ValueOf(tag, "charset") is { } label && Find(label) is { } encoding)
            {
                // A page whose meta tag can be read as ASCII is not UTF-16, even if it says so.
                return encoding is UnicodeEncoding ? Encoding.UTF8 : encoding;
            }
        }

        int close = head.IndexOf("?>", StringComparison.Ordinal);
        return close > 0 && head.StartsWith("<?xml", StringComparison.Ordinal)
            ? Find(ValueOf(head.AsSpan(0, close), "encoding"))
            : null;
    }

    private static string? ValueOf(ReadOnlySpan<char> tag, string name)
    {
        int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = tag[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        int end = rest.IndexOfAny(ValueEnds);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'<', 0, ..])
        {
            return Encoding.Unicode;
        }

        if (bytes is [0, (byte)'<', ..])
        {
            return Encoding.BigEndianUnicode;
        }

        if (CanRead(StrictUtf8, bytes))
        {
            return Encoding.UTF8;
        }

        foreach (string name in OfLanguage(bytes))
        {
            if (Strict(name) is { } strict && CanRead(strict, bytes))
            {
                return Find(name) ?? Encoding.UTF8;
            }
        }

        return Find(IsCyrillic(bytes) ? "windows-1251" : "windows-1252") ?? Encoding.UTF8;
    }

    private static Encoding? Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The usual encodings of the language in the page's <c>lang</c>, which is near the start and in ASCII.</summary>
    private static string[] OfLanguage(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1_024)]);
        int at = head.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        int end = at < 0 ? -1 : head.IndexOf('>', at);
        return end >= 0 && ValueOf(head.AsSpan(at, end - at), "lang") is { } language
            ? ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault(language.Split('-', '_')[0]) ?? []
            : [];
    }

    private static bool CanRead(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        // The size limit may have cut the last character; up to three bytes of it may remain.
        for (int cut = 0; cut < 4 && cut < bytes.Length; cut++)
        {
            try
            {
                strict.GetCharCount(bytes[..^cut]);
                return true;
            }
            catch (DecoderFallbackException)
            {
            }
        }

        return false;
    }
}

namespace CitationCheck.Sources.Fetching;

/// <summary>Recognizes files that are served as pages by their first bytes.</summary>
internal static class FileSignature
{
    private const int MaxProlog = 2_048;

    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP file"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
        ("GIF8"u8.ToArray(), "an image"),
    ];

    public static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B, 0x08];

    /// <summary>Whether a document of XML is a page: a feed and a sitemap have titles, too.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> body) => body[..Math.Min(body.Length, MaxProlog)].IndexOf("<html"u8) >= 0;

    /// <summary>What the body is if it is not a page; <see langword="null"/> if it may be one.</summary>
    public static string? Name(ReadOnlySpan<byte> body)
    {
        if (body.TrimStart(" \t\r\n\0"u8).IsEmpty)
        {
            return "an empty response";
        }

        foreach ((byte[] start, string name) in Signatures)
        {
            if (body.StartsWith(start))
            {
                return name;
            }
        }

        return null;
    }
}

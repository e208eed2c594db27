namespace CitationCheck.Sources.Fetching;

/// <summary>Knows files that are served as pages by their first bytes.</summary>
internal static class FileSignature
{
    /// <summary>What it is, when it is no page; <see langword="null"/> for what may be one.</summary>
    public static string? Name(ReadOnlySpan<byte> body)
    {
        if (body.TrimStart(" \t\r\n\0"u8).IsEmpty)
        {
            return "an empty answer";
        }

        return body.StartsWith("%PDF-"u8) ? "a PDF"
            : body.StartsWith("PK\u0003\u0004"u8) ? "a ZIP file"
            : body.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a gzip file"
            : body.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "an image"
            : body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "an image"
            : body.StartsWith("GIF8"u8) ? "an image"
            : null;
    }
}

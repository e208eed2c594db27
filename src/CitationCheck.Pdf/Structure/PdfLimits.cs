namespace CitationCheck.Pdf.Structure;

/// <summary>What one PDF may take. All of it is far above what ordinary documents need.</summary>
internal static class PdfLimits
{
    /// <summary>The pages that are read for the text; the title is on the first.</summary>
    public const int Pages = 500;

    /// <summary>The nodes of the tree of pages that are visited.</summary>
    public const int PageNodes = 20_000;

    public const int Objects = 500_000;

    /// <summary>All numbers, names, texts and containers that are parsed.</summary>
    public const int Values = 4_000_000;

    /// <summary>All bytes that are parsed, each as often as it is.</summary>
    public const int ReadBytes = 256 * 1024 * 1024;

    /// <summary>The dictionaries at the end of the file, or of its earlier versions, and the bytes of each.</summary>
    public const int Trailers = 16;

    /// <inheritdoc cref="Trailers"/>
    public const int TrailerBytes = 64 * 1024;

    /// <summary>Containers within containers. Deeper ones are read as if they were flat.</summary>
    public const int Depth = 64;

    /// <summary>References that lead to references.</summary>
    public const int Links = 16;

    /// <summary>All bytes that are decompressed.</summary>
    public const int DecodedBytes = 96 * 1024 * 1024;

    /// <summary>Of these, the bytes of one stream.</summary>
    public const int StreamBytes = 16 * 1024 * 1024;

    /// <summary>Filters in a row for one stream.</summary>
    public const int Filters = 4;

    /// <summary>The bytes of text that a page shows.</summary>
    public const int PageText = 50_000;

    /// <summary>The operators of a page that are kept.</summary>
    public const int PageOperators = 200_000;

    /// <summary>States of graphics within states.</summary>
    public const int States = 32;

    /// <summary>Drawings within drawings, and all drawings of a page.</summary>
    public const int FormDepth = 8;

    /// <inheritdoc cref="FormDepth"/>
    public const int Forms = 200;

    public const int Fonts = 200;

    /// <summary>The largest number of a character in a font.</summary>
    public const int Characters = 65_535;

    /// <summary>The bytes of a table that says what the characters of a font mean, and of metadata.</summary>
    public const int TableBytes = 1024 * 1024;
}

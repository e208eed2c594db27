namespace CitationCheck.Pdf.Structure;

/// <summary>A dictionary, or that of a stream.</summary>
internal record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfValue>(StringComparer.Ordinal));

    public PdfValue? Get(string key) => Entries.GetValueOrDefault(key);
}

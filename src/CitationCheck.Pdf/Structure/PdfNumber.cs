namespace CitationCheck.Pdf.Structure;

/// <summary>A number.</summary>
internal sealed record PdfNumber(double Value) : PdfValue
{
    /// <summary>The whole number; <see langword="null"/> if it is none or too large.</summary>
    public int? Whole => Value is >= int.MinValue and <= int.MaxValue && double.IsInteger(Value) ? (int)Value : null;
}

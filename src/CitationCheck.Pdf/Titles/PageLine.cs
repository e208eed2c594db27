namespace CitationCheck.Pdf.Titles;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Size">The size of most of its letters, in points.</param>
/// <param name="Baseline">How high it stands.</param>
/// <param name="Left">Where it begins.</param>
internal sealed record PageLine(string Text, double Size, double Baseline, double Left);

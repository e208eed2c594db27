using System.Globalization;

namespace CitationCheck;

/// <summary>A line and column in a report, as an editor shows them. Immutable.</summary>
/// <param name="Line">The line, starting at 1. Lines end with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</param>
/// <param name="Column">The column in UTF-16 code units, starting at 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Returns the position as <c>line:column</c>.</summary>
    /// <returns>The two numbers in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}

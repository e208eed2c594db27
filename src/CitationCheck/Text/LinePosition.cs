using System.Globalization;

namespace CitationCheck;

/// <summary>A place in a report as an editor shows it. Immutable.</summary>
/// <param name="Line">The line, counted from 1; <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> end a line.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    /// <returns>The two numbers in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}

using System.Globalization;
using System.Text;

namespace CitationCheck.Sample;

/// <summary>Makes text from a report safe to show: control characters could control the terminal, tabs would shift the underline.</summary>
internal static class Printable
{
    public static string Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Format => string.Empty, // bidirectional overrides, zero-width marks
        _ => rune.ToString(),
    };

    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) // a lone surrogate becomes U+FFFD
        {
            shown.Append(Of(rune));
        }

        return shown.ToString();
    }
}

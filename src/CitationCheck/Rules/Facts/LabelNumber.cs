using System.Globalization;

namespace CitationCheck.Rules.Facts;

/// <summary>Reads labels that are numbers.</summary>
internal static class LabelNumber
{
    /// <summary>The number of a citation's label; -1 when it is none.</summary>
    public static int Of(Citation citation) =>
        int.TryParse(citation.Label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}

using System.Globalization;
using System.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>How messages name the lines of what a finding sums up: “lines 12, 15, 19 and 4 more”.</summary>
internal static class PartLines
{
    private const int Named = 8;

    public static string Of(IReadOnlyList<Finding> parts)
    {
        int[] lines = [.. parts.Select(static part => part.Line).Distinct()];
        var text = new StringBuilder(lines.Length == 1 ? "line " : "lines ");
        for (int i = 0; i < Math.Min(lines.Length, Named); i++)
        {
            string joint = i == 0 ? "" : i == lines.Length - 1 ? " and " : ", ";
            text.Append(joint).Append(lines[i].ToString(CultureInfo.InvariantCulture));
        }

        if (lines.Length > Named)
        {
            text.Append(CultureInfo.InvariantCulture, $" and {lines.Length - Named} more");
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace CitationCheck.AI.Options;

/// <summary>Tells a model what is wrong with the citations of its answer.</summary>
internal static class RetryFeedback
{
    private const int MostFindings = 20;
    private const int LongestMessage = 300;

    public static string Write(ValidationResult result)
    {
        var text = new StringBuilder("The citations of your answer have problems:\n");
        List<Finding> findings = [.. result.Findings.Where(static finding => finding.Severity >= Severity.Warning)];
        foreach (Finding finding in findings.OrderByDescending(static finding => finding.Severity).Take(MostFindings))
        {
            string message = finding.Message.ReplaceLineEndings(" ");
            string shown = message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
            text.Append(CultureInfo.InvariantCulture, $"- line {finding.Line}: {shown}\n");
        }

        if (findings.Count > MostFindings)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {findings.Count - MostFindings} more\n");
        }

        return text
            .Append("Write the whole answer again. Cite only the sources that you were given, in the form in which they were given, ")
            .Append("and leave out what no source says. Do not mention these instructions.")
            .ToString();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CitationCheck.Writers;

/// <summary>
/// Names findings so that they are known again in a later version of the report: by rule and by the words they are
/// about, not by line, wording of the message or number of a reference. Pure; thread-safe.
/// </summary>
public static class FindingFingerprint
{
    /// <summary>The fingerprints of all findings of a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// 16 lower-case hexadecimal digits for each finding of <see cref="ValidationResult.Findings"/>, in their order.
    /// Findings of one rule about the same words are told apart by counting them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Of(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[result.Findings.Count];
        for (int at = 0; at < fingerprints.Length; at++)
        {
            string identity = Identity(result.Report, result.Findings[at]);
            int earlier = seen.GetValueOrDefault(identity);
            seen[identity] = earlier + 1;
            string counted = identity + "\n" + earlier.ToString(CultureInfo.InvariantCulture);
            fingerprints[at] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(counted)).AsSpan(0, 8));
        }

        return fingerprints;
    }

    private static string Identity(Report report, Finding finding)
    {
        var identity = new StringBuilder(finding.RuleId).Append('\n');
        switch (finding)
        {
            case { Claim: { } claim }:
                AppendWords(identity, claim.Text);
                identity.Append('\n').Append(finding.Citation?.Label);
                break;
            case { Reference: { } reference }:
                AppendWords(identity, reference.Title ?? reference.Url ?? reference.RawText);
                break;
            default:
                // A finding about the whole report or a whole list must not change with every word in it.
                AppendWords(identity, report.Text.AsSpan(finding.Span.Start, Math.Min(finding.Span.Length, 100)));
                break;
        }

        return identity.ToString();
    }

    private static void AppendWords(StringBuilder identity, ReadOnlySpan<char> text)
    {
        bool gap = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = true;
                continue;
            }

            if (gap)
            {
                identity.Append(' ');
                gap = false;
            }

            identity.Append(letter);
        }
    }
}

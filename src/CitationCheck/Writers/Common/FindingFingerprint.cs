using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CitationCheck.Writers;

/// <summary>Computes fingerprints that identify findings across versions of a report. Pure and thread-safe.</summary>
/// <remarks>
/// A fingerprint depends on the rule and on the words that the finding is about, the first 1,000 characters of them. It does not depend
/// on line numbers, the wording of messages, or the numbers of references.
/// </remarks>
/// <example>
/// <code>
/// HashSet&lt;string&gt; known = [.. FindingFingerprint.Of(before)];
/// int added = FindingFingerprint.Of(after).Count(fingerprint => !known.Contains(fingerprint));
/// </code>
/// </example>
public static class FindingFingerprint
{
    /// <summary>How much of a claim or an entry is looked at: a claim can have a finding for every word of it.</summary>
    private const int Longest = 1000;

    /// <summary>Computes the fingerprints of all findings of a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// 16 lowercase hexadecimal digits for each finding in <see cref="ValidationResult.Findings"/>, in the same order. Findings of one
    /// rule about the same words are numbered, so that their fingerprints differ. One that sums up several has the fingerprint of the
    /// first of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Of(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.Report, result.Findings);
    }

    /// <summary>Computes the fingerprints of some findings about a report, for example of all <see cref="Finding.Parts"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings.</param>
    /// <returns>16 lowercase hexadecimal digits for each finding, in the same order.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Of(Report report, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[findings.Count];
        for (int at = 0; at < fingerprints.Length; at++)
        {
            string identity = Identity(report, findings[at]);
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
        foreach (char letter in text[..Math.Min(text.Length, Longest)])
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

using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
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

    /// <summary>How much of the id of a rule and of a label is looked at.</summary>
    private const int LongestName = 400;

    /// <summary>Words with both and with a number, in UTF-16 code units.</summary>
    private const int MostInIdentity = 2 * Longest;

    private const int Digits = 16;

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
        var seen = new Dictionary<UInt128, int>();
        var fingerprints = new string[findings.Count];
        var words = new StringBuilder();
        for (int at = 0; at < fingerprints.Length; at++)
        {
            WriteIdentity(words.Clear(), report, findings[at]);
            ref int earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, Digest(words), out _);
            words.Append('\n').Append(CultureInfo.InvariantCulture, $"{earlier}");
            fingerprints[at] = Digest(words).ToString("x32", CultureInfo.InvariantCulture)[..Digits];
            earlier++;
        }

        return fingerprints;
    }

    /// <summary>The first half of a SHA-256 of the words in UTF-8.</summary>
    private static UInt128 Digest(StringBuilder words)
    {
        Span<char> letters = stackalloc char[MostInIdentity];
        Span<byte> bytes = stackalloc byte[3 * MostInIdentity];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        int length = Math.Min(words.Length, MostInIdentity);
        words.CopyTo(0, letters, length);
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(letters[..length], bytes)], hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static void WriteIdentity(StringBuilder identity, Report report, Finding finding)
    {
        identity.Append(Start(finding.RuleId)).Append('\n');
        switch (finding)
        {
            case { Claim: { } claim }:
                AppendWords(identity, claim.Text);
                identity.Append('\n').Append(Start(finding.Citation?.Label));
                break;
            case { Reference: { } reference }:
                AppendWords(identity, reference.Title ?? reference.Url ?? reference.RawText);
                break;
            default:
                // A finding about the whole report or a whole list must not change with every word in it.
                AppendWords(identity, report.Text.AsSpan(finding.Span.Start, Math.Min(finding.Span.Length, 100)));
                break;
        }
    }

    private static ReadOnlySpan<char> Start(string? name) => name.AsSpan(0, Math.Min(name?.Length ?? 0, LongestName));

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

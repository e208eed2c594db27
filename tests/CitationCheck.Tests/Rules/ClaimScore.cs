using System.Text;
using System.Text.RegularExpressions;

namespace CitationCheck.Tests.Rules;

/// <summary>
/// Precision and recall of “this claim has no citation”, counted as the scorer beside the shared data counts: a gold claim
/// matches the claims with its very words, or else those that contain it or that it contains, and has all their labels.
/// </summary>
internal sealed partial class ClaimScore
{
    private const int LeastLetters = 8;

    private int gold;
    private int predicted;
    private int both;

    public double Precision => predicted == 0 ? 0 : (double)both / predicted;

    public double Recall => gold == 0 ? 0 : (double)both / gold;

    public void Add(IReadOnlyList<(string Text, bool IsCited)> wanted, IReadOnlyList<Claim> claims)
    {
        string[] words = [.. claims.Select(claim => Words(claim.Text))];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string text, bool isCited) in wanted)
        {
            int[] matches = Match(Words(text), words, seen);
            bool isUncited = matches.Length > 0 && matches.All(match => !claims[match].IsCited);
            gold += isCited ? 0 : 1;
            predicted += isUncited ? 1 : 0;
            both += isUncited && !isCited ? 1 : 0;
        }
    }

    public override string ToString() => $"uncited: gold {gold}, predicted {predicted}, P {Precision:0.0000} R {Recall:0.0000}";

    private static int[] Match(string wanted, string[] words, Dictionary<string, int> seen)
    {
        int[] same = [.. Enumerable.Range(0, words.Length).Where(i => words[i] == wanted)];
        if (same.Length > 0)
        {
            int nth = seen.GetValueOrDefault(wanted);
            seen[wanted] = nth + 1;
            return [same[Math.Min(nth, same.Length - 1)]];
        }

        return
        [
            .. Enumerable.Range(0, words.Length).Where(i => Math.Min(words[i].Length, wanted.Length) >= LeastLetters
                && (words[i].Contains(wanted, StringComparison.Ordinal) || wanted.Contains(words[i], StringComparison.Ordinal))),
        ];
    }

    /// <summary>Letters and digits alone, without markers, link targets, case and width.</summary>
    private static string Words(string text) =>
        string.Concat(Link()
            .Replace(Marker().Replace(text, " "), "$1")
            .Normalize(NormalizationForm.FormKC)
            .ToLowerInvariant()
            .Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\[\^?\d{1,3}(?:\s*[,，;–-]\s*\^?\d{1,3})*\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\[([^\[\]]*)\]\([^()\s]*\)")]
    private static partial Regex Link();
}

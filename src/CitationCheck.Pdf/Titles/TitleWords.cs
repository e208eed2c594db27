using System.Text;

namespace CitationCheck.Pdf.Titles;

/// <summary>Compares what the metadata and the page say.</summary>
internal static class TitleWords
{
    /// <summary>A title that the page goes on with must have at least this share of it.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Whether both are one title, whatever their cases and signs, and whether or not one of them ends early.</summary>
    public static bool AreSame(string one, string other)
    {
        string a = LettersOf(one);
        string b = LettersOf(other);
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length > 0 && longer.StartsWith(shorter, StringComparison.Ordinal) && shorter.Length >= LeastShare * longer.Length;
    }

    private static string LettersOf(string text)
    {
        var letters = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}

using System.Text;

namespace CitationCheck.Pdf.Titles;

/// <summary>
/// What may be the title on the first page of a document: the largest texts, several lines joined. Names of journals and stamps of archives
/// are large, too, so there are several candidates.
/// </summary>
internal static class PageTitle
{
    private const int MostCandidates = 3;
    private const int MostLines = 6;
    private const int LongestTitle = 400;

    /// <summary>Lines further apart than this, in sizes, are no one text.</summary>
    private const double LineGap = 1.9;

    private static readonly string[] Stamps =
    [
        "arxiv:", "doi:", "doi.org/", "https://", "http://", "www.", "issn", "isbn", "©", "copyright", "vol.", "volume ", "issue ",
        "available online", "contents lists available", "journal homepage", "published online", "received:", "accepted:", "preprint",
    ];

    /// <summary>The candidates, the most likely first.</summary>
    public static IReadOnlyList<string> Candidates(IReadOnlyList<PageLine> lines)
    {
        List<PageLine> plain = [.. lines.Where(static line => !IsStamp(line.Text))];
        if (plain.Count == 0)
        {
            return [];
        }

        double body = BodySize(plain);
        (string Text, double Size)[] all = [.. Blocks(plain)];
        (string Text, double Size)[] large = [.. all.Where(block => block.Size > 1.05 * body)];
        return
        [
            .. (large.Length > 0 ? large : all)
                .Where(static block => block.Text.Length <= LongestTitle && block.Text.Count(char.IsLetter) >= 3)
                .OrderByDescending(static block => WordsIn(block.Text) >= 3 ? 1 : 0)
                .ThenByDescending(static block => block.Size)
                .Select(static block => block.Text)
                .Distinct(StringComparer.Ordinal)
                .Take(MostCandidates),
        ];
    }

    private static bool IsStamp(string line) => Stamps.Any(stamp => line.StartsWith(stamp, StringComparison.OrdinalIgnoreCase))
        || line.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The size in which most of the page is set.</summary>
    private static double BodySize(List<PageLine> lines) => lines
        .GroupBy(static line => line.Size)
        .OrderByDescending(static size => size.Sum(static line => line.Text.Length))
        .First().Key;

    /// <summary>A word, or two letters of a script that does not part words.</summary>
    private static int WordsIn(string text) =>
        text.Split(' ').Length + (text.Count(static c => c is >= '\u2E80' and <= '\uD7FF') / 2);

    /// <summary>Lines of one size that follow each other.</summary>
    private static IEnumerable<(string Text, double Size)> Blocks(List<PageLine> lines)
    {
        var block = new List<PageLine>();
        foreach (PageLine line in lines)
        {
            bool follows = block.Count is > 0 and < MostLines
                && Math.Abs(line.Size - block[^1].Size) <= 0.5
                && block[^1].Baseline - line.Baseline is > 0 and { } gap
                && gap <= LineGap * line.Size;
            if (!follows && block.Count > 0)
            {
                yield return (Join(block), block[0].Size);
                block.Clear();
            }

            block.Add(line);
        }

        if (block.Count > 0)
        {
            yield return (Join(block), block[0].Size);
        }
    }

    /// <summary>Joins lines; a word that is parted at the end of a line is one word.</summary>
    private static string Join(List<PageLine> lines)
    {
        var text = new StringBuilder();
        foreach (PageLine line in lines)
        {
            bool isParted = text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010'
                && char.IsLower(text[^2]) && char.IsLower(line.Text[0]);
            if (isParted)
            {
                text.Length--;
            }

            text.Append(text.Length > 0 && !isParted ? " " : "").Append(line.Text);
        }

        return Ligatures(text.ToString());
    }

    private static string Ligatures(string text) => text
        .Replace("ﬀ", "ff", StringComparison.Ordinal).Replace("ﬁ", "fi", StringComparison.Ordinal)
        .Replace("ﬂ", "fl", StringComparison.Ordinal).Replace("ﬃ", "ffi", StringComparison.Ordinal)
        .Replace("ﬄ", "ffl", StringComparison.Ordinal).Replace("ﬅ", "ft", StringComparison.Ordinal)
        .Replace("ﬆ", "st", StringComparison.Ordinal);
}

using System.Text;
using UglyToad.PdfPig.Content;

namespace CitationCheck.Pdf.Titles;

/// <summary>Puts the letters of a page together to lines, from the top to the bottom.</summary>
internal static class PageLines
{
    private const int MostLetters = 50_000;

    /// <summary>Smaller letters above or below the line are numbers of notes and signs of institutions.</summary>
    private const double LeastShare = 0.78;

    /// <summary>The gap that parts words, as a share of the size, and the gap that parts columns.</summary>
    private const double WordGap = 0.18;
    private const double ColumnGap = 3;

    public static IReadOnlyList<PageLine> Of(IEnumerable<Letter> letters)
    {
        Letter[] upright = [.. letters.Take(MostLetters).Where(static letter =>
            letter.TextOrientation == TextOrientation.Horizontal && letter.PointSize is > 1 and < 1_000 && letter.Value.Length > 0)];
        var lines = new List<PageLine>();
        var line = new List<Letter>();
        double baseline = double.NaN;
        foreach (Letter letter in upright.OrderByDescending(static letter => Math.Round(letter.StartBaseLine.Y)).ThenBy(Left))
        {
            if (line.Count > 0 && baseline - letter.StartBaseLine.Y > 0.45 * line.Max(static one => one.PointSize))
            {
                Add(lines, line);
                line.Clear();
            }

            if (line.Count == 0 || letter.PointSize >= line[0].PointSize)
            {
                baseline = letter.StartBaseLine.Y;
            }

            line.Add(letter);
        }

        Add(lines, line);
        return lines;
    }

    private static double Left(Letter letter) => letter.StartBaseLine.X;

    /// <summary>The letters of one height: one line, or one of each column.</summary>
    private static void Add(List<PageLine> lines, List<Letter> row)
    {
        if (!row.Exists(static letter => !string.IsNullOrWhiteSpace(letter.Value)))
        {
            return;
        }

        double size = SizeOf(row);
        var part = new List<Letter>();
        foreach (Letter letter in row.Where(letter => letter.PointSize >= LeastShare * size).OrderBy(Left))
        {
            if (part.Count > 0 && Left(letter) - part[^1].EndBaseLine.X > ColumnGap * size)
            {
                AddPart(lines, part);
                part.Clear();
            }

            part.Add(letter);
        }

        AddPart(lines, part);
    }

    private static void AddPart(List<PageLine> lines, List<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? last = null;
        double size = letters.Count == 0 ? 0 : SizeOf(letters);
        foreach (Letter letter in letters)
        {
            bool isGap = last is not null && Left(letter) - last.EndBaseLine.X > WordGap * size;
            bool isSame = last is not null && last.Value == letter.Value && Math.Abs(Left(letter) - Left(last)) < 0.1 * size;
            if (isSame)
            {
                continue; // bold by printing twice
            }

            text.Append(isGap ? " " : "").Append(letter.Value);
            last = letter;
        }

        string clean = string.Join(' ', text.ToString().Split([' ', '\u00A0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (clean.Length > 0)
        {
            lines.Add(new PageLine(clean, size, letters[0].StartBaseLine.Y, Left(letters[0])));
        }
    }

    /// <summary>The size of most letters.</summary>
    private static double SizeOf(List<Letter> letters) => letters
        .Where(static letter => !string.IsNullOrWhiteSpace(letter.Value))
        .GroupBy(static letter => Math.Round(letter.PointSize * 2) / 2)
        .OrderByDescending(static size => size.Count()).ThenByDescending(static size => size.Key)
        .Select(static size => size.Key).FirstOrDefault(letters[0].PointSize);
}

using System.Globalization;
using System.Text;

namespace CitationCheck.Benchmarks.Growth;

/// <summary>Reports that grow in one direction each.</summary>
internal static class GrowthShapes
{
    private const int Sources = 20;

    private static readonly string[] Sentences =
    [
        "Rain fell on the hills for most of the night", "Sales rose by 3.5 % to $4.2 million",
        "The U.S. Senate voted 52 to 48 on Dec. 3, 2019", "“Nobody had expected it,” Mr. Smith said",
        "As the council had feared, the harbour froze", "In 2021 the **bridge** was closed", "Smith et al. found nothing of the kind",
    ];

    /// <summary>The shapes by name. Each makes a Markdown report of about so many characters.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("one report", static length => Report(length, section: 12, paragraph: 4)),
        ("many sections", static length => Report(length, section: 1, paragraph: 1)),
        ("many references", static length => References(length / 110)),
        ("one giant paragraph", static length => Prose(length, "\n")),
        ("one giant line", static length => Prose(length, " ")),
    ];

    /// <summary>A list of so many references behind a paragraph that cites one in a hundred.</summary>
    public static string References(int count)
    {
        var text = new StringBuilder("# Rain and snow\n\n");
        for (int n = 1; n <= count; n += 100)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Sentences[n % Sentences.Length]} [{n}]. ");
        }

        return List(text, Math.Max(1, count));
    }

    /// <summary>So many citations of a hundred references, ten in a paragraph.</summary>
    public static string Citations(int count)
    {
        var text = new StringBuilder("# Rain and snow\n\n");
        for (int n = 0; n < count; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Rain fell [{n % 100 + 1}].{(n % 10 == 9 ? "\n\n" : " ")}");
        }

        return List(text, 100);
    }

    private static string Report(int length, int section, int paragraph)
    {
        var text = new StringBuilder("# Rain and snow\n\n");
        for (int n = 0; text.Length < length - (Sources * 90); n++)
        {
            if (n % (section * paragraph) == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"## Part {n}\n\n");
            }

            Sentence(text, n);
            text.Append(n % paragraph == paragraph - 1 ? "\n\n" : " ");
        }

        return List(text, Sources);
    }

    private static string Prose(int length, string between)
    {
        var text = new StringBuilder();
        for (int n = 0; text.Length < length - (Sources * 90); n++)
        {
            Sentence(text, n);
            text.Append(between);
        }

        return List(text, Sources);
    }

    private static void Sentence(StringBuilder text, int n) =>
        text.Append(CultureInfo.InvariantCulture, $"{Sentences[n % Sentences.Length]} [{n % Sources + 1}].");

    private static string List(StringBuilder text, int count)
    {
        text.Append("\n\n## Sources\n\n");
        for (int n = 1; n <= count; n++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{n}. “Rain in part {n}” Lake News, {n % 28 + 1} Mar. 2023, https://lake.example/rain/{n}\n");
        }

        return text.ToString();
    }
}

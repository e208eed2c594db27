using System.Globalization;
using System.Text;

namespace CitationCheck.Fuzz;

/// <summary>
/// A text of any length, made of a few pieces in one arrangement: one after the other, alternating, nested, with one that grows, in
/// one line or in many, before a list of references or not. A seed makes the same shape in every run.
/// </summary>
internal sealed class GrowthShape
{
    private const string List =
        "\n\n## Sources\n\n[1] “Rain” Lake News, 2 Mar. 2023, https://lake.example/1\n[2] Smith, J. (2020). Snow.\n";

    private static readonly string[] Heads =
    [
        "", "", "Rain fell. ", "Rain fell [1].\n\n", "# Rain\n\n", "<p>", "## Sources\n\n[1] ", "## Sources\n\n",
        "| a | b |\n|---|---|\n", "- ", "> ", "“",
    ];

    private static readonly string[] Joins = ["", "", " ", "\n", "\n\n", ", ", " and ", ". "];

    /// <summary>Prose among the pieces: what is found is then part of a sentence.</summary>
    private static readonly string[] Words =
    [
        "Rain fell", "rain ", "Snow fell on № hills in 2020. ", "水", "“", "a [1]. ", "Sources", "https://a.example/№", "№", "Smith (2020)",
        "said", "[1]: https://a.example\n", "\n", "\n\n", " ", "in turn0search№ of † ", "[citation needed]", "[?]", "Table №. ", "12 % ",
    ];

    private readonly Func<int, string> make;

    private GrowthShape(string name, Func<int, string> make) => (Name, this.make) = (name, make);

    /// <summary>How it is made up.</summary>
    public string Name { get; }

    /// <summary>Makes a shape.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="units">The pieces to choose from.</param>
    public static GrowthShape Next(Random random, IReadOnlyList<string> units)
    {
        string head = Pick(random, Heads);
        string tail = random.Next(2) == 0 ? List : string.Empty;
        string join = Pick(random, Joins);
        string[] parts =
            [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, random.Next(3) == 0 ? Words : units))];
        (string kind, Func<int, string> body) = Arrange(random.Next(5), parts, join);
        return new GrowthShape(
            $"{Show(head)} {kind} ({string.Join(" , ", parts.Select(Show))}) joined by “{Show(join)}”{(tail.Length > 0 ? " + list" : "")}",
            length => head + body(length) + tail);
    }

    /// <summary>A text of about so many UTF-16 code units.</summary>
    public string Make(int length) => make(length);

    private static (string Kind, Func<int, string> Body) Arrange(int kind, string[] parts, string join) => kind switch
    {
        0 => ("one after the other", length => string.Concat(parts.Select(part => Repeat(length / parts.Length, _ => part + join)))),
        1 => ("alternating", length => Repeat(length, n => parts[n % parts.Length] + join)),
        2 => ("nested", length =>
            Repeat(length / 2, _ => parts[0] + join) + parts[^1] + Repeat(length / 2, _ => join + parts[parts.Length / 2])),
        3 => ("growing", length => Repeat(length, n => parts[0] + new StringBuilder().Insert(0, parts[^1], n % 300) + join)),
        _ => ("all, then the last", length =>
            Repeat(length / 2, _ => string.Join(join, parts) + join) + Repeat(length / 2, _ => parts[^1])),
    };

    private static string Repeat(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 100);
        for (int n = 1; text.Length < length; n++)
        {
            string next = piece(n).Replace("№", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            text.Append(next.Length == 0 ? " " : next);
        }

        return text.Replace('¶', '\n').ToString();
    }

    private static string Pick(Random random, IReadOnlyList<string> from) => from[random.Next(from.Count)];

    private static string Show(string piece) => piece.Replace("\n", "¶", StringComparison.Ordinal);
}

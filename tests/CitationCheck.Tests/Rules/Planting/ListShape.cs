namespace CitationCheck.Tests.Rules.Planting;

/// <summary>One way of writing a reference list.</summary>
/// <param name="Name">How tests call it.</param>
/// <param name="Heading">The list's heading line; <see langword="null"/> for none.</param>
/// <param name="Separator">What stands between entries.</param>
/// <param name="Entry">Writes an entry.</param>
/// <param name="Shows">Which parts an entry shows.</param>
public sealed record ListShape(
    string Name, string? Heading, string Separator, Func<PlantedReference, string> Entry, EntryParts Shows = EntryParts.All)
{
    public static ListShape Quoted { get; } = new("1. “title”, no heading", null, "\n\n", reference =>
        $"{reference.Label}. {(reference.Title is { } title ? $"“{title}” " : "")}"
        + Join(", ", reference.Publisher, reference.Date?.Short, reference.Extra, reference.Url));

    public static ListShape Bracketed { get; } = new(
        "[1] title", "## Sources", "\n", reference => $"[{reference.Label}] {Plain(reference)}");

    public static ListShape Numbered { get; } = new(
        "1. title", "## References", "\n", reference => $"{reference.Label}. {Plain(reference)}");

    public static ListShape Linked { get; } = new("1. [title](url)", "## Works cited", "\n", reference =>
        $"{reference.Label}. "
        + (reference is { Title: { } title, Url: { } url } ? $"[{title}]({url})" : Join(" ", reference.Title, reference.Url))
        + $"{Blank(Join(", ", reference.Publisher, reference.Date?.Short))}{Blank(reference.Extra)}");

    public static ListShape Bullets { get; } = new(
        "- [1] title", "**Sources**", "\n", reference => $"- [{reference.Label}] {Plain(reference)}");

    public static ListShape Defined { get; } = new(
        "[1]: url \"title\"",
        null,
        "\n",
        reference => $"[{reference.Label}]: {reference.Url}{(reference.Title is { } title ? $" \"{title}\"" : "")}",
        EntryParts.Title);

    public static ListShape Bare { get; } = new(
        "[1]: url", null, "\n", reference => $"[{reference.Label}]: {reference.Url}", EntryParts.None);

    public static ListShape Footnotes { get; } = new("[^1]: title", null, "\n", reference => $"[^{reference.Label}]: {Plain(reference)}");

    public static ListShape EastAsian { get; } = new(
        "[1] 标题",
        "## 参考文献",
        "\n",
        reference => $"[{reference.Label}] {Join("，", reference.Title, reference.Publisher, reference.Date?.EastAsian)}。"
            + $"{Blank(reference.Extra)}{Blank(reference.Url)}");

    public static ListShape AuthorParagraphs { get; } = new("Keller, A. (2021, March 3). title", "## References", "\n\n", reference =>
        $"{reference.Author}, A., & {reference.SecondAuthor}, B. "
        + $"({reference.Date?.YearFirst ?? $"{reference.Year}"}).{Sentence(Join(". ", reference.Title, reference.Publisher))}"
        + $"{Blank(reference.Extra)}{Blank(reference.Url)}");

    public static ListShape AuthorBullets { get; } = new("- Keller, A. (2021). title", "## References", "\n", reference =>
        $"- {reference.Author}, A. B., {reference.SecondAuthor}, C. "
        + $"({reference.Year}).{Sentence(Join(". ", reference.Title, reference.Publisher))}{Blank(reference.Extra)}{Blank(reference.Url)}",
        EntryParts.Title | EntryParts.Extra);

    public override string ToString() => Name;

    private static string Plain(PlantedReference reference) =>
        Join(
            " ",
            Join(". ", reference.Title, Join(", ", reference.Publisher, reference.Date?.Short)) is { Length: > 0 } words ? words + "." : "",
            reference.Extra,
            reference.Url);

    private static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Sentence(string words) => words.Length == 0 ? "" : $" {words}.";

    private static string Blank(string? part) => string.IsNullOrEmpty(part) ? "" : " " + part;
}

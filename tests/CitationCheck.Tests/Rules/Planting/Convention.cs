namespace CitationCheck.Tests.Rules.Planting;

/// <summary>One way of writing markers and lists.</summary>
/// <param name="Name">How tests call it.</param>
/// <param name="First">The first label.</param>
/// <param name="IsBehindStop">Whether markers stand behind the full stop.</param>
/// <param name="Marker">Writes a marker.</param>
/// <param name="Heading">The list's heading line; <see langword="null"/> for none.</param>
/// <param name="Separator">What stands between entries.</param>
/// <param name="Entry">Writes an entry.</param>
public sealed record Convention(
    string Name,
    int First,
    bool IsBehindStop,
    Func<int, string> Marker,
    string? Heading,
    string Separator,
    Func<PlantedReference, string> Entry)
{
    public static Convention[] All { get; } =
    [
        new("zero-based, quoted titles, no heading", 0, true, label => $"[{label}]", null, "\n\n", Quoted),
        new("one-based, quoted titles, no heading", 1, true, label => $"[{label}]", null, "\n\n", Quoted),
        new("one-based, Markdown list", 1, false, label => $"[{label}]", "## Sources", "\n", reference => $"[{reference.Label}] {Join(". ", reference.Title, Join(", ", reference.Publisher, reference.Date))}.{Blank(reference.Extra)}{Blank(reference.Url)}"),
        new("zero-based, Markdown list", 0, false, label => $" [{label}]", "## References", "\n", reference => $"[{reference.Label}] {Join(". ", reference.Title, Join(", ", reference.Publisher, reference.Date))}.{Blank(reference.Extra)}{Blank(reference.Url)}"),
        new("footnotes", 1, true, label => $"[^{label}]", null, "\n", reference => $"[^{reference.Label}]: {Join(". ", reference.Title, Join(", ", reference.Publisher, reference.Date))}.{Blank(reference.Extra)}{Blank(reference.Url)}"),
        new("one-based, titles that are links", 1, true, label => $"[{label}]", "## Works cited", "\n", Linked),
    ];

    public override string ToString() => Name;

    private static string Quoted(PlantedReference reference) =>
        $"{reference.Label}. {(reference.Title is { } title ? $"“{title}” " : "")}{Join(", ", reference.Publisher, reference.Date, reference.Extra, reference.Url)}";

    private static string Linked(PlantedReference reference) =>
        $"{reference.Label}. {(reference is { Title: { } title, Url: { } url } ? $"[{title}]({url})" : Join(" ", reference.Title, reference.Url))}{Blank(Join(", ", reference.Publisher, reference.Date))}{Blank(reference.Extra)}";

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Blank(string? part) => string.IsNullOrEmpty(part) ? "" : " " + part;
}

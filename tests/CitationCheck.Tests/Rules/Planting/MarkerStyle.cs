namespace CitationCheck.Tests.Rules.Planting;

/// <summary>One way of writing markers.</summary>
/// <param name="Name">How tests call it.</param>
/// <param name="Kind">What a marker names.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Open">What opens a marker, with the blank before it.</param>
/// <param name="Label">What it says of a reference.</param>
/// <param name="Close">What closes it.</param>
/// <param name="Joint">What stands between two markers, or between two labels of one.</param>
/// <param name="IsJoined">Whether one marker holds all labels of a place.</param>
/// <param name="Prose">The language of the text.</param>
public sealed record MarkerStyle(
    string Name,
    MarkerKind Kind,
    MarkerPlace Place,
    string Open,
    Func<PlantedReference, string> Label,
    string Close,
    string Joint,
    bool IsJoined,
    Prose Prose)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static MarkerStyle[] Numbers { get; } =
    [
        new("[1] behind the stop", MarkerKind.Bracket, MarkerPlace.BehindStop, "[", Number, "]", "", false, Prose.English),
        new("[1] before the stop", MarkerKind.Bracket, MarkerPlace.BeforeStop, " [", Number, "]", "", false, Prose.English),
        new("[1, 2]", MarkerKind.Bracket, MarkerPlace.BeforeStop, " [", Number, "]", ", ", true, Prose.English),
        new("【1】", MarkerKind.FullWidth, MarkerPlace.BehindStop, "【", Number, "】", "", false, Prose.English),
        new("【1】 in Chinese", MarkerKind.FullWidth, MarkerPlace.BeforeStop, "【", Number, "】", "", false, Prose.Chinese),
        new("[1] in Chinese", MarkerKind.Bracket, MarkerPlace.BehindStop, "[", Number, "]", "", false, Prose.Chinese),
        new(
            "raised digits", MarkerKind.RaisedDigit, MarkerPlace.BehindStop, "",
            reference => string.Concat(Number(reference).Select(digit => Raised[digit - '0'])), "", ",", false, Prose.English),
        new(
            "raised digits before the stop", MarkerKind.RaisedDigit, MarkerPlace.BeforeStop, "",
            reference => string.Concat(Number(reference).Select(digit => Raised[digit - '0'])), "", " ", false, Prose.English),
        new("<sup>1</sup>", MarkerKind.RaisedTag, MarkerPlace.BehindStop, "<sup>", Number, "</sup>", "", false, Prose.English),
        new("<sup>1, 2</sup>", MarkerKind.RaisedTag, MarkerPlace.BeforeStop, "<sup>", Number, "</sup>", ", ", true, Prose.English),
    ];

    public static MarkerStyle Footnote { get; } = new(
        "[^1]", MarkerKind.Footnote, MarkerPlace.BehindStop, "[^", Number, "]", "", false, Prose.English);

    public static MarkerStyle[] Authors { get; } =
    [
        new(
            "(Keller, 2021)", MarkerKind.AuthorYear, MarkerPlace.BeforeStop, " (", reference => $"{reference.Author}, {reference.Year}",
            ")", "; ", true, Prose.English),
        new(
            "(Keller & Lind, 2021)", MarkerKind.AuthorYear, MarkerPlace.BeforeStop, " (",
            reference => $"{reference.Author} & {reference.SecondAuthor}, {reference.Year}", ")", "; ", true, Prose.English),
        new(
            "(Keller et al. 2021)", MarkerKind.AuthorYear, MarkerPlace.BeforeStop, " (",
            reference => $"{reference.Author} et al. {reference.Year}", ")", "; ", true, Prose.English),
        new(
            "Keller (2021)", MarkerKind.AuthorYear, MarkerPlace.Narrative, " (", reference => $"{reference.Author}, {reference.Year}",
            ")", "; ", true, Prose.English),
    ];

    public static MarkerStyle[] Links { get; } =
    [
        new("([title](url))", MarkerKind.Link, MarkerPlace.BeforeStop, " (", Link, ")", ",", false, Prose.English),
        new("[title](url)", MarkerKind.Link, MarkerPlace.BeforeStop, " ", Link, "", ",", false, Prose.English),
        new(
            "([publisher](url), [publisher](url))", MarkerKind.Link, MarkerPlace.BehindStop, " (",
            reference => $"[{reference.Publisher}]({reference.Url})", ")", ", ", true, Prose.English),
        new(
            "[[1]](url)", MarkerKind.LinkedNumber, MarkerPlace.BehindStop, "", reference => $"[[{reference.Label}]]({reference.Url})",
            "", "", false, Prose.English),
        new(
            "[1](url) in Chinese", MarkerKind.LinkedNumber, MarkerPlace.BeforeStop, "",
            reference => $"[{reference.Label}]({reference.Url})", "", "", false, Prose.Chinese),
    ];

    public override string ToString() => Name;

    private static string Number(PlantedReference reference) => $"{reference.CitedAs ?? reference.Label}";

    private static string Link(PlantedReference reference) => $"[{reference.Title}]({reference.Url})";
}

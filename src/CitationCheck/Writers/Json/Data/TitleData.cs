namespace CitationCheck.Writers.Json.Data;

/// <summary>How a cited title compares with the one that was found.</summary>
internal sealed record TitleData(
    TitleGrade Grade, double Score, string Found, IReadOnlyList<string> CitedWords, IReadOnlyList<string> FoundWords)
{
    private const int Decimals = 4;

    public static TitleData Of(TitleMatch title) =>
        new(title.Grade, Math.Round(title.Score, Decimals), title.Found, title.CitedWords, title.FoundWords);
}

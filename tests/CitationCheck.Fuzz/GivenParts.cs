namespace CitationCheck.Fuzz;

/// <summary>Sources and citations that are made of the parts of a text, so that its labels meet ids, titles and addresses.</summary>
internal static class GivenParts
{
    private const int LongestId = 12;
    private const int LongestTitle = 80;

    /// <summary>A document for every so many characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="step">How many.</param>
    public static IEnumerable<SourceDocument> Sources(string text, int step)
    {
        for (int at = 0; at < text.Length; at += step)
        {
            string part = Part(text, at, LongestTitle);
            yield return new SourceDocument
            {
                Id = at % 3 == 0 ? Part(part, 0, LongestId).Trim() : at % 3 == 1 ? null : $"doc{at / step}",
                Title = part,
                Url = at % 2 == 0 ? "https://lake.example/" + at : part,
                FileName = at % 5 == 0 ? part.Trim() + ".pdf" : null,
                Text = part,
            };
        }
    }

    /// <summary>A citation for every so many characters, some of them beyond the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="step">How many.</param>
    public static IEnumerable<GivenCitation> Citations(string text, int step)
    {
        for (int at = 0; at <= text.Length; at += step)
        {
            string source = (at % 4) switch
            {
                0 => $"doc{at / step}",
                1 => Part(text, at, LongestId),
                2 => $"{at / step}",
                _ => "https://lake.example/" + at,
            };
            yield return new GivenCitation(new TextSpan(at - (at % 7), at % 11 == 0 ? 0 : at % 130), source);
        }
    }

    /// <summary>A part of a text without half a character, which no file keeps.</summary>
    private static string Part(string text, int start, int longest) =>
        string.Concat(text.Substring(start, Math.Min(longest, text.Length - start)).EnumerateRunes());
}

using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>What of a report leads to none of the given sources, and how messages say so.</summary>
internal static class OutsideSources
{
    private const int Named = 5;

    /// <summary>An entry without a URL is compared with so many titles; among more it may be one that was not looked at.</summary>
    private const int MostCompared = 50;

    /// <summary>
    /// How sure it is that an entry of the report's own list is none of the given sources: by its URL, or by its title alone;
    /// <see langword="null"/> when it may be one.
    /// </summary>
    public static Severity? Judge(Reference entry, Report report)
    {
        if (entry.IsGiven || entry.Document is not null || report.GivenSources is not { } sources)
        {
            return null;
        }

        if (SourceUrl.Of(entry) is not null)
        {
            return Severity.Error;
        }

        bool canCompare = entry.Title is { Length: > 0 }
            && sources.Count <= MostCompared
            && sources.All(static source => source.Title is { Length: > 0 });
        return canCompare && !TitleMatcher.Compare(entry.Title!, sources.Select(static source => source.Title!)).IsMatch
            ? Severity.Warning
            : null;
    }

    /// <summary>The labels of a marker, as messages call them.</summary>
    public static string NamesOf(IReadOnlyList<Citation> citations, Report report)
    {
        IEnumerable<string> all = citations.Select(citation => CitationName.Of(citation, report));
        string[] names = [.. all.Distinct(StringComparer.Ordinal).Take(Named + 1)];
        return string.Join(", ", names.Take(Named)) + (names.Length > Named ? " …" : "");
    }

    /// <summary>How messages call a document.</summary>
    public static string NameOf(SourceDocument document) =>
        document.Title ?? document.FileName ?? document.Url ?? document.Id ?? string.Empty;

    /// <summary>“none of the 3 given sources, which are numbered 1 to 3”, and what else tells what was meant.</summary>
    /// <param name="citation">A citation that leads to none of them.</param>
    /// <param name="sources">The given sources.</param>
    /// <param name="labels">The labels of the references.</param>
    public static string NoneOf(Citation citation, IReadOnlyList<SourceDocument> sources, ListedLabels labels)
    {
        int number = citation.Url is null ? LabelNumber.Of(citation) : -1;
        bool isName = citation.Url is null && number < 0 && sources.Any(static source => source.Id is { Length: > 0 });
        string which = number >= 0 && !labels.HaveNumbers ? $", which are numbered 1 to {sources.Count}"
            : number >= 0 || isName ? labels.Beside(citation).Replace("which has", ", which have", StringComparison.Ordinal)
            : "";
        return sources.Count switch
        {
            0 => "no source, for none was given",
            1 => $"something else than the only given source, {QuotedWords.Of(NameOf(sources[0]))}",
            _ => $"none of the {sources.Count} given sources{which}",
        };
    }
}

namespace CitationCheck.Rules.Facts;

/// <summary>The signs that a list was renumbered while the text kept its old numbers.</summary>
/// <param name="List">The list.</param>
/// <param name="Entries">How many entries it has, and how many labels are cited.</param>
/// <param name="Dangling">How many labels are cited that it has not, and how many entries it has that are not cited.</param>
/// <param name="Shift">
/// By how much the list's numbers are above those of the text, where it is always the same; otherwise <see langword="null"/>.
/// </param>
internal sealed record Renumbering(ReferenceList List, int Entries, int Dangling, int? Shift)
{
    /// <summary>Shorter lists show too little of a pattern.</summary>
    private const int Enough = 5;

    /// <summary>
    /// Looks for the signs: as many labels as entries, some of them dangling. One label that dangles once may be a slip of the
    /// pen; that all are shifted alike, that several dangle, or that one dangles again and again, cannot.
    /// </summary>
    public static Renumbering? Find(Report report, CitationStatistics statistics)
    {
        bool mayBe = report.References.Count > 0 && statistics.HasUnresolved;
        if (!mayBe || OnlyNumbered(report.ReferenceLists) is not { References.Count: > 1 } list)
        {
            return null;
        }

        int[] listed = [.. list.References.Select(static reference => reference.Number!.Value).Distinct().Order()];
        int[] cited = CitedNumbers(report.Citations);
        int dangling = cited.Except(listed).Count();
        if (cited.Length != listed.Length || dangling == 0)
        {
            return null;
        }

        int? shift = ShiftOf(listed, cited);
        bool isScattered = listed.Length >= Enough && (dangling > 1 || IsRepeated(report, listed));
        return shift is not null || isScattered ? new Renumbering(list, listed.Length, dangling, shift) : null;
    }

    /// <summary>The one list whose entries are all numbered; <see langword="null"/> when there is none, or more than one.</summary>
    private static ReferenceList? OnlyNumbered(IReadOnlyList<ReferenceList> lists)
    {
        ReferenceList[] numbered = [.. lists.Where(static list => list.References.All(static reference => reference.Number is not null))];
        return numbered is [var only] ? only : null;
    }

    private static int[] CitedNumbers(IReadOnlyList<Citation> citations) =>
    [
        .. citations
            .Where(static citation => citation.Url is null && CitesByNumber(citation.Style))
            .Select(LabelNumber.Of)
            .Where(static number => number >= 0)
            .Distinct()
            .Order(),
    ];

    private static bool CitesByNumber(CitationStyle style) =>
        style is not (CitationStyle.Link or CitationStyle.AuthorYear or CitationStyle.ToolToken or CitationStyle.Key);

    /// <summary>
    /// By how much all numbers of the list are above those of the text; <see langword="null"/> where they differ, or where two
    /// numbers are too few to tell.
    /// </summary>
    private static int? ShiftOf(int[] listed, int[] cited)
    {
        int shift = listed[0] - cited[0];
        bool isTelling = listed.Length > 2 || (cited[0] == 0 && shift == 1);
        return isTelling && listed.Zip(cited).All(pair => pair.First - pair.Second == shift) ? shift : null;
    }

    private static bool IsRepeated(Report report, int[] listed) =>
        report.Citations
            .Where(citation => !citation.IsResolved && !listed.Contains(LabelNumber.Of(citation)))
            .DistinctBy(static citation => citation.Span)
            .Count() > 2;
}

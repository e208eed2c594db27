namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A fault that one rule is for.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Plant">Puts it into a report and marks the place.</param>
/// <param name="Fits">Whether this way of having it goes with a convention; <see cref="LeftOut"/> names the rules that do not.</param>
public sealed record Defect(string Rule, Action<PlantedReport> Plant, Func<Convention, bool> Fits)
{
    private static readonly string[] BadUrls =
    [
        "https://www.example.com/flood", "http://localhost:8080/flood", "http://192.168.1.20/flood", "https://news.lake.example/flo...",
        "https://https://news.lake.example/flood",
    ];

    private static readonly PlantedDate[] BadDates = [new(30, 2, 2021), new(1, 1, 1970), new(12, 11, 2031), new(31, 4, 2020)];

    private static readonly string[] BadIdentifiers =
        ["arXiv:2301.XXXXX", "arXiv:2315.01234", "ISBN 978-3-16-148410-1", "doi:10.1234/xxxxx"];

    private static readonly string[] Broken =
        ["[citation needed]", "[?]", "[TODO]", "[source?]", "[TODO: add source]", "(citation needed)", "(Author, Year)"];

    private static readonly string[] Tokens = ["citeturn0search3", "turn2view1", ":contentReference[oaicite:4]{index=4}", "[cite_start]"];

    public static Defect[] All { get; } =
    [
        new("CC101", static report => report.AnySentence().Tail = Apart(report, report.NewReference(report.References.Count + 7)), Any),
        new("CC102", PlantParagraph, Any),
        new("CC103", static report => PlantTail(report, report.NewSentence().Words), Any),
        new("CC104", static report => PlantTail(report, report.Convention.Markers.Prose.Quotation), Any),
        new("CC105", static report => PlantTail(report, report.Convention.Markers.Prose.Figure), Any),
        new("CC106", static report => PlantBroken(report, report.Pick(Broken)), Any),
        new(
            "CC106",
            static report => PlantBroken(report, report.Pick<string>(["[]", "[1,]", "[1", "[3-1]", "[2, ?]", "[2-]", "[source]"])),
            static convention => convention.Kind == MarkerKind.Bracket),
        new(
            "CC106",
            static report => PlantBroken(report, report.Pick<string>(["【】", "【1,】", "【1", "【3-1】"])),
            static convention => convention.Kind == MarkerKind.FullWidth),
        new(
            "CC106",
            static report => PlantBroken(report, report.Pick<string>(["[^]", "[^1"])),
            static convention => convention.Kind == MarkerKind.Footnote),
        new("CC107", static report => report.AnySentence().Tail = $" ⟦{report.Pick(Tokens)}⟧", Any),
        new("CC108", PlantNoCitations, Any),
        new("CC109", PlantShift, Any),
        new(
            "CC110",
            static report => report.AnySentence().Tail = "⟦[^1]⟧",
            static convention => convention.Kind is not MarkerKind.Footnote),
        new(
            "CC110",
            static report => report.AnySentence().Tail = "⟦[1]⟧",
            static convention => convention.Kind is MarkerKind.Footnote or MarkerKind.RaisedDigit or MarkerKind.RaisedTag),
        new("CC111", PlantOrder, Any),
        new("CC112", static report => report.AnySentence().Tail = PlantedReport.Mark(Range(report.Convention)), Any),
        new("CC113", PlantRepeated, Any),
        new(
            "CC117",
            static report => Spoil(
                report,
                static reference => (reference.Url, reference.Extra) = ("file:///home/reporter/flood.html", null)),
            Any),
        new("CC201", PlantNoList, Any),
        new("CC202", static report => report.AddReference().IsMarked = true, Any),
        new("CC203", PlantSecondEntry, Any),
        new("CC204", PlantSameSource, Any),
        new("CC205", PlantGap, Any),
        new(
            "CC206",
            static report => Spoil(report, static reference => (reference.Title, reference.Publisher, reference.Date) = (null, null, null)),
            Any),
        new("CC207", static report => Spoil(report, static reference => reference.Url = null), Any),
        new("CC208", static report => Spoil(report, reference => reference.Url = report.Pick(BadUrls)), Any),
        new(
            "CC209",
            static report => Spoil(report, reference => reference.Year = (reference.Date = report.Pick(BadDates)).Value.Year),
            Any),
        new("CC210", static report => Spoil(report, reference => reference.Extra = report.Pick(BadIdentifiers)), Any),
        new("CC211", static report => Spoil(report, static reference => reference.Url += "?utm_source=chatgpt.com"), Any),
        new("CC212", PlantSecondList, Any),
        new("CC213", static report => Spoil(report, static reference => reference.Url = "https://news.lake.example/"), Any),
    ];

    public override string ToString() => Rule;

    private static bool Any(Convention convention) => true;

    /// <summary>A marker behind those of a sentence, with a mark.</summary>
    private static string Apart(PlantedReport report, PlantedReference reference)
    {
        string marker = PlantedReport.Mark(report.Marker(reference));
        return report.Convention.Kind == MarkerKind.RaisedDigit ? report.Convention.Markers.Joint + marker : marker;
    }

    private static string Range(Convention convention) => convention.Markers.Open + "1-9999" + convention.Markers.Close;

    /// <summary>Spoils an entry, or where there is no list a link that stands once.</summary>
    private static void Spoil(PlantedReport report, Action<PlantedReference> spoil)
    {
        if (report.Convention.List is null)
        {
            PlantedSentence sentence = report.NewSentence();
            PlantedReference link = report.AddReference();
            spoil(link);
            sentence.Cites.Add(link);
            sentence.MarkedCitation = link;
            report.Pick(report.Paragraphs).Add(sentence);
            return;
        }

        PlantedReference reference = report.AnyReference();
        spoil(reference);
        reference.IsMarked = true;
    }

    private static void PlantParagraph(PlantedReport report)
    {
        report.Paragraphs.Add([report.NewSentence(), report.NewSentence()]);
        report.IsLastParagraphMarked = true;
    }

    private static void PlantTail(PlantedReport report, string words) =>
        report.Pick(report.Paragraphs).Add(new PlantedSentence { Words = words, IsMarked = true });

    private static void PlantBroken(PlantedReport report, string marker)
    {
        PlantedSentence sentence = report.NewSentence();
        sentence.Tail = $" ⟦{marker}⟧";
        report.Pick(report.Paragraphs).Add(sentence);
    }

    private static void PlantNoCitations(PlantedReport report)
    {
        report.Paragraphs.ForEach(paragraph => paragraph.ForEach(sentence => sentence.Cites.Clear()));
        report.HasList = false;
        report.Paragraphs[0][0].IsMarked = true;
    }

    private static void PlantShift(PlantedReport report)
    {
        int shift = report.Convention.First == 0 ? 1 : -1;
        report.References.ForEach(reference => reference.CitedAs = reference.Label + shift);
        report.IsListMarked = true;
    }

    /// <summary>The first two labels change places, in the list and in the text.</summary>
    private static void PlantOrder(PlantedReport report)
    {
        PlantedReference first = report.References[0];
        PlantedReference second = report.References[1];
        (first.Label, second.Label) = (second.Label, first.Label);
        (report.References[0], report.References[1]) = (second, first);
        PlantedSentence citing = report.Paragraphs.SelectMany(paragraph => paragraph).First(sentence => sentence.Cites.Contains(second));
        citing.MarkedCitation = second;
    }

    private static void PlantRepeated(PlantedReport report)
    {
        PlantedSentence sentence = report.AnySentence();
        sentence.Tail = Apart(report, sentence.Cites[^1]);
    }

    private static void PlantNoList(PlantedReport report)
    {
        report.HasList = false;
        report.Paragraphs[0][0].MarkedCitation = report.Paragraphs[0][0].Cites[0];
    }

    private static void PlantSecondEntry(PlantedReport report)
    {
        int label = report.References[^1].Label;
        PlantedReference entry = report.AddReference();
        entry.Label = label;
        entry.IsMarked = true;
    }

    private static void PlantSameSource(PlantedReport report)
    {
        string url = report.AnyReference().Url!;
        PlantedReference entry = report.AddReference();
        entry.Url = url.Replace("https://", "http://www.", StringComparison.Ordinal) + "/#top";
        entry.IsMarked = true;
        PlantedSentence sentence = report.NewSentence();
        sentence.Cites.Add(entry);
        report.Paragraphs[^1].Add(sentence);
    }

    private static void PlantGap(PlantedReport report)
    {
        int from = report.Pick([.. Enumerable.Range(1, report.References.Count - 1)]);
        report.References.Skip(from).ToList().ForEach(reference => reference.Label++);
        report.References[from].IsMarked = true;
    }

    private static void PlantSecondList(PlantedReport report)
    {
        for (int i = 0; i < 3; i++)
        {
            report.AddReference(report.SecondList);
        }

        report.IsListMarked = true;
    }
}

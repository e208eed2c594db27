namespace CitationCheck.Rules;

/// <summary>CC102: a paragraph, list or table that claims something and cites nothing.</summary>
internal sealed class UncitedParagraph : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC102", "uncited-paragraph", Severity.Warning)
    {
        Title = "Paragraph without a citation",
        Why = "Nothing in it can be checked. In generated reports such paragraphs are where claims come from nowhere.",
        Fails = "Rain fell all week.[1]\n\nThe river rose by two metres. The old bridge was closed.\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1]\n\nThe river rose by two metres. The old bridge was closed.[1]\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    // One cause, one finding: where hardly anything is cited, CC108 tells it for the whole report.
    public override IEnumerable<Finding> Check(RuleContext context) => NoCitations.IsToldOnce(context) ? [] : CheckPassages(context.Passages);

    private IEnumerable<Finding> CheckPassages(List<Passage> passages)
    {
        foreach (Passage passage in passages)
        {
            if (passage.IsUncited)
            {
                yield return new Finding(Descriptor.Id, Descriptor.DefaultSeverity, LazyText.Of(passage, Message), passage.Span) { Claim = passage.Claims[0] };
            }
        }
    }

    private static string Message(Passage passage)
    {
        int claims = passage.Claims.Length;
        string what = passage.Kind switch
        {
            PassageKind.List => "list",
            PassageKind.Items => "part of the list",
            PassageKind.Table => "table",
            PassageKind.Rows => "part of the table",
            PassageKind.Quote => "quotation",
            _ => "paragraph",
        };
        bool isTable = passage.Kind is PassageKind.Table or PassageKind.Rows;
        string count = (claims, isTable) switch
        {
            (1, true) => "its row has",
            (1, false) => "its claim has",
            (_, true) => $"none of its {claims} rows has",
            (_, false) => $"none of its {claims} claims has",
        };
        string source = claims == 1 ? "no source" : "a source";
        return $"This {what} cites nothing: {count} {source}{Inside(passage)}. Cite the source of {QuotedWords.Of(passage.Claims[0].Text)}, or take it out.";
    }

    /// <summary>What in it needs a source most; those claims get no finding of their own.</summary>
    private static string Inside(Passage passage)
    {
        int quotations = 0;
        int statistics = 0;
        foreach (Claim claim in passage.Claims)
        {
            quotations += SpokenWords.AreIn(claim) ? 1 : 0;
            statistics += claim.Kind == ClaimKind.Statistic ? 1 : 0;
        }

        return (quotations, statistics) switch
        {
            (0, 0) => "",
            (_, 0) => ", though it quotes somebody",
            (0, _) => ", though it gives figures",
            _ => ", though it quotes somebody and gives figures",
        };
    }
}

using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC206: entries without a title; reported once for each list.</summary>
internal sealed class ReferenceWithoutTitle : ListNotice
{
    public override RuleDescriptor Descriptor { get; } = new("CC206", "reference-without-title", Severity.Info)
    {
        Title = "Reference has no title",
        Why =
            "If the URL stops working, nobody can tell what was cited; "
            + "while it works, nothing shows whether the page is the right one. Add the title of the source.",
        Ignores = "Entries that point back to earlier ones (ibid.), and placeholders, which CC117 reports.",
        Fails =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] https://lake.example/snow",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "[1] Rain. Lake News. https://lake.example/rain\n[2] Snow. Lake News. https://lake.example/snow",
    };

    protected override string MessageForSeveral => "have no title; add the titles of their sources.";

    protected override bool Applies(Reference reference, RuleContext context) =>
        (string.IsNullOrWhiteSpace(reference.Title) || PlaceholderSource.NamesNothing(reference.Title))
        && !PlaceholderSource.Is(reference);

    protected override string MessageForOne(Reference reference) =>
        $"The reference {ReferenceName.Of(reference)} has no title; add the title of the source.";
}

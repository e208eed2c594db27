using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC207: entries that have neither a URL nor an identifier; reported once for each list.</summary>
internal sealed class ReferenceWithoutLocator : ListNotice
{
    public override RuleDescriptor Descriptor { get; } = new("CC207", "reference-without-locator", Severity.Info)
    {
        Title = "Reference has no URL or identifier",
        Why =
            "Readers have to search for the source, and no tool can check it. Add a URL or an identifier. "
            + "Printed sources may have neither, so the severity is Info, and each list is reported once.",
        Ignores = "Entries that point back to earlier ones (ibid.) or name a given source, and placeholders, which CC117 reports.",
        Fails =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n"
            + "2. “Snow” Lake News, 3 Mar. 2023",
        Passes =
            "Rain fell all week.[1] Snow followed.[2]\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n\n"
            + "2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow",
    };

    protected override string MessageForSeveral => "have neither a URL nor an identifier; add one where the source has it.";

    protected override bool Applies(Reference reference, RuleContext context) =>
        reference is { Url: null, Identifiers.Count: 0, Document: null } && !PlaceholderSource.Is(reference);

    protected override string MessageForOne(Reference reference) =>
        $"The reference {ReferenceName.Of(reference)} has neither a URL nor an identifier; add one if the source has it.";
}

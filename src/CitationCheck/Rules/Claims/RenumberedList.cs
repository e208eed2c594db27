using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.Claims;

/// <summary>CC109: a list that was renumbered while the text kept its old numbers.</summary>
internal sealed class RenumberedList : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC109", "renumbered-list", Severity.Error)
    {
        Title = "List was renumbered, but the text was not",
        Why =
            "Every citation may point to the wrong source, even those that appear to resolve. "
            + "Make the labels in the text and in the list agree. A single label that is missing from the list is reported "
            + "by CC101.",
        Ignores = "Lists of which only one label is off: that is a slip of the pen, which CC101 and CC202 report.",
        Fails =
            "Rain fell all week.[0] The old bridge was closed.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, https://lake.example/rain\n2. “Bridge closed” Lake News, https://lake.example/bridge\n3. "
            + "“Snow” Lake News, https://lake.example/snow",
        Passes =
            "Rain fell all week.[0] The old bridge was closed.[1] Snow followed.[2]\n\n"
            + "## Sources\n\n"
            + "0. “Rain” Lake News, https://lake.example/rain\n1. “Bridge closed” Lake News, https://lake.example/bridge\n2. "
            + "“Snow” Lake News, https://lake.example/snow",
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        SharedFacts.Renumbering.In(context) is { } numbering
            ? [Finding(numbering.List.Span, Message(numbering))]
            : [];

    private static string Message(Renumbering numbering)
    {
        string shift = numbering.Shift switch
        {
            1 => " (each label is one too low: the text counts from zero, the list from one)",
            { } by and > 0 => $" (each label is {by} too low)",
            { } by => $" (each label is {-by} too high)",
            _ => "",
        };
        string dangling = numbering.Dangling == 1 ? "one of the labels is" : $"{numbering.Dangling} of the labels are";
        return $"The text cites {numbering.Entries} labels and the list has {numbering.Entries} entries, but {dangling} not in the list"
            + $" and the same number of entries are never cited{shift}. "
            + "The list appears to have been renumbered; every citation may point to the wrong source.";
    }
}

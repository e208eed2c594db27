using CitationCheck.Rules.Facts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Rules.References;

/// <summary>
/// CC211: URLs with parameters that follow readers and do not change the page; reported once for each list, and once for the links
/// in the text.
/// </summary>
internal sealed class TrackingParameters : UrlNotice
{
    public override RuleDescriptor Descriptor { get; } = new("CC211", "tracking-parameters", Severity.Info)
    {
        Title = "URL has tracking parameters",
        Why =
            "They tell the site who reads the report and which tool wrote it (utm_source=chatgpt.com). Remove them; "
            + "the page is the same without them.",
        Ignores = "Parameters that select the page.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain?utm_source=chatgpt.com",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain",
    };

    protected override string MessageForSeveral => "have tracking parameters in their URLs; remove them.";

    protected override bool Applies(Reference reference, RuleContext context) => reference.Url is { } url && Applies(url);

    protected override bool Applies(string url) => !TrackingParameter.In(url).IsEmpty;

    protected override string MessageForLink(string url) =>
        $"The URL {QuotedWords.Of(url)} has the tracking parameter {TrackingParameter.In(url)}; remove it.";

    protected override string MessageForOne(Reference reference) =>
        $"The URL of the reference {ReferenceName.Of(reference)} has the tracking parameter {TrackingParameter.In(reference.Url)}; "
            + "remove it.";
}

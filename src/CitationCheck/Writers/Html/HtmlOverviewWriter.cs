using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The page that leads to the pages of many reports; see <see cref="WriterOptions.PageOf"/>.</summary>
internal sealed class HtmlOverviewWriter(TextWriter output, WriterOptions options, Func<string, string> pageOf)
    : FormatWriter(output, options)
{
    private readonly ReportList list = new();

    public override void Complete()
    {
        var html = new HtmlText(Output);
        PageParts.WriteHead(html, Words.Count(list.Count, "report", "reports"));
        list.Write(html, "h1");
        PageParts.WriteEnd(html);
    }

    public override void Write(ValidationResult result, string name) => list.Add(name, result, pageOf(name));

    public override void WriteFailure(string name, string message) => list.AddFailure(name, message, pageOf(name));
}

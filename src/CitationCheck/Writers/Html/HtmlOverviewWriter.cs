namespace CitationCheck.Writers.Html;

/// <summary>The page that leads to the pages of many reports; see <see cref="WriterOptions.PageOf"/>.</summary>
internal sealed class HtmlOverviewWriter(TextWriter output, WriterOptions options, Func<string, string> pageOf) : ResultWriter(output, options)
{
    private readonly ReportList list = new();

    public override void Complete()
    {
        var html = new HtmlText(Output);
        PageParts.WriteHead(html, Words.Count(list.Count, "report", "reports"));
        list.Write(html, "h1");
        PageParts.WriteEnd(html);
    }

    private protected override void WriteResult(ValidationResult result, string name) => list.Add(name, result, pageOf(name));

    private protected override void WriteFailed(string name, string message) => list.AddFailure(name, message, pageOf(name));
}

namespace CitationCheck.Writers;

/// <summary>One self-contained page: the report with its claims marked, its references, coverage and findings.</summary>
internal sealed class HtmlResultWriter : ResultWriter
{
    private readonly HtmlText html;
    private int reports;

    public HtmlResultWriter(TextWriter output, WriterOptions options)
        : base(output, options) =>
        html = new HtmlText(output);

    public override void Complete()
    {
        if (reports == 0)
        {
            PageParts.WriteHead(html, "No report");
            html.Raw("<h1>No report</h1>\n");
        }

        PageParts.WriteEnd(html);
    }

    private protected override void WriteResult(ValidationResult result, string name)
    {
        string title = SafeText.OneLine(result.Report.Title ?? name);
        Begin(title);
        var index = new PageIndex(result, reports);
        string severity = result.Findings.Count == 0 ? "good" : Words.Of(result.Findings.Max(finding => finding.Severity));
        html.Raw("<article class=\"doc\"").Attribute("aria-labelledby", index.Id("title")).Raw(">\n<header class=\"top\"><p class=\"file\"><bdi>").Text(SafeText.OneLine(name))
            .Raw("</bdi></p><h1 dir=\"auto\"").Attribute("id", index.Id("title")).Raw(">").Text(title)
            .Raw($"</h1><p class=\"verdict {severity}\">{VerdictOf(result)}</p>\n");
        new CoverageBars(html, index).WriteNumbers();
        html.Raw("</header>\n<nav class=\"jump\" aria-label=\"Parts of this page\">");
        WriteJump(index, "text", "Report");
        WriteJump(index, "findings", "Findings", result.Findings.Count);
        WriteJump(index, "references", "References", result.Report.References.Count + index.Links.Count);
        WriteJump(index, "sections", "Coverage");
        html.Raw("<span class=\"tools\"><button type=\"button\" class=\"theme\" aria-label=\"Light or dark\" hidden>◐<span> Light or dark</span></button><button type=\"button\" class=\"help\" hidden>Keys</button></span></nav>\n<div class=\"columns\">\n");

        OpenPart(index, "sections", "Coverage");
        new CoverageBars(html, index).WriteSections();
        WriteLegend();
        html.Raw("</section>\n");

        html.Raw("<div class=\"reading\">\n");
        OpenPart(index, "text", "Report");
        new ReportText(html, index).Write();
        html.Raw("</section>\n");
        OpenPart(index, "references", "References");
        new ReferenceCards(html, index).Write();
        html.Raw("</section>\n</div>\n");

        OpenPart(index, "findings", "Findings");
        var findings = new FindingList(html, index);
        findings.Write();
        findings.WriteRules();
        html.Raw("</section>\n</div>\n</article>\n");
    }

    private protected override void WriteFailed(string name, string message)
    {
        Begin(name);
        html.Raw("<article class=\"doc\"><header class=\"top\"><p class=\"file\"><bdi>").Text(SafeText.OneLine(name)).Raw("</bdi></p><h1>Could not be checked</h1><p class=\"verdict error\">")
            .Text(message).Raw("</p></header></article>\n");
    }

    private void Begin(string title)
    {
        reports++;
        if (reports == 1)
        {
            PageParts.WriteHead(html, title);
        }
    }

    private void WriteJump(PageIndex index, string part, string name, int? count = null)
    {
        html.Raw("<a").Attribute("href", "#" + index.Id(part)).Raw($">{name}");
        if (count is { } number)
        {
            html.Raw($" <b>{Words.Number(number)}</b>");
        }

        html.Raw("</a>");
    }

    private void OpenPart(PageIndex index, string part, string name) =>
        html.Raw($"<section class=\"{part}\"").Attribute("id", index.Id(part)).Attribute("aria-labelledby", index.Id(part + "-title"))
            .Raw("><h2").Attribute("id", index.Id(part + "-title")).Raw($">{name}</h2>\n");

    private void WriteLegend() => html.Raw("<dl class=\"legend\">")
        .Raw("<div><dt><span class=\"claim cited\">Cited</span></dt><dd>each citation leads somewhere</dd></div>")
        .Raw("<div><dt><span class=\"claim covered\">Covered</span></dt><dd>a later citation of the paragraph may cover it</dd></div>")
        .Raw("<div><dt><span class=\"claim uncited\">Uncited</span></dt><dd>nothing stands behind it</dd></div>")
        .Raw("<div><dt><span class=\"claim unresolved\">Unresolved</span></dt><dd>its citation leads nowhere</dd></div></dl>\n");

    private static string VerdictOf(ValidationResult result) => result.Findings.Count == 0
        ? "No findings"
        : Words.Tally(result.Findings);
}

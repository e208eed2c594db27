using CitationCheck.Coverage;
using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>One self-contained page: the report with its claims marked, its references, coverage and findings.</summary>
internal sealed class HtmlResultWriter : FormatWriter
{
    private readonly HtmlText html;
    private readonly ReportList list = new();
    private int reports;

    public HtmlResultWriter(TextWriter output, WriterOptions options)
        : base(output, options) =>
        html = new HtmlText(output);

    public override void Complete()
    {
        if (reports == 0)
        {
            PageParts.WriteHead(html, "No reports");
            html.Raw("<h1>No reports</h1>\n");
        }

        if (reports > 1)
        {
            list.Write(html, "h2"); // known only now; the style puts it at the top
        }

        PageParts.WriteEnd(html);
    }

    public override void Write(ValidationResult result, string name)
    {
        string title = SafeText.OneLine(result.Report.Title ?? name);
        Begin(title);
        var index = new PageIndex(result, reports);
        list.Add(name, result, "#" + index.Id("doc"));
        SectionCoverage whole = SectionCoverage.OfAll(result.Claims);
        html.Raw("<article class=\"doc\"").Attribute("id", index.Id("doc")).Attribute("aria-labelledby", index.Id("title"))
            .Raw(">\n<header class=\"top\"><div class=\"head\"><p class=\"file\"><bdi>").Text(SafeText.OneLine(name))
            .Raw("</bdi></p><h1 dir=\"auto\"").Attribute("id", index.Id("title")).Raw(">").Text(title).Raw("</h1>");
        new Verdict(html, index).Write(whole);
        html.Raw("</div>\n");
        var bars = new CoverageBars(html, index);
        bars.WriteNumbers();
        html.Raw("<div class=\"whole\">");
        bars.WriteWhole(whole);
        html.Raw("</div>");
        html.Raw("</header>\n<nav class=\"jump\" aria-label=\"Sections of this page\">");
        WriteJump(index, "text", "Report");
        WriteJump(index, "findings", "Findings", result.Findings.Count);
        WriteJump(index, "references", "References", result.Report.References.Count + index.Links.Count);
        WriteJump(index, "sections", "Coverage");
        html.Raw("<span class=\"tools\"><button type=\"button\" class=\"theme\" hidden>Light/dark</button>")
            .Raw("<button type=\"button\" class=\"help\" hidden>Shortcuts <kbd>?</kbd></button></span></nav>\n<div class=\"columns\">\n");

        OpenPart(index, "sections", "Coverage");
        bars.WriteSections();
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

    public override void WriteFailure(string name, string message)
    {
        Begin(name);
        string id = "r" + Words.Digits(reports) + "-doc";
        list.AddFailure(name, message, "#" + id);
        html.Raw("<article class=\"doc\"").Attribute("id", id).Raw("><header class=\"top\"><div class=\"head\"><p class=\"file\"><bdi>")
            .Text(SafeText.OneLine(name)).Raw("</bdi></p><h1>Could not be checked</h1><p class=\"lead failed\">")
            .Text(message).Raw("</p></div></header></article>\n");
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
}

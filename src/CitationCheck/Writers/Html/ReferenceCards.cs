using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The references, each with its state, what is wrong with it, and the way back to where it is cited.</summary>
internal sealed class ReferenceCards(HtmlText html, PageIndex index)
{
    /// <summary>Link words may be whole sentences; then the sign of a link stands in their place.</summary>
    private const int MaxShownLabel = 4;

    private const int MaxShownId = 8;

    public void Write()
    {
        IReadOnlyList<Reference> references = index.Report.References;
        if (index.Report.ReferenceLists.Count == 0)
        {
            html.Raw("<p class=\"none\">This report has no reference list.</p>\n");
        }
        else
        {
            WriteCards(references.Where(static reference => !reference.IsGiven));
        }

        if (index.Report.GivenSources is { Count: > 0 })
        {
            html.Raw("<h3 class=\"links\">Given sources</h3>\n");
            WriteCards(references.Where(static reference => reference.IsGiven));
        }

        if (index.Links.Count > 0)
        {
            html.Raw("<h3 class=\"links\">Linked in the text</h3>\n<ol class=\"refs\">\n");
            foreach (IGrouping<string, Citation> link in index.Links)
            {
                WriteLink([.. link]);
            }

            html.Raw("</ol>\n");
        }
    }

    private void WriteCards(IEnumerable<Reference> references)
    {
        html.Raw("<ol class=\"refs\">\n");
        foreach (Reference reference in references)
        {
            WriteCard(reference);
        }

        html.Raw("</ol>\n");
    }

    private void WriteLink(Citation[] uses)
    {
        string url = uses[0].Url!;
        html.Raw("<li class=\"ref\" dir=\"auto\"><span class=\"label\">")
            .Text(uses[0].Label.Length is > 0 and <= MaxShownLabel ? uses[0].Label : "↗")
            .Raw("</span><div class=\"entry\"><p class=\"work\"><cite>");
        if (WebLink.Of(url) is { } link)
        {
            html.Raw("<a rel=\"noopener noreferrer\" target=\"_blank\"").Attribute("href", link).Raw(">").Text(url).Raw("</a>");
        }
        else
        {
            html.Text(url);
        }

        html.Raw("</cite></p>");
        WriteUses(uses);
        if (index.VerdictOn(uses[0]) is { } verdict)
        {
            new SourceState(html).Write(verdict, citedTitle: null);
        }

        html.Raw("</div></li>\n");
    }

    private void WriteCard(Reference reference)
    {
        IReadOnlyList<Citation> uses = index.UsesOf(reference);
        html.Raw($"<li class=\"ref{(uses.Count == 0 ? " unused" : "")}\" dir=\"auto\"").Attribute("id", index.IdOf(reference))
            .Raw("><span class=\"label\">");
        html.Text(ShownLabel(reference)).Raw("</span><div class=\"entry\"><p class=\"work\">");
        string? link = WebLink.Of(reference.Url);
        string title = reference.Title ?? (IsUrlAlone(reference) ? reference.Url! : reference.RawText);
        if (link is null)
        {
            html.Raw("<cite>").Text(title).Raw("</cite>");
        }
        else
        {
            html.Raw("<cite><a rel=\"noopener noreferrer\" target=\"_blank\"").Attribute("href", link).Raw(">").Text(title)
                .Raw("</a></cite>");
        }

        new FindingFlags(html, index).Write(reference);
        html.Raw("</p>");
        WriteDetails(reference, link);
        WriteUses(uses);
        if (index.VerdictOn(reference) is { } verdict)
        {
            new SourceState(html).Write(verdict, reference.Title);
        }

        html.Raw("</div></li>\n");
    }

    /// <summary>The id of a given source may be long; a sign stands for it then, and the id below the title.</summary>
    private static string ShownLabel(Reference reference) =>
        reference.Label.Length == 0 ? "•"
        : IsLongId(reference) ? "#"
        : reference.Label;

    private static bool IsLongId(Reference reference) => reference.IsGiven && reference.Label.Length > MaxShownId;

    /// <summary>Whether an entry is its label and its URL, and nothing else worth showing.</summary>
    private static bool IsUrlAlone(Reference reference) =>
        reference.Url is { } url
        && reference.RawText.Contains(url, StringComparison.Ordinal)
        && reference.RawText.Length - url.Length <= reference.Label.Length + 6;

    private void WriteDetails(Reference reference, string? link)
    {
        var details = new List<Action>();
        Add(IsLongId(reference) ? reference.Label : null);
        Add(reference.Authors.Count == 0 ? null : string.Join(", ", reference.Authors));
        Add(reference.Publisher);
        Add(reference.Date?.ToString());
        Add(reference.AccessedOn is { } day ? $"accessed {day}" : null);
        Add(link is not null ? WebLink.Host(link) : reference.Url);
        foreach (Identifier identifier in reference.Identifiers)
        {
            details.Add(() => html
                .Raw("<a rel=\"noopener noreferrer\" target=\"_blank\"")
                .Attribute("href", WebLink.Of(identifier))
                .Raw(">")
                .Text(identifier.ToString()).Raw("</a>"));
        }

        if (details.Count == 0)
        {
            return;
        }

        html.Raw("<p class=\"facts\">");
        for (int at = 0; at < details.Count; at++)
        {
            html.Raw(at == 0 ? "" : " <span aria-hidden=\"true\">·</span> ");
            details[at]();
        }

        html.Raw("</p>");

        void Add(string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                details.Add(() => html.Raw("<bdi>").Text(text).Raw("</bdi>"));
            }
        }
    }

    private void WriteUses(IReadOnlyList<Citation> uses)
    {
        if (uses.Count == 0)
        {
            html.Raw("<p class=\"uses\"><bdi dir=\"ltr\">Never cited</bdi></p>");
            return;
        }

        html.Raw($"<p class=\"uses\"><bdi dir=\"ltr\">Cited {Words.Count(uses.Count, "time", "times")}");
        for (int at = 0; at < uses.Count; at++)
        {
            LinePosition place = index.Report.GetLinePosition(uses[at].Span.Start);
            html.Raw(" <a class=\"back\"").Attribute("href", "#" + index.IdOf(uses[at]))
                .Attribute("aria-label", $"Back to citation {Words.Digits(at + 1)} in line {Words.Digits(place.Line)}")
                .Raw($">↑{Words.Digits(at + 1)}</a>");
        }

        html.Raw("</bdi></p>");
    }
}

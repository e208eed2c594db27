using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>Writes the text of one block with its citation markers as links, from left to right.</summary>
internal sealed class MarkerRun
{
    private const int MaxShownUrl = 60;

    private readonly HtmlText html;
    private readonly PageIndex index;
    private readonly string text;
    private readonly List<Marker> markers = [];
    private int next;

    public MarkerRun(HtmlText html, PageIndex index, Block block)
    {
        this.html = html;
        this.index = index;
        text = block.Text;
        foreach (Citation citation in index.CitationsIn(block).OrderBy(static citation => citation.VisibleSpan.Start))
        {
            if (markers.Count > 0 && markers[^1].Place == citation.VisibleSpan)
            {
                markers[^1].Citations.Add(citation);
            }
            else
            {
                markers.Add(new Marker(citation.VisibleSpan, [citation]));
            }
        }
    }

    /// <summary>Writes the block's text between two places, markers included.</summary>
    public void Write(int from, int to)
    {
        int at = from;
        while (next < markers.Count && (markers[next].Place.Start < to || markers[next].Place is { Length: 0 } place && place.Start == to))
        {
            Marker marker = markers[next++];
            int start = Math.Clamp(marker.Place.Start, at, to);
            int end = Math.Clamp(marker.Place.End, start, to);
            html.Text(text.AsSpan(at, start - at));
            Write(marker, text.AsSpan(start, end - start));
            at = end;
        }

        if (to > at)
        {
            html.Text(text.AsSpan(at, to - at));
        }
    }

    private void Write(Marker marker, ReadOnlySpan<char> shown)
    {
        if (marker.Citations.Count == 1)
        {
            ReadOnlySpan<char> trimmed = shown.TrimStart();
            html.Text(shown[..^trimmed.Length]);
            Write(marker.Citations[0], trimmed.IsEmpty ? $"[{marker.Citations[0].Label}]" : trimmed.TrimEnd().ToString());
            return;
        }

        // One marker with several labels, [1, 3] or [1-3]: each label is a link of its own.
        html.Raw("<span class=\"cites\"").Attribute("title", shown.ToString()).Raw(">[");
        for (int at = 0; at < marker.Citations.Count; at++)
        {
            html.Raw(at == 0 ? "" : ", ");
            Write(marker.Citations[at], marker.Citations[at].Label);
        }

        html.Raw("]</span>");
    }

    private void Write(Citation citation, string shown)
    {
        string id = index.IdOf(citation);
        string outside = citation.IsOutsideSources ? " bad" : "";
        if (citation.Reference is { } reference)
        {
            html.Raw($"<a class=\"cite{outside}\"").Attribute("id", id).Attribute("href", "#" + index.IdOf(reference))
                .Attribute("title", SafeText.Cut(SafeText.OneLine(reference.RawText), 200)).Raw(">").Text(shown).Raw("</a>");
        }
        else if (WebLink.Of(citation.Url) is { } link)
        {
            html.Raw($"<a class=\"cite out{outside}\" rel=\"noopener noreferrer\" target=\"_blank\"").Attribute("id", id)
                .Attribute("href", link).Attribute("title", link).Raw(">").Text(Short(shown)).Raw("</a>");
        }
        else
        {
            html.Raw(citation.IsResolved ? "<span class=\"cite\"" : "<span class=\"cite bad\"").Attribute("id", id)
                .Attribute("title", citation.Url ?? (outside.Length > 0 ? "No given source has this name" : "No reference has this label"))
                .Raw(" tabindex=\"-1\">").Text(shown).Raw("</span>");
        }
    }

    /// <summary>A bare URL of several lines would bury the sentence that it stands in; the link keeps the whole of it.</summary>
    private static string Short(string shown) =>
        shown.Length > MaxShownUrl && shown.Contains("://", StringComparison.Ordinal) ? SafeText.Cut(shown, MaxShownUrl) : shown;

    private sealed record Marker(VisibleSpan Place, List<Citation> Citations);
}

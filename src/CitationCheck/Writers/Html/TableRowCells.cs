using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>One row of a table. The whole row is one claim, which each of its cells shows a part of.</summary>
internal sealed class TableRowCells(HtmlText html, PageIndex index)
{
    public void Write(Block block)
    {
        Claim? claim = block.Claims.Count == 1 ? block.Claims[0] : null;
        string cellTag = block.Kind == BlockKind.TableHeader ? "th" : "td";
        IReadOnlyList<VisibleSpan> cells = block.Cells.Count > 0 ? block.Cells : [new VisibleSpan(0, block.Text.Length)];
        var markers = new MarkerRun(html, index, block);

        html.Raw("<tr class=\"row\"").Attribute("id", index.IdOf(block)).Raw(">");
        for (int at = 0; at < cells.Count; at++)
        {
            html.Raw($"<{cellTag} dir=\"auto\">");
            WriteCell(cells[at], claim, isFirst: at == 0, markers);
            if (at == cells.Count - 1)
            {
                WriteFlags(block, claim);
            }

            html.Raw($"</{cellTag}>");
        }

        html.Raw("</tr>\n");
    }

    private void WriteCell(VisibleSpan cell, Claim? claim, bool isFirst, MarkerRun markers)
    {
        if (claim is null)
        {
            markers.Write(cell.Start, cell.End);
            return;
        }

        html.Raw($"<span class=\"claim {Words.Of(index.Result.Find(claim))}\"");
        if (isFirst)
        {
            html.Attribute("id", index.IdOf(claim));
        }

        html.Raw(">");
        markers.Write(cell.Start, cell.End);
        html.Raw("</span>");
    }

    private void WriteFlags(Block block, Claim? claim)
    {
        var flags = new FindingFlags(html, index);
        if (claim is not null)
        {
            flags.Write(claim);
        }

        flags.Write(block);
    }
}

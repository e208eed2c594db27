namespace CitationCheck.Writers.Html;

/// <summary>One row of a table: its visible text has <c> | </c> between cells, and the whole row is one claim.</summary>
internal sealed class TableRowCells(HtmlText html, PageIndex index, VisibleMap.Effort effort)
{
    private const string Between = " | ";

    public void Write(Block block)
    {
        Claim? claim = block.Claims.Count == 1 ? block.Claims[0] : null;
        string state = claim is null ? "" : Words.Of(index.States.TryGetValue(claim, out ClaimState known) ? known : ClaimStates.Of(claim));
        string cell = block.Kind == BlockKind.TableHeader ? "th" : "td";
        VisibleMap map = VisibleMap.Of(block.Text, index.Report.Text, block.Span, effort);
        var markers = new MarkerRun(html, index, map, block);

        html.Raw("<tr class=\"row\"").Attribute("id", index.IdOf(block)).Raw(">");
        int at = block.Text.StartsWith(Between[1..], StringComparison.Ordinal) ? 0 : -1; // an empty first cell
        int from = 0;
        bool isFirst = true;
        while (true)
        {
            int end = at == 0 && isFirst ? 0 : block.Text.IndexOf(Between, from, StringComparison.Ordinal);
            int to = end < 0 ? block.Text.Length : end;
            html.Raw($"<{cell} dir=\"auto\">");
            WriteCell(claim, state, isFirst, markers, from, to);
            if (end < 0)
            {
                markers.Write(to, block.Text.Length);
                WriteFlags(block, claim, markers);
            }

            html.Raw($"</{cell}>");
            if (end < 0)
            {
                break;
            }

            from = at == 0 && isFirst ? Between.Length - 1 : end + Between.Length;
            isFirst = false;
        }

        html.Raw("</tr>\n");
    }

    private void WriteCell(Claim? claim, string state, bool isFirst, MarkerRun markers, int from, int to)
    {
        if (claim is null)
        {
            markers.Write(from, to);
            return;
        }

        html.Raw($"<span class=\"claim {state}\"");
        if (isFirst)
        {
            html.Attribute("id", index.IdOf(claim));
        }

        html.Raw(">");
        markers.Write(from, to);
        html.Raw("</span>");
    }

    private void WriteFlags(Block block, Claim? claim, MarkerRun markers)
    {
        if (claim is not null)
        {
            markers.WriteMissing(claim);
            new FindingFlags(html, index).Write(claim);
        }

        new FindingFlags(html, index).Write(block);
    }
}

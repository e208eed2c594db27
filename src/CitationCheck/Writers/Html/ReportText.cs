using CitationCheck.Writers.Common;

namespace CitationCheck.Writers.Html;

/// <summary>The report as text, each claim marked by its state, each citation a link to its reference.</summary>
internal sealed class ReportText(HtmlText html, PageIndex index)
{
    private readonly Stack<int> above = new();
    private Group open;

    /// <summary>The element that neighbouring blocks of one kind share.</summary>
    private enum Group
    {
        None,
        List,
        Table,
    }

    public void Write()
    {
        Report report = index.Report;
        bool any = false;
        foreach (Block block in report.Blocks)
        {
            if (block.Kind is BlockKind.ReferenceList or BlockKind.Metadata || IsShownTitle(block) || IsListHeading(block))
            {
                continue;
            }

            any = true;
            Enter(GroupOf(block.Kind));
            WriteBlock(block);
        }

        Enter(Group.None);
        if (!any)
        {
            html.Raw("<p class=\"none\">The report holds no text besides its references.</p>\n");
        }
    }

    private static Group GroupOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => Group.List,
        BlockKind.TableRow or BlockKind.TableHeader => Group.Table,
        _ => Group.None,
    };

    /// <summary>The title stands at the top of the page already.</summary>
    private bool IsShownTitle(Block block) =>
        block.Kind == BlockKind.Heading
        && block.Text == index.Report.Title
        && block == index.Report.Blocks[0]
        && index.FindingsAt(block).Count == 0;

    private bool IsListHeading(Block block) =>
        block.Kind == BlockKind.Heading
        && index.Report.ReferenceLists.Any(list => list.Heading == block)
        && index.FindingsAt(block).Count == 0;

    private void Enter(Group group)
    {
        if (group == open)
        {
            return;
        }

        html.Raw(open switch { Group.List => "</ul>\n", Group.Table => "</table></div>\n", _ => "" });
        html.Raw(group switch
        {
            Group.List => "<ul class=\"items\">\n",
            Group.Table => "<div class=\"rows\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n",
            _ => "",
        });
        open = group;
    }

    private void WriteBlock(Block block)
    {
        if (block.Kind is BlockKind.TableRow or BlockKind.TableHeader)
        {
            new TableRowCells(html, index).Write(block);
            return;
        }

        (string tag, string kind) = block.Kind switch
        {
            BlockKind.Heading => ("h" + Words.Digits(HeadingLevel(block)), "heading"),
            BlockKind.ListItem => ("li", "lvl" + Words.Digits(Math.Clamp(block.Level, 1, 6))),
            BlockKind.Quote => ("blockquote", "quote"),
            BlockKind.Code => ("pre", "code"),
            BlockKind.Caption => ("p", "caption"),
            _ => ("p", "para"),
        };
        html.Raw($"<{tag} class=\"block {kind}\" dir=\"auto\"").Attribute("id", index.IdOf(block)).Raw(">");
        WriteContent(block);
        new FindingFlags(html, index).Write(block);
        html.Raw($"</{tag}>\n");
    }

    /// <summary>The page's own headings are h1 and h2; below them no level is left out, whatever the report does.</summary>
    private int HeadingLevel(Block block)
    {
        while (above.TryPeek(out int level) && level >= block.Level)
        {
            above.Pop();
        }

        above.Push(block.Level);
        return Math.Min(above.Count + 2, 6);
    }

    private void WriteContent(Block block)
    {
        var markers = new MarkerRun(html, index, block);
        int at = 0;
        foreach (Claim claim in block.Claims)
        {
            int start = Math.Max(at, claim.VisibleSpan.Start);
            int end = Math.Max(start, claim.VisibleSpan.End);
            markers.Write(at, start);
            CheckedClaim known = index.Result.Find(claim);
            html.Raw($"<span class=\"claim {Words.Of(known)}\"").Attribute("id", index.IdOf(claim)).Raw(">");

            // An element with a direction of its own has no say in that of the block, which dir="auto" takes from the text.
            html.Raw(ReadAloud(known));

            markers.Write(start, end);
            html.Raw("</span>");
            new FindingFlags(html, index).Write(claim);
            at = end;
        }

        markers.Write(at, block.Text.Length);
    }

    /// <summary>What a screen reader says before a claim whose colour is a warning.</summary>
    private static string ReadAloud(CheckedClaim claim) => claim switch
    {
        { State: ClaimState.Uncited } => "<span class=\"sr\" dir=\"ltr\">[uncited] </span>",
        { State: ClaimState.Unresolved } => "<span class=\"sr\" dir=\"ltr\">[unresolved citation] </span>",
        { HasOnlyBadSources: true } => "<span class=\"sr\" dir=\"ltr\">[bad source] </span>",
        _ => "",
    };
}

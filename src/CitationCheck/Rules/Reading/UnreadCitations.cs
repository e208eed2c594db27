using CitationCheck.Reading;
using CitationCheck.Rules.Facts;
using CitationCheck.Text;

namespace CitationCheck.Rules.Reading;

/// <summary>CC002: citations of a form that is not known, or text that was not read as such.</summary>
internal sealed class UnreadCitations : Rule
{
    /// <summary>So much running text, in UTF-16 code units, is no caption.</summary>
    private const int EnoughText = 240;

    /// <summary>Where so much of the text was read, what is left is code or a menu.</summary>
    private const int PartsRead = 4;

    public override RuleDescriptor Descriptor { get; } = new("CC002", "unread-citations", Severity.Warning)
    {
        Title = "Citations or text were not understood",
        Why =
            "Many marks of one shape stand where citations stand, and none of them could be read; or citations name the "
            + "entries of a list that was not read as one, although the report has links, notes or such a section; or the report contains "
            + "text in which no claim was found. A report that was not read is not a report without mistakes. Write the citations in a "
            + "form that readers know, such as [3], and the text as paragraphs, or check this part by hand.",
        Ignores =
            "Marks of one shape are reported only if there are several different ones behind several different words, and numbers "
            + "among them only if they count up: a few brackets in a text are ordinary brackets. Code and formulas are left out.",
        Fails =
            "Rain fell all week {1}. The old bridge was closed {2}. Snow followed in May {3}.\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
        Passes =
            "Rain fell all week [1]. The old bridge was closed [1]. Snow followed in May [1].\n\n"
            + "## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        Report report = context.Report;
        if (report.Claims.Count == 0 || (context.Passages is [] && !report.Claims.Any(static claim => claim.NeedsCitation)))
        {
            return CheckText(report);
        }

        IReadOnlyList<UnreadShape> shapes = SharedFacts.UnreadShapes.In(context);
        LostCitations lost = SharedFacts.LostCitations.In(context);
        IEnumerable<Finding> lists = lost.MayHaveList ? [Finding(lost.Citations[0], ListMessage(lost, report))] : [];
        return shapes.Count == 0
            ? lists
            : lists.Concat(shapes.Select(shape => Finding(shape.Span, Message(shape, report)) with { Claim = shape.First }));
    }

    private Finding[] CheckText(Report report)
    {
        string text = report.Format == ReportFormat.Html ? WithoutTags(report.Text) : report.Text;
        int all = RunningText.LengthIn(text);
        if (all < EnoughText)
        {
            return [];
        }

        int read = 0;
        int code = 0;
        foreach (Block block in report.Blocks)
        {
            code += block.Kind == BlockKind.Code && RunningText.IsCode(block.Text) ? block.Text.Length : 0;
            read += block.Claims.Count > 0 || block.Kind == BlockKind.ReferenceList ? RunningText.LengthIn(block.Text) : 0;
        }

        return code >= all || read * PartsRead >= all ? [] : [Finding(RunningText.FirstIn(text), UnreadText)];
    }

    /// <summary>The text of a page with blanks where its tags are, what nobody is shown included.</summary>
    private static string WithoutTags(string page) => string.Create(page.Length, page, static (shown, page) =>
    {
        page.CopyTo(shown);
        int at = 0;
        while (page.IndexOf('<', at) is >= 0 and var open)
        {
            int close = page.IndexOf('>', open);
            at = close < 0 ? page.Length : close + 1;
            shown[open..at].Fill(' ');
        }
    });

    private static string Message(UnreadShape shape, Report report) =>
        $"{shape.Count} marks such as {QuotedWords.Of(shape.Span.Slice(report.Text))} stand where citations stand, and none could be read; "
            + "write them in a form that readers know, such as [3], or check them by hand.";

    private static string ListMessage(LostCitations lost, Report report)
    {
        string verb = lost.Citations.Count == 1 ? "names an entry" : "name entries";
        return $"{lost.NameIn(report)} {verb} of a list that could not be read as one; write one entry a line, such as "
            + "“[1] Title. Publisher. URL”, or check them by hand.";
    }

    private const string UnreadText =
        "The report contains text, but no claim was found in it: the text stands where its format has code, form fields or data. Write it "
            + "as paragraphs, or check it by hand.";
}

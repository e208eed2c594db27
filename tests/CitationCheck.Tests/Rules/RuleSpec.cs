using System.Text;

namespace CitationCheck.Tests.Rules;

/// <summary>One case of a spec file.</summary>
public sealed class RuleSpec(string name)
{
    public string Name { get; } = name;

    public List<string> Only { get; } = [];

    public string Report { get; private set; } = "";

    public ReportFormat Format { get; private set; }

    public ValidationOptions Options { get; private set; } = new() { Today = new DateOnly(2026, 1, 31), Notes = NoteDetail.Claims };

    /// <summary>The expected findings as the test prints them, ordered as results are.</summary>
    public List<string> Expected { get; } = [];

    private List<TextSpan> Marks { get; } = [];

    public override string ToString() => Name;

    public void Put(string kind, List<string> body)
    {
        switch (kind)
        {
            case "report" or "html":
                Format = kind == "html" ? ReportFormat.Html : ReportFormat.Auto;
                TakeMarks(string.Join('\n', body).Replace("␍\n", "\r\n", StringComparison.Ordinal));
                break;
            case "options":
                string json = string.Join('\n', body);
                Options = ValidationOptions.FromJson(json);
                Options = Options with
                {
                    Today = Options.Today ?? new DateOnly(2026, 1, 31),
                    Notes = json.Contains("notes", StringComparison.Ordinal) ? Options.Notes : NoteDetail.Claims,
                };
                break;
            case "findings":
                body.Count.Should().Be(Marks.Count, "every mark has its line");
                foreach ((string line, TextSpan mark) in body.Zip(Marks))
                {
                    Expected.AddRange(line.Contains(": ", StringComparison.Ordinal)
                        ? [Show(line, mark)]
                        : line.Split(", ").Select(finding => Show(finding, mark)));
                }

                break;
            default:
                throw new FormatException($"{Name}: there is no fence “{kind}”.");
        }
    }

    public IEnumerable<string> Actual() =>
        from finding in CitationValidator.Validate(CitationCheck.Report.Parse(Report, Format), Options).Findings
        where Only.Count == 0 || Only.Contains(finding.RuleId)
        let bare = Show($"{finding.RuleId} {finding.Severity}", finding.Span)
        select Expected.Contains(bare) ? bare : Show($"{finding.RuleId} {finding.Severity}: {finding.Message}", finding.Span);

    private string Show(string finding, TextSpan span) => $"{span} {span.Slice(Report)} {finding}";

    private void TakeMarks(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        foreach (char c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(Marks.Count);
                    Marks.Add(new TextSpan(text.Length, 0));
                    break;
                case '⟧':
                    int mark = open.Pop();
                    Marks[mark] = TextSpan.FromBounds(Marks[mark].Start, text.Length);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Report = text.ToString();
    }
}

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>Answers with given sources in which one thing is wrong, or nothing, written in many habits and three languages.</summary>
public class GivenSourcesTests
{
    private const int Sources = 5;

    private static readonly string[][] Languages =
    [
        [
            "Rain fell on {0} days in May", "The bridge in Vik was closed on {0} June", "Snow covered {0} % of the valley",
            "The council spent {0} million euros on the dam", "In 2021, {0} families left the village",
        ],
        [
            "Im Mai fiel an {0} Tagen Regen", "Die Brücke in Vik wurde am {0}. Juni gesperrt", "Schnee bedeckte {0} % des Tals",
            "Der Rat gab {0} Millionen Euro für den Damm aus", "Im Jahr 2021 verließen {0} Familien das Dorf",
        ],
        [
            "五月有{0}天下雨", "维克的桥于六月{0}日关闭", "山谷{0}%的面积被雪覆盖", "议会为大坝花费了{0}00万欧元", "2021年有{0}个家庭离开了村庄",
        ],
    ];

    private static readonly Habit[] Habits =
    [
        new("[n]", static at => Guid(at), static at => $"[{at + 1}]", static () => "[9]"),
        new("[n] by id", static at => $"{(at + 2) % Sources}", static at => $"[{(at + 2) % Sources}]", static () => "[7]"),
        new("【n†source】", static at => Guid(at), static at => $"【{at + 1}†source】", static () => "【8†source】"),
        new("[docN]", static at => $"doc{at + 1}", static at => $"[doc{at + 1}]", static () => "[doc6]"),
        new("[docN] from zero", static at => $"doc{at}", static at => $"[doc{at}]", static () => $"[doc{Sources}]"),
        new("[guid]", static at => Guid(at), static at => $"[{Guid(at)}]", static () => $"[{Guid(77)}]"),
        new("(guid)", static at => Guid(at), static at => $"({Guid(at)})", static () => $"({Guid(78)})"),
        new("[file.pdf]", static at => $"report-{Letter(at)}.pdf", static at => $"[report-{Letter(at)}.pdf]", static () => "[x.pdf]"),
        new("[Document n]", static at => Guid(at), static at => $"[Document {at + 1}]", static () => "[Document 12]"),
        new("[^n]", static at => Guid(at), static at => $"[^{at + 1}]", static () => "[^6]"),
        new("([title](url))", static at => Guid(at), static at => $"([{Title(at)}]({Url(at)}))", static () => $"([{Title(1)}]({Url(99)}))"),
        new("[title]", static at => Guid(at), static at => $"[{Title(at)}]", static () => "[Source: A Study Nobody Wrote]"),
        new("path", static at => $"kb/{at}-travel.md", static at => $"[kb/{at}-travel.md]", static () => "[kb/7-ghost.md]"),
    ];

    private static readonly string[] Injections =
    [
        "Rain\n\n[9] Invented. https://fake.example/9", "Rain\n- [9] Invented\n- [doc6] Invented", "Rain\n\n[^6]: Invented",
        "<p>Rain</p><a href=\"https://fake.example/99\">[9]</a>", "Rain \u202E[9]\u202C \u2066doc6\u2069", "9", "[9]", "doc6", "9†source",
        "## Sources\n\n9. Invented. https://lake.example/99", "[9]: https://lake.example/99", "【8†source】 【9†source】",
        "Rain \0 [7]\r\n[8]\u2028[9]",
    ];

    private static IEnumerable<TestCaseData> Cases =>
        from habit in Habits from language in Enumerable.Range(0, Languages.Length) select new TestCaseData(habit, language);

    [TestCaseSource(nameof(Cases))]
    public void A_clean_answer_has_no_finding_about_its_sources(Habit habit, int language)
    {
        foreach (int seed in Enumerable.Range(0, 3))
        {
            ValidationResult result = Validate(Answer(habit, language, seed), habit.Documents());

            result.Report.Citations.Should().HaveCount(Sources).And.OnlyContain(citation => citation.IsResolved);
            result.Findings.Should().NotContain(finding => finding.RuleId == "CC115" || finding.Severity > Severity.Info);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Every_label_leads_to_its_own_source(Habit habit, int language)
    {
        Report report = Report.Parse(Answer(habit, language, seed: 1), habit.Documents());

        report.Citations.Select(citation => citation.Reference!.Document!.Title).Should().Equal(Order(seed: 1).Select(Title));
    }

    [TestCaseSource(nameof(Cases))]
    public void An_invented_label_is_reported_alone(Habit habit, int language)
    {
        foreach (int seed in Enumerable.Range(0, 3))
        {
            string answer = Answer(habit, language, seed, habit.Invented());
            ValidationResult result = Validate(answer, habit.Documents());

            Outside(result).Should().ContainSingle().Which.Span.Slice(answer).Should().Be(habit.Invented());
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_link_to_a_page_that_was_not_retrieved_is_reported_alone(Habit habit, int language)
    {
        string[] links = ["([Lake](https://lake.example/unseen))", "https://fake.example/paper", "[9](https://fake.example/x)"];
        foreach (string link in links)
        {
            ValidationResult result = Validate(Answer(habit, language, seed: 2, link), habit.Documents());

            Outside(result).Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_marker_that_names_two_sources_is_reported_alone(Habit habit, int language)
    {
        SourceDocument[] documents = habit.Documents();
        bool byNumber = habit.Name is "[n]" or "【n†source】" or "[Document n]" or "[^n]";
        string marker = byNumber ? $"[2]({Url(3)})" : $"[{Title(1)}]({Url(3)})";
        ValidationResult result = Validate(Answer(habit, language, seed: 0, marker), documents);

        Outside(result).Should().ContainSingle().Which.Severity.Should().Be(byNumber ? Severity.Error : Severity.Warning);
    }

    [TestCaseSource(nameof(Cases))]
    public void The_title_of_a_source_changes_nothing(Habit habit, int language)
    {
        string answer = Answer(habit, language, seed: 1, habit.Invented());
        SourceDocument[] documents = habit.Documents();
        string[] expected = [.. Validate(answer, documents).Report.Citations.Select(Of)];
        if (habit.Name == "[title]")
        {
            return; // there the title is the name
        }

        foreach (string title in Injections)
        {
            SourceDocument[] injected = [documents[0] with { Title = title, Text = title }, .. documents[1..]];
            ValidationResult result = Validate(answer, injected);

            result.Report.Citations.Select(Of).Should().Equal(expected, "the title is {0}", title);
            result.Report.ReferenceLists.Should().BeEmpty();
        }

        static string Of(Citation citation) =>
            $"{citation.Span} {citation.Label} {citation.IsResolved} {citation.IsOutsideSources} {citation.Reference?.Document?.Url}";
    }

    private static Finding[] Outside(ValidationResult result) => [.. result.Findings.Where(finding => finding.RuleId == "CC115")];

    private static ValidationResult Validate(string answer, SourceDocument[] documents) =>
        CitationValidator.Validate(answer, documents, new ValidationOptions { Today = new DateOnly(2026, 1, 31) });

    /// <summary>Sentences with a marker each; another marker stands at the end of one more sentence.</summary>
    private static string Answer(Habit habit, int language, int seed, string? marker = null)
    {
        string stop = language == 2 ? "。" : ".";
        string blank = language == 2 ? "" : " ";
        int[] order = Order(seed);
        IEnumerable<string> sentences = order.Select((source, at) =>
            string.Format(null, Languages[language][at], 3 + source) + blank + habit.Marker(source) + stop);
        string more = marker is null ? "" : blank + string.Format(null, Languages[language][seed], 21) + blank + marker + stop;
        return string.Join(blank, sentences) + more;
    }

    /// <summary>The sources in the order in which the sentences cite them.</summary>
    private static int[] Order(int seed) => [.. Enumerable.Range(0, Sources).OrderBy(at => ((at * 7) + (seed * 3)) % 5)];

    private static char Letter(int at) => (char)('a' + at);

    private static string Title(int at) => $"Lake survey {char.ToUpperInvariant(Letter(at))}";

    private static string Url(int at) => $"https://lake.example/{at}";

    private static string Guid(int at) => $"3f2504e{at % 10}-4f89-41d3-9a0c-0305e82c{3300 + at}";

    public sealed record Habit(string Name, Func<int, string> Id, Func<int, string> Marker, Func<string> Invented)
    {
        public SourceDocument[] Documents() =>
        [
            .. Enumerable.Range(0, Sources).Select(at => new SourceDocument { Id = Id(at), Title = Title(at), Url = Url(at) }),
        ];

        public override string ToString() => Name;
    }
}

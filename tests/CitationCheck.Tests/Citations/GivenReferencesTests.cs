namespace CitationCheck.Tests.Citations;

public class GivenReferencesTests
{
    private static readonly SourceDocument Rain = new() { Id = "kb-0001", Title = "Rain report", Url = "https://lake.example/rain" };

    private static readonly SourceDocument Bridges = new()
    {
        Id = "kb-0002",
        Title = "Bridge works",
        Url = "https://lake.example/files/bridges.pdf?v=2",
    };

    private static readonly SourceDocument Snow = new()
    {
        Id = "kb-0003",
        Title = "Snow cover, 1990–2020",
        Authors = ["Keller, Ada", "Lind, Bo"],
        Date = new PartialDate(2020),
    };

    [TestCase("Rain fell [kb-0001].", "Rain report")]
    [TestCase("Rain fell [1].", "Rain report")]
    [TestCase("Rain fell 【3†source】.", "Snow cover, 1990–2020")]
    [TestCase("Rain fell [doc2].", "Bridge works")]
    [TestCase("Rain fell (Document 2).", "Bridge works")]
    [TestCase("Rain fell [Source: kb-0002].", "Bridge works")]
    [TestCase("Rain fell [doc_id=kb-0002].", "Bridge works")]
    [TestCase("Rain fell (see kb-0002).", "Bridge works")]
    [TestCase("Rain fell {kb-0002}.", "Bridge works")]
    [TestCase("Rain fell [[kb-0002]].", "Bridge works")]
    [TestCase("Rain fell [^kb-0002].", "Bridge works")]
    [TestCase("Rain fell [@kb-0002].", "Bridge works")]
    [TestCase("Rain fell [`kb-0002`].", "Bridge works")]
    [TestCase("Rain fell [kb-0002, p. 4].", "Bridge works")]
    [TestCase("Rain fell [kb-0002#page=4].", "Bridge works")]
    [TestCase("Rain fell 【kb-0002†L10-L12】.", "Bridge works")]
    [TestCase("As kb-0002 says, rain fell.", "Bridge works")]
    [TestCase("kb-0002によると雨が降った。", "Bridge works")]
    [TestCase("According to document 2, rain fell.", "Bridge works")]
    [TestCase("Laut Quelle 2 fiel Regen.", "Bridge works")]
    [TestCase("Rain fell [ID:2].", "Bridge works")]
    [TestCase("Rain fell %[2]%.", "Bridge works")]
    [TestCase("Rain fell [citation:2].", "Bridge works")]
    [TestCase("Rain fell [**2**].", "Bridge works")]
    [TestCase("Rain fell \\cite{kb-0002}.", "Bridge works")]
    [TestCase("Rain fell <source>kb-0002</source>.", "Bridge works")]
    [TestCase("Rain fell <ref id=\"kb-0002\"/>.", "Bridge works")]
    [TestCase("Rain fell on twelve days.\n\nSources: kb-0002", "Bridge works")]
    [TestCase("Im Mai fiel Regen [Quelle: kb-0002].", "Bridge works")]
    [TestCase("五月有雨（文献2）。", "Bridge works")]
    [TestCase("| Claim | Source |\n|---|---|\n| Rain fell | kb-0002 |", "Bridge works")]
    [TestCase("Rain fell <kb-0002|kb-0002>.", "Bridge works")]
    [TestCase("Rain fell [bridges.pdf].", "Bridge works")]
    [TestCase("Rain fell (Bridge works).", "Bridge works")]
    [TestCase("Rain fell [bridge works].", "Bridge works")]
    [TestCase("Rain fell [Snow cover, 1990–2020].", "Snow cover, 1990–2020")]
    [TestCase("Rain fell [Source: Bridge works].", "Bridge works")]
    [TestCase("Rain fell ([Lake](http://www.lake.example/rain/?utm_source=chat#top)).", "Rain report")]
    [TestCase("Rain fell (https://lake.example/rain).", "Rain report")]
    [TestCase("Rain fell [here](#kb-0002).", "Bridge works")]
    [TestCase("Rain fell [here](kb-0002).", "Bridge works")]
    [TestCase("Rain fell (Source: Lake).", "Rain report")]
    [TestCase("Rain fell (Keller & Lind, 2020).", "Snow cover, 1990–2020")]
    public void A_marker_leads_to_the_source_that_it_names(string answer, string title)
    {
        Report report = Report.Parse(answer, [Rain, Bridges, Snow]);

        Citation citation = report.Citations.DistinctBy(citation => citation.Span).First();
        citation.Reference!.Document!.Title.Should().Be(title);
        citation.IsOutsideSources.Should().BeFalse();
        report.Citations.Should().OnlyContain(other => other.Reference == citation.Reference);
    }

    [TestCase("Rain fell [kb-0009].", "kb-0009")]
    [TestCase("Rain fell [4].", "4")]
    [TestCase("Rain fell [0].", "0")]
    [TestCase("Rain fell [404].", "404")]
    [TestCase("Rain fell 【9†source】.", "9")]
    [TestCase("Rain fell [doc7].", "7")]
    [TestCase("Rain fell (kb-0009).", "kb-0009")]
    [TestCase("Rain fell [kb-0001, kb-0009].", "kb-0009")]
    [TestCase("Rain fell [KB-0001].", "KB-0001")]
    [TestCase("Rain fell [Source: kb-0009].", "kb-0009")]
    [TestCase("Rain fell, as kb-0009.", "kb-0009")]
    [TestCase("Rain fell [ID:9].", "9")]
    [TestCase("Rain fell <source>kb-0009</source>.", "kb-0009")]
    [TestCase("Rain fell on twelve days.\n\nSources: kb-0002, The Invented Times", "The Invented Times")]
    [TestCase("| Claim | Source |\n|---|---|\n| Rain fell | kb-0009 |", "kb-0009")]
    [TestCase("Rain fell [ghost.pdf].", "ghost.pdf")]
    [TestCase("Rain fell ([Lake](https://lake.example/snow)).", "Lake")]
    [TestCase("Rain fell [Rain report](https://lake.example/snow).", "Rain report")]
    [TestCase("Rain fell [1](https://lake.example/snow).", "1")]
    [TestCase("Rain fell [here](kb-0009).", "kb-0009")]
    [TestCase("Rain fell on twelve days, as [the lake](https://lake.example) shows.", "the lake")]
    [TestCase("https://fake.example/alone", "https://fake.example/alone")]
    [TestCase("Rain fell [Source: The Invented Times].", "The Invented Times")]
    public void A_marker_that_names_none_is_outside_the_sources(string answer, string label)
    {
        Report report = Report.Parse(answer, [Rain, Bridges, Snow]);

        Citation outside = report.Citations.Should().ContainSingle(citation => citation.IsOutsideSources).Subject;
        outside.Label.Should().Be(label);
        outside.IsResolved.Should().BeFalse();
    }

    [TestCase("The interval [0, 1] is closed, and x[i] is red.")]
    [TestCase("Do this: (1) open the lid, (2) press start, and (3) wait.")]
    [TestCase("The faq is long (see below), and the rain (in May) was heavy.")]
    [TestCase("**Note:** run `get [kb-9]` or `doc[4]` in a shell.")]
    [TestCase("There are 2 documents, and document 9 was lost; version v2-0001 of the plan says so.")]
    [TestCase("He said [sic] that it rained [emphasis added].")]
    public void What_cites_nothing_in_any_report_cites_nothing_here(string answer) =>
        Report.Parse(answer, [Rain, Bridges, Snow with { Id = "faq" }]).Citations.Should().BeEmpty();

    [TestCase("1,2,3", "[1] [2] [3] [4]", "1 2 3 -")]
    [TestCase("0,1,2", "[0] [1] [2] [3]", "0 1 2 -")]
    [TestCase("3,1,2", "[1] [2] [3] [0]", "1 2 3 -")]
    [TestCase("doc0,doc1,doc2", "[0] [1] [2] [3]", "doc0 doc1 doc2 -")]
    [TestCase("doc1,doc2,doc3", "[doc3] [doc1] [1] [doc4]", "doc3 doc1 doc1 -")]
    [TestCase("4711,4712,4713", "[4711] [4713] [1]", "4711 4713 -")]
    [TestCase("4711,4712,4713", "[1] [3] [4]", "4711 4713 -")]
    [TestCase("2,b,a", "[2] [1] [3]", "2 - -")]
    [TestCase("9,b,a", "[1] [2] [3]", "9 b a")]
    [TestCase("a,a,b", "[a] [3] [2]", "a b a")]
    [TestCase("007,a,b", "[007]", "007")]
    public void Numbers_mean_ids_where_ids_are_numbers_and_otherwise_places(string ids, string labels, string expected)
    {
        SourceDocument[] sources = [.. ids.Split(',').Select(id => new SourceDocument { Id = id, Title = "Title of " + id })];
        string answer = string.Join(' ', labels.Split(' ').Select(label => $"Rain fell on many days {label}."));

        Report report = Report.Parse(answer, sources);

        string.Join(' ', report.Citations.Select(citation => citation.Reference?.Document?.Id ?? "-")).Should().Be(expected);
    }

    [TestCase("0,1,2", "<cite index=\"1-4\">Rain fell</cite>.", "1")]
    [TestCase("0,1,2", "<co: 2>Rain fell</co: 2>.", "2")]
    [TestCase("doc_0,doc_1,doc_2", "<cite index=\"1-4\">Rain fell</cite>.", "doc_1")]
    [TestCase("a,b,c", "<cite index=\"1-4\">Rain fell</cite>.", "-")]
    [TestCase("kb-1,kb-2,kb-3", "<cite index=\"1-4\">Rain fell</cite>.", "-")]
    public void Tags_that_a_tool_left_name_ids_and_no_places(string ids, string answer, string expected)
    {
        SourceDocument[] sources = [.. ids.Split(',').Select(id => new SourceDocument { Id = id, Title = "Title of " + id })];

        Citation citation = Report.Parse(answer, sources).Citations.Should().ContainSingle().Subject;

        (citation.Reference?.Document?.Id ?? "-").Should().Be(expected);
    }

    [TestCase("<p>Rain fell <a href=\"https://lake.example/rain\">here</a>. Snow <a href=\"https://lake.example/snow\">fell</a>.</p>")]
    [TestCase("<p>Rain fell [kb-0001]. Snow fell [kb-0009].</p>")]
    public void Answers_in_HTML_are_read_likewise(string answer) =>
        Report.Parse(answer, [Rain, Bridges]).Citations.Select(citation => citation.IsOutsideSources).Should().Equal(false, true);

    [Test]
    public void An_entry_of_the_answers_own_list_says_which_source_it_names()
    {
        const string Answer =
            "Rain fell [1]. A bridge closed [2]. Snow fell [3]. Fog rose [4].\n\n## Sources\n\n"
            + "1. “Rain report” Lake News, https://lake.example/rain\n"
            + "2. bridges.pdf\n"
            + "3. “Invented” Lake News, https://fake.example/3\n";

        Report report = Report.Parse(Answer, [Rain, Bridges, Snow]);

        report.References.Select(reference => (reference.Document?.Id, reference.IsGiven)).Should().Equal(
            ("kb-0001", false), ("kb-0002", false), (null, false), ("kb-0001", true), ("kb-0002", true), ("kb-0003", true));
        report.Citations.Select(citation => citation.IsOutsideSources).Should().Equal(false, false, true, true);
        report.Citations[3].Reference.Should().BeNull("the list is the answer's own, and has no 4");
    }

    [Test]
    public void An_invented_number_is_as_sure_beside_ids_that_are_words() =>
        CitationValidator.Validate("It rained [rain]. It snowed [9].", [Rain with { Id = "rain" }, Snow with { Id = "snow" }]).Findings
            .Should().ContainSingle(finding => finding.RuleId == "CC115").Which.Severity.Should().Be(Severity.Error);

    [Test]
    public void References_of_sources_have_no_place_in_the_text()
    {
        Report report = Report.Parse("Rain fell [1].", [Rain]);

        report.References.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(14, 0));
        report.References[0].List.Should().BeNull();
        report.ReferenceLists.Should().BeEmpty();
        report.GivenSources.Should().Equal(Rain);
    }

    [Test]
    public void No_source_at_all_is_not_the_same_as_an_empty_list_of_them()
    {
        Report.Parse("Rain fell [1].").GivenSources.Should().BeNull();
        Report.Parse("Rain fell [1].", []).Citations.Should().ContainSingle(citation => citation.IsOutsideSources);
    }

    [Test]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Report.Parse("", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Report.Parse("", [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Report.Parse("", [], [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CitationValidator.Validate((string)null!, [])).Should().Throw<ArgumentNullException>();
    }
}

namespace CitationCheck.AI.Tests.Given;

/// <summary>Citation annotations that a service put on an answer.</summary>
public sealed class AnnotatedSourcesTests
{
    [Test]
    public async Task Annotations_name_the_sources_where_nothing_else_does()
    {
        TextContent content = Annotated("Es regnete an 12 Tagen. Schnee fiel.", 0, 23);
        Report report = await ReportOf(content);

        report.GivenSources.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new SourceDocument { Id = "file-1", Title = "Regen über dem See", Url = "https://lake.example/rain", Text = "12 Tage" });
        Citation citation = report.Citations.Should().ContainSingle().Subject;
        citation.Style.Should().Be(CitationStyle.Given);
        citation.Span.Slice(report.Text).Should().Be("Es regnete an 12 Tagen.");
        citation.IsResolved.Should().BeTrue();
    }

    [Test]
    public async Task Annotations_cite_the_applications_sources_by_any_of_their_names()
    {
        TextContent content = Annotated("Es regnete an 12 Tagen.", 0, 23);
        Report report = await ReportOf(content, Sample.Sources);

        report.GivenSources.Should().Equal(Sample.Sources);
        report.Citations.Should().ContainSingle().Which.Reference!.Document
            .Should().Be(Sample.Rain, "the URL is its URL, though the service has another id");
    }

    [Test]
    public async Task An_annotation_whose_source_the_application_did_not_give_is_outside()
    {
        Report report = await ReportOf(Annotated("Es regnete an 12 Tagen.", 0, 23), [Sample.Snow]);

        report.GivenSources.Should().Equal(Sample.Snow);
        report.Citations.Should().ContainSingle().Which.IsOutsideSources.Should().BeTrue();
        CitationValidator.Validate(report).RuleIds().Should().Contain("CC115");
    }

    [Test]
    public async Task Annotations_are_not_read_when_they_are_not_to_be()
    {
        var message = new ChatMessage(ChatRole.Assistant, [Annotated("Es regnete an 12 Tagen.", 0, 23)]);
        ChatResponse response = await new FakeChatClient(new ChatResponse(message)).Checked(check => check.ReadAnnotations = false)
            .GetResponseAsync(Sample.Question);
        response.GetCitationCheck()!.Report.GivenSources.Should().BeNull();
    }

    [Test]
    public async Task Annotations_without_a_region_are_about_a_content_of_one_paragraph()
    {
        TextContent one = Annotated("Es regnete an 12 Tagen.", null, null);
        (await ReportOf(one)).Citations.Should().ContainSingle().Which.Span.Slice(one.Text).Should().Be(one.Text);

        Report several = await ReportOf(Annotated("Es regnete an 12 Tagen.\n\nSchnee fiel.", null, null));
        several.GivenSources.Should().HaveCount(1);
        several.Citations.Should().BeEmpty();
    }

    [Test]
    public async Task Annotations_behind_a_streamed_text_count_from_its_beginning()
    {
        TextContent end = Annotated(string.Empty, 6, 12);
        var message = new ChatMessage(ChatRole.Assistant, [new TextContent("Regen fiel "), new TextContent("heute."), end]);
        ChatResponse response = await new FakeChatClient(new ChatResponse(message)).Checked().GetResponseAsync(Sample.Question);

        Report report = response.GetCitationCheck()!.Report;
        report.Citations.Should().ContainSingle().Which.Span.Slice(report.Text).Should().Be("fiel h");
    }

    [TestCase(-1, 4)]
    [TestCase(4, 2)]
    [TestCase(0, 400)]
    [TestCase(300, 400)]
    [TestCase(int.MaxValue, int.MaxValue)]
    [TestCase(null, 4)]
    public async Task Regions_that_are_nowhere_break_nothing(int? start, int? end)
    {
        Report report = await ReportOf(Annotated("Es regnete an 12 Tagen.", start, end));
        report.Citations.Where(citation => citation.Span.End > report.Text.Length).Should().BeEmpty();
    }

    private static TextContent Annotated(string text, int? start, int? end) => new(text)
    {
        Annotations =
        [
            new CitationAnnotation
            {
                FileId = "file-1",
                Title = Sample.Rain.Title,
                Url = new Uri(Sample.Rain.Url!),
                Snippet = "12 Tage",
                AnnotatedRegions = start is null && end is null
                    ? null
                    : [new TextSpanAnnotatedRegion { StartIndex = start, EndIndex = end }],
            },
        ],
    };

    private static Task<Report> ReportOf(TextContent content, IEnumerable<SourceDocument>? sources = null) => ReportOf(
        new FakeChatClient(new ChatResponse(new ChatMessage(ChatRole.Assistant, [content]))).Checked(),
        sources is null ? null : new ChatOptions().WithSources(sources),
        []);

    private static async Task<Report> ReportOf(IChatClient client, ChatOptions? options, ChatMessage[] more) =>
        (await client.GetResponseAsync([.. Sample.Question, .. more], options)).GetCitationCheck()!.Report;
}

namespace CitationCheck.AI.Tests;

public sealed class CitationCheckChatClientTests
{
    private const string Good = "Es regnete an 12 Tagen im März [doc-1]. Schnee fiel an 3 Tagen [doc-2].";
    private const string Bad = "Es regnete an 12 Tagen im März [doc-1]. Schnee fiel an 3 Tagen [doc-9].";

    [Test]
    public async Task An_answer_carries_its_result()
    {
        ChatResponse response = await new FakeChatClient(Good).Checked().GetResponseAsync(Sample.Question, Sample.WithSources);

        ValidationResult result = response.GetCitationCheck()!;
        result.IsValid.Should().BeTrue();
        result.Report.Text.Should().Be(Good);
        result.Summary.ResolvedCitations.Should().Be(2);
        response.Text.Should().Be(Good);
    }

    [Test]
    public async Task Markers_become_annotations_with_the_sources_of_the_application()
    {
        ChatResponse response = await new FakeChatClient(Bad).Checked().GetResponseAsync(Sample.Question, Sample.WithSources);

        CitationAnnotation annotation = Annotations(response).Should().ContainSingle().Subject;
        annotation.FileId.Should().Be("doc-1");
        annotation.Title.Should().Be(Sample.Rain.Title);
        annotation.Url.Should().Be(Sample.Rain.Url);
        Regions(annotation, Bad).Should().Equal("[doc-1]");
        response.GetCitationCheck().RuleIds().Should().Contain("CC115");
    }

    [Test]
    public async Task Regions_count_in_each_content_and_a_marker_can_lie_in_two()
    {
        var first = new TextContent("Es regnete an 12 Tagen [doc");
        var second = new TextContent("-1]. Schnee fiel an 3 Tagen [doc-2].");
        var kept = new AIAnnotation();
        second.Annotations = [kept];
        var message = new ChatMessage(ChatRole.Assistant, [first, second]);

        ChatResponse response = await new FakeChatClient(new ChatResponse(message)).Checked()
            .GetResponseAsync(Sample.Question, Sample.WithSources);

        response.GetCitationCheck()!.Report.Text.Should().Be(first.Text + second.Text);
        first.Annotations!.Cast<CitationAnnotation>().Select(annotation => Regions(annotation, first.Text).Single()).Should().Equal("[doc");
        second.Annotations.Should().HaveCount(3).And.Contain(kept);
        second.Annotations.OfType<CitationAnnotation>().Select(annotation => Regions(annotation, second.Text).Single())
            .Should().Equal("-1]", "[doc-2]");
    }

    [Test]
    public async Task Checking_twice_annotates_once()
    {
        var answer = new ChatResponse(new ChatMessage(ChatRole.Assistant, Good));
        IChatClient client = new FakeChatClient(answer).Checked().Checked();
        await client.GetResponseAsync(Sample.Question, Sample.WithSources);
        ChatResponse response = await client.GetResponseAsync(Sample.Question, Sample.WithSources);

        Annotations(response).Should().HaveCount(2);
        response.GetCitationCheck()!.Report.GivenSources.Should().HaveCount(2);
    }

    [Test]
    public async Task Messages_are_set_apart_and_reasoning_is_not_read()
    {
        var reasoning = new TextReasoningContent("Perhaps [doc-77].");
        var first = new ChatMessage(ChatRole.Assistant, [reasoning, new TextContent("Es regnete an 12 Tagen [doc-1].")]);
        var other = new ChatMessage(ChatRole.System, "Never mind [doc-88].");
        var second = new ChatMessage(ChatRole.Assistant, "Schnee fiel an 3 Tagen [doc-2].");

        ChatResponse response = await new FakeChatClient(new ChatResponse([first, other, second])).Checked()
            .GetResponseAsync(Sample.Question, Sample.WithSources);

        response.GetCitationCheck()!.Report.Text.Should().Be("Es regnete an 12 Tagen [doc-1].\n\nSchnee fiel an 3 Tagen [doc-2].");
        response.GetCitationCheck()!.IsValid.Should().BeTrue();
        Annotations(response).Select(annotation => annotation.FileId).Should().Equal("doc-1", "doc-2");
    }

    [Test]
    public async Task A_response_without_text_is_passed_on()
    {
        AIContent[] contents = [new FunctionCallContent("1", "search"), new TextContent(" \n"), new TextReasoningContent("hm")];
        foreach (AIContent content in contents)
        {
            var answer = new ChatResponse(new ChatMessage(ChatRole.Assistant, [content]));
            IChatClient client = new FakeChatClient(answer).Checked(check => check.Policy = CitationPolicy.Throw);
            ChatResponse response = await client.GetResponseAsync(Sample.Question, Sample.WithSources);
            response.Should().BeSameAs(answer);
            response.GetCitationCheck().Should().BeNull();
        }
    }

    [Test]
    public async Task A_text_beside_a_call_that_has_not_run_is_not_the_answer()
    {
        AIContent[] contents = [new TextContent("I look it up [1]."), new FunctionCallContent("1", "search")];
        var call = new ChatMessage(ChatRole.Assistant, contents);
        ChatResponse response = await new FakeChatClient(new ChatResponse(call)).Checked(check => check.Policy = CitationPolicy.Throw)
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        response.GetCitationCheck().Should().BeNull();

        var result = new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", "nothing")]);
        var final = new ChatMessage(ChatRole.Assistant, "Es regnete an 12 Tagen [doc-1].");
        response = await new FakeChatClient(new ChatResponse([call, result, final])).Checked()
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        response.GetCitationCheck()!.Report.Text.Should().Be("I look it up [1].\n\nEs regnete an 12 Tagen [doc-1].");
    }

    [Test]
    public async Task The_model_does_not_see_the_sources_in_the_options()
    {
        var model = new FakeChatClient(Good);
        ChatOptions options = Sample.WithSources;
        options.AdditionalProperties!["other"] = 1;
        await model.Checked().GetResponseAsync(Sample.Question, options);

        model.Requests[0].Options!.AdditionalProperties.Should().ContainSingle().Which.Key.Should().Be("other");
        options.AdditionalProperties.Should().ContainKey(CitationCheckKeys.Sources, "the caller's options stay as they are");
    }

    [Test]
    public async Task Without_sources_an_answer_is_a_report_with_its_list()
    {
        const string Report = "Es regnete an 12 Tagen.[1] Schnee fiel.[7]\n\n## Sources\n\n"
            + "1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain";
        ChatResponse response = await new FakeChatClient(Report).Checked().GetResponseAsync(Sample.Question);

        response.GetCitationCheck()!.Report.GivenSources.Should().BeNull();
        response.GetCitationCheck().RuleIds().Should().Contain("CC101").And.NotContain("CC115");
        Annotations(response).Should().ContainSingle().Which.Url.Should().Be("https://lake.example/rain");
    }

    [Test]
    public async Task Remove_takes_out_what_leads_nowhere_and_nothing_else()
    {
        const string Text = "Es regnete  an 12 Tagen [doc-1, doc-8]. Schnee fiel an 3 Tagen [doc-9].\n\n- Nebel  kam [doc-2][doc-7] auch. ";
        var content = new TextContent(Text);
        int start = Text.IndexOf("Nebel", StringComparison.Ordinal);
        var region = new TextSpanAnnotatedRegion { StartIndex = start, EndIndex = start + "Nebel ".Length };
        var kept = new AIAnnotation { AnnotatedRegions = [region] };
        content.Annotations = [kept];
        ChatResponse response = await new FakeChatClient(new ChatResponse(new ChatMessage(ChatRole.Assistant, [content])))
            .Checked(check => check.Policy = CitationPolicy.Remove)
            .GetResponseAsync(Sample.Question, Sample.WithSources);

        response.Text.Should().Be("Es regnete  an 12 Tagen [doc-1]. Schnee fiel an 3 Tagen.\n\n- Nebel  kam [doc-2] auch. ");
        response.AdditionalProperties![CitationCheckKeys.Removed].Should().BeEquivalentTo(new[] { ", doc-8", "[doc-9]", "[doc-7]" });
        response.GetCitationCheck()!.IsValid.Should().BeTrue();
        response.GetCitationCheck()!.Report.Text.Should().Be(response.Text);
        response.Text[region.StartIndex!.Value..region.EndIndex!.Value].Should().Be("Nebel ");
        Annotations(response).SelectMany(annotation => Regions(annotation, response.Text)).Should().Equal("[doc-1]", "[doc-2]");
    }

    [Test]
    public async Task Retry_keeps_the_better_answer_and_counts_both()
    {
        var first = new ChatResponse(new ChatMessage(ChatRole.Assistant, Bad))
        {
            Usage = new() { InputTokenCount = 10, OutputTokenCount = 5 },
        };
        var second = new ChatResponse(new ChatMessage(ChatRole.Assistant, Good))
        {
            Usage = new() { InputTokenCount = 30, OutputTokenCount = 6 },
        };
        var model = new FakeChatClient(first, second);
        ChatResponse response = await model.Checked(check => check.Policy = CitationPolicy.Retry)
            .GetResponseAsync(Sample.Question, Sample.WithSources);

        response.Text.Should().Be(Good);
        response.GetCitationCheck()!.IsValid.Should().BeTrue();
        response.Usage!.InputTokenCount.Should().Be(40);
        response.Usage.OutputTokenCount.Should().Be(11);
        response.AdditionalProperties![CitationCheckKeys.Attempts].Should().Be(2);
        model.Requests.Should().HaveCount(2);
        model.Requests[1].Messages.Select(message => message.Role).Should().Equal(ChatRole.User, ChatRole.Assistant, ChatRole.User);
        model.Requests[1].Messages[^1].Text.Should().Contain("[doc-9]").And.Contain("Write the whole answer again");
        model.Requests[1].Options!.AdditionalProperties.Should().BeEmpty();
    }

    [Test]
    public async Task Retry_asks_once_and_keeps_the_first_answer_if_the_second_is_no_better()
    {
        var first = new ChatResponse(new ChatMessage(ChatRole.Assistant, Bad)) { Usage = new() { OutputTokenCount = 5 } };
        foreach (string other in new[] { Bad, "Es regnete [doc-7]. Schnee fiel [doc-8].", "" })
        {
            var second = new ChatResponse(new ChatMessage(ChatRole.Assistant, other)) { Usage = new() { OutputTokenCount = 1 } };
            var model = new FakeChatClient(first, second);
            ChatResponse response = await model.Checked(check => check.Policy = CitationPolicy.Retry)
                .GetResponseAsync(Sample.Question, Sample.WithSources);
            response.Should().BeSameAs(first);
            model.Requests.Should().HaveCount(2);
        }

        first.Usage!.OutputTokenCount.Should().Be(8, "each of three requests cost one more");
    }

    [Test]
    public async Task Retry_does_not_ask_again_when_the_answer_is_acceptable()
    {
        var model = new FakeChatClient(Bad);
        await model.Checked(check => (check.Policy, check.IsAcceptable) = (CitationPolicy.Retry, _ => true))
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        model.Requests.Should().HaveCount(1);
    }

    [Test]
    public async Task Retry_sends_only_what_is_new_to_a_service_that_keeps_the_conversation()
    {
        var first = new ChatResponse(new ChatMessage(ChatRole.Assistant, Bad)) { ConversationId = "c2" };
        var model = new FakeChatClient(first, new ChatResponse(new ChatMessage(ChatRole.Assistant, Good)) { ConversationId = "c3" });
        ChatOptions options = Sample.WithSources;
        options.ConversationId = "c1";
        ChatResponse response = await model.Checked(check => (check.Policy, check.Feedback) = (CitationPolicy.Retry, _ => "Again"))
            .GetResponseAsync(Sample.Question, options);

        response.ConversationId.Should().Be("c3");
        model.Requests[1].Messages.Should().ContainSingle().Which.Text.Should().Be("Again");
        model.Requests[1].Options!.ConversationId.Should().Be("c2");
        options.ConversationId.Should().Be("c1");
    }

    [Test]
    public async Task Throw_has_the_response_and_the_result()
    {
        IChatClient client = new FakeChatClient(Bad).Checked(check => check.Policy = CitationPolicy.Throw);
        CitationCheckException thrown = (await client.Invoking(it => it.GetResponseAsync(Sample.Question, Sample.WithSources))
            .Should().ThrowAsync<CitationCheckException>()).Which;
        thrown.Result.IsValid.Should().BeFalse();
        thrown.Response!.Text.Should().Be(Bad);
        thrown.Message.Should().Contain("[doc-9]");

        ChatResponse response = await new FakeChatClient(Good).Checked(check => check.Policy = CitationPolicy.Throw)
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        response.GetCitationCheck()!.IsValid.Should().BeTrue();
    }

    [Test]
    public async Task Validation_follows_its_options()
    {
        var off = new ValidationOptions { Severities = new Dictionary<string, Severity?> { ["CC115"] = null } };
        ChatResponse response = await new FakeChatClient(Bad).Checked(check => check.Validation = off)
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        response.GetCitationCheck().RuleIds().Should().NotContain("CC115");
    }

    [Test]
    public void Settings_are_checked_when_the_client_is_built()
    {
        var model = new FakeChatClient(Good);
        model.Invoking(it => it.Checked(check => check.Policy = (CitationPolicy)9)).Should().Throw<ArgumentException>();
        model.Invoking(it => it.Checked(check => check.IsAcceptable = null!)).Should().Throw<ArgumentNullException>();
        model.Invoking(it => it.Checked(check => check.Feedback = null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public async Task Cancellation_reaches_the_sources()
    {
        using var stop = new CancellationTokenSource();
        IChatClient client = new FakeChatClient(Good).Checked(check => check.Sources = async (_, _, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null;
        });
        Task<ChatResponse> asked = client.GetResponseAsync(Sample.Question, null, stop.Token);
        await stop.CancelAsync();
        await asked.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    private static IEnumerable<CitationAnnotation> Annotations(ChatResponse response) =>
        from message in response.Messages
        from content in message.Contents
        from annotation in content.Annotations ?? []
        where annotation is CitationAnnotation
        select (CitationAnnotation)annotation;

    private static string[] Regions(AIAnnotation annotation, string text) =>
    [
        .. from region in annotation.AnnotatedRegions!.Cast<TextSpanAnnotatedRegion>()
           select text[region.StartIndex!.Value..region.EndIndex!.Value],
    ];
}

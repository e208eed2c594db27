using System.Text.Json;

namespace CitationCheck.AI.Tests.Streaming;

public sealed class StreamingTests
{
    private const string Answer =
        "Es regnete an 12 Tagen im März [doc-1]. Schnee fiel an 3 Tagen [doc-9]. Nebel gab es an 7 Tagen [doc-2].\n\n"
        + "Stürme gab es nie.[doc-8] Das war alles.";

    [Test]
    public async Task Updates_pass_unchanged_and_further_ones_have_no_text([Values(1, 3, 7, 1000)] int length)
    {
        ChatResponseUpdate[] updates = Sample.Cut(Answer, length);
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }.Checked().StreamAsync(Sample.WithSources);

        passed.Where(updates.Contains).Should().Equal(updates);
        ChatResponseUpdate[] extra = [.. passed.Except(updates)];
        extra.Should().OnlyContain(update => update.Contents.Count == 0 && update.MessageId == "m1" && update.ResponseId == "r1");
        passed[^1].GetCitationCheck()!.Report.Text.Should().Be(Answer);
    }

    [Test]
    public async Task Findings_come_when_their_sentence_has_closed()
    {
        List<ChatResponseUpdate> passed =
            await new FakeChatClient("") { Updates = Sample.Cut(Answer, 4) }.Checked().StreamAsync(Sample.WithSources);

        string text = string.Empty;
        var found = new List<(string Marker, string Seen)>();
        foreach (ChatResponseUpdate update in passed)
        {
            text += update.Text;
            found.AddRange(update.GetLiveFindings()?.Latest.Select(finding => (finding.Span.Slice(text), text)) ?? []);
        }

        found.Select(one => one.Marker).Should().Equal("[doc-9]", "[doc-8]");
        found[0].Seen.Should().NotContain("7 Tagen", "the next sentence has just begun");
        found[1].Seen.Should().NotContain("alles");
    }

    [Test]
    public async Task The_result_of_a_stream_is_the_result_of_the_whole([Values(1, 5, 64)] int length)
    {
        ValidationResult whole = CitationValidator.Validate(Answer, Sample.Sources);
        List<ChatResponseUpdate> passed =
            await new FakeChatClient("") { Updates = Sample.Cut(Answer, length) }.Checked().StreamAsync(Sample.WithSources);

        ValidationResult streamed = passed[^1].GetCitationCheck()!;
        Described(streamed.Findings).Should().Equal(Described(whole.Findings));
        passed.Count(update => update.GetCitationCheck() is not null).Should().Be(1);
        IEnumerable<Finding> live = passed.SelectMany(update => update.GetLiveFindings()?.Latest ?? []);
        Described(live).Should().BeSubsetOf(Described(whole.Findings.SelectMany(finding => finding.Parts.Append(finding))));
    }

    [Test]
    public async Task Updates_become_a_response_with_the_result_and_annotations_on_demand()
    {
        List<ChatResponseUpdate> passed =
            await new FakeChatClient("") { Updates = Sample.Cut(Answer, 5) }.Checked().StreamAsync(Sample.WithSources);
        ChatResponse response = passed.ToChatResponse();

        response.Text.Should().Be(Answer);
        response.Messages.Should().ContainSingle().Which.Contents.Should().ContainSingle();
        response.GetCitationCheck()!.Report.Text.Should().Be(Answer);
        response.AddCitationAnnotations().Should().BeTrue();
        response.Messages[0].Contents[0].Annotations.Should().HaveCount(2);
        new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer)).AddCitationAnnotations().Should().BeFalse("it was not checked");
    }

    [Test]
    public async Task Messages_of_a_stream_are_set_apart_as_in_a_response()
    {
        ChatResponseUpdate[] updates =
        [
            new(ChatRole.Assistant, "Es regnete") { MessageId = "1" },
            new(null, " an 12 Tagen [doc-1].") { MessageId = "1" },
            new(null, [new UsageContent(new() { OutputTokenCount = 3 })]),
            new(ChatRole.Tool, [new FunctionResultContent("c", "nothing")]) { MessageId = "2" },
            new(ChatRole.Assistant, "Schnee") { MessageId = "3", AuthorName = "a" },
            new(ChatRole.Assistant, " fiel [doc-2].") { MessageId = "3", AuthorName = "a" },
            new(ChatRole.Assistant, "Nebel kam.") { AuthorName = "b" },
        ];
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }.Checked().StreamAsync(Sample.WithSources);

        ChatResponse whole = await new FakeChatClient(updates.ToChatResponse()).Checked()
            .GetResponseAsync(Sample.Question, Sample.WithSources);
        string text = passed[^1].GetCitationCheck()!.Report.Text;
        text.Should().Be("Es regnete an 12 Tagen [doc-1].\n\nSchnee fiel [doc-2].\n\nNebel kam.");
        text.Should().Be(whole.GetCitationCheck()!.Report.Text);
        ChatResponse folded = passed.ToChatResponse();
        folded.Messages.Should().HaveCount(4);
        folded.AddCitationAnnotations().Should().BeTrue();
    }

    [Test]
    public async Task Sources_of_tools_count_from_when_they_pass()
    {
        ChatResponseUpdate[] updates =
        [
            new(ChatRole.Assistant, [new FunctionCallContent("1", "search")]),
            new(ChatRole.Tool, [new FunctionResultContent("1", Sample.Sources)]),
            .. Sample.Cut("Es regnete an 12 Tagen [doc-9]. Schnee fiel an 3 Tagen [doc-2]. Ja.", 5),
        ];
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }.Checked().StreamAsync();

        passed.SelectMany(update => update.GetLiveFindings()?.Latest ?? []).Should().ContainSingle().Which.RuleId.Should().Be("CC115");
        passed[^1].GetCitationCheck()!.Report.GivenSources.Should().Equal(Sample.Sources);
    }

    [Test]
    public async Task A_delegate_that_is_slow_delays_nothing()
    {
        var never = new TaskCompletionSource<IEnumerable<SourceDocument>?>();
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(Answer, 5) }
            .Checked(check => check.Sources = (_, _, _) => new(never.Task));
        string text = string.Empty;
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Sample.Question))
        {
            text += update.Text;
            if (text == Answer)
            {
                never.TrySetResult(Sample.Sources); // only now, so that the stream can end
            }

            if (update.GetCitationCheck() is { } result)
            {
                result.RuleIds().Should().Contain("CC115");
            }
        }

        text.Should().Be(Answer);
    }

    [Test]
    public async Task A_delegate_that_fails_fails_the_stream_after_the_text()
    {
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(Answer, 5) }
            .Checked(check => check.Sources = (_, _, _) => throw new InvalidOperationException("no index"));
        string text = string.Empty;
        Func<Task> stream = async () =>
        {
            await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Sample.Question))
            {
                text += update.Text;
            }
        };
        await stream.Should().ThrowAsync<InvalidOperationException>().WithMessage("no index");
        text.Should().Be(Answer);
    }

    [Test]
    public async Task An_error_of_the_model_comes_through()
    {
        var failure = new HttpIOException(HttpRequestError.ResponseEnded);
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(Answer, 5), Failure = failure }
            .Checked(check => check.Policy = CitationPolicy.Remove);
        var passed = new List<ChatResponseUpdate>();
        Func<Task> stream = async () =>
        {
            await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Sample.Question, Sample.WithSources))
            {
                passed.Add(update);
            }
        };
        await stream.Should().ThrowAsync<HttpIOException>();
        passed.Should().NotContain(update => update.GetCitationCheck() != null);
    }

    [Test]
    public async Task Cancellation_stops_the_stream()
    {
        using var stop = new CancellationTokenSource();
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(Answer, 1) }.Checked();
        int count = 0;
        Func<Task> stream = async () =>
        {
            await foreach (ChatResponseUpdate update in
                client.GetStreamingResponseAsync(Sample.Question, Sample.WithSources).WithCancellation(stop.Token))
            {
                count++;
                await stop.CancelAsync();
            }
        };
        await stream.Should().ThrowAsync<OperationCanceledException>();
        count.Should().Be(1);
    }

    [Test]
    public async Task A_stream_without_text_has_no_result()
    {
        (await new FakeChatClient("") { Updates = [] }.Checked().StreamAsync(Sample.WithSources)).Should().BeEmpty();

        ChatResponseUpdate[] call = [new(ChatRole.Assistant, [new FunctionCallContent("1", "search")])];
        foreach (CitationPolicy policy in Enum.GetValues<CitationPolicy>())
        {
            List<ChatResponseUpdate> passed =
                await new FakeChatClient("") { Updates = call }.Checked(check => check.Policy = policy).StreamAsync(Sample.WithSources);
            passed.Should().Equal(call);
        }
    }

    [Test]
    public async Task Reasoning_passes_and_is_not_read()
    {
        var reasoning = new TextReasoningContent("Perhaps [doc-77]. Or so. ");
        ChatResponseUpdate[] updates = [new(ChatRole.Assistant, [reasoning]), .. Sample.Cut(Answer, 9)];
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }.Checked().StreamAsync(Sample.WithSources);
        passed[0].Should().BeSameAs(updates[0]);
        passed[^1].GetCitationCheck()!.Report.Text.Should().Be(Answer);
    }

    [Test]
    public async Task The_conversation_stays_the_last_ones()
    {
        ChatResponseUpdate[] updates = Sample.Cut(Answer, 9);
        updates[^1].ConversationId = "c7";
        updates[^1].FinishReason = ChatFinishReason.Length;
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }.Checked().StreamAsync(Sample.WithSources);
        ChatResponse response = passed.ToChatResponse();
        response.ConversationId.Should().Be("c7");
        response.FinishReason.Should().Be(ChatFinishReason.Length);
        response.GetCitationCheck().Should().NotBeNull();
    }

    [Test]
    public async Task Throw_follows_the_last_update()
    {
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(Answer, 9) }
            .Checked(check => check.Policy = CitationPolicy.Throw);
        ChatResponseUpdate? last = null;
        Func<Task> stream = async () =>
        {
            await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Sample.Question, Sample.WithSources))
            {
                last = update;
            }
        };
        CitationCheckException thrown = (await stream.Should().ThrowAsync<CitationCheckException>()).Which;
        thrown.Response.Should().BeNull();
        thrown.Result.Should().BeSameAs(last!.GetCitationCheck());
    }

    [Test]
    public async Task Retry_does_not_ask_again_for_what_has_passed()
    {
        var model = new FakeChatClient("") { Updates = Sample.Cut(Answer, 9) };
        List<ChatResponseUpdate> passed = await model.Checked(check => check.Policy = CitationPolicy.Retry).StreamAsync(Sample.WithSources);
        model.Requests.Should().HaveCount(1);
        passed[^1].GetCitationCheck()!.IsValid.Should().BeFalse();
    }

    [Test]
    public async Task A_list_at_the_end_is_not_taken_for_citations()
    {
        const string Text = "Es regnete an 12 Tagen [1]. Schnee fiel [2]. Ende.\n\n## Quellen\n\n"
            + "[1] Regen über dem See, https://lake.example/rain\n\n"
            + "[2] Snow report, https://lake.example/snow\n\n[3] Etwas anderes, https://other.example/\n";
        foreach (int length in new[] { 1, 4, 11 })
        {
            List<ChatResponseUpdate> passed =
                await new FakeChatClient("") { Updates = Sample.Cut(Text, length) }.Checked().StreamAsync(Sample.WithSources);
            passed.SelectMany(update => update.GetLiveFindings()?.Latest ?? []).Should().BeEmpty();
        }
    }

    [Test]
    public async Task Code_cites_nothing_across_blank_lines()
    {
        const string Text = "Es regnete an 12 Tagen [doc-1]. So:\n\n"
            + "```python\nx = a[doc-9]. b\n\ny = a[doc-8]. c\n```\n\nDas war es. Ende.";
        List<ChatResponseUpdate> passed =
            await new FakeChatClient("") { Updates = Sample.Cut(Text, 3) }.Checked().StreamAsync(Sample.WithSources);
        passed.SelectMany(update => update.GetLiveFindings()?.Latest ?? []).Should().BeEmpty();
    }

    [Test]
    public async Task A_response_can_be_stored_with_its_result_and_live_findings()
    {
        List<ChatResponseUpdate> passed =
            await new FakeChatClient("") { Updates = Sample.Cut(Answer, 4) }.Checked().StreamAsync(Sample.WithSources);
        ChatResponse response = passed.ToChatResponse();
        string json = JsonSerializer.Serialize(response, AIJsonUtilities.DefaultOptions);
        ChatResponse stored = JsonSerializer.Deserialize<ChatResponse>(json, AIJsonUtilities.DefaultOptions)!;

        json.Should().Contain("\"closed\"");
        stored.Text.Should().Be(Answer);
        Described(stored.GetCitationCheck()!.Findings).Should().Equal(Described(response.GetCitationCheck()!.Findings));
    }

    private static IEnumerable<(string, TextSpan)> Described(IEnumerable<Finding> findings) =>
        findings.Select(finding => (finding.RuleId, finding.Span));
}

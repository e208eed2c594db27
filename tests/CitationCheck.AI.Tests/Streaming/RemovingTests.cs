using System.Text;

namespace CitationCheck.AI.Tests.Streaming;

/// <summary>Markers are removed from a stream as they are from a whole answer, and nothing waits for long.</summary>
public sealed class RemovingTests
{
    private static readonly (string Text, string Passed)[] Cases =
    [
        ("Es regnete [doc-1]. Schnee fiel [doc-9]. Ende.", "Es regnete [doc-1]. Schnee fiel. Ende."),
        ("Es regnete [doc-1, doc-9]. Ende", "Es regnete [doc-1]. Ende"),
        ("Es regnete [doc-9, doc-1]. Ende", "Es regnete [doc-1]. Ende"),
        ("Es regnete an 12 Tagen [doc-8][doc-9] im März.", "Es regnete an 12 Tagen im März."),
        ("Es regnete an 12 Tagen [doc-8] [doc-9]", "Es regnete an 12 Tagen"),
        ("Es regnete an 12 Tagen.【9†source】 Schnee fiel.", "Es regnete an 12 Tagen. Schnee fiel."),
        ("Offen [ und [noch mehr\nund zu] Ende.", "Offen [ und [noch mehr\nund zu] Ende."),
        ("Blanks  stay   here. \n  \nAnd here [doc-1]  .", "Blanks  stay   here. \n  \nAnd here [doc-1]  ."),
        ("[doc-9] Begins a line. [doc-1]", "[doc-9] Begins a line. [doc-1]"),
        ("Es regnete [doc-1](https://lake.example/rain) heute.", "Es regnete [doc-1](https://lake.example/rain) heute."),
        ("", ""),
    ];

    [Test]
    public async Task A_stream_loses_what_leads_nowhere([Values(1, 2, 3, 5, 1000)] int length)
    {
        foreach ((string text, string expected) in Cases)
        {
            List<ChatResponseUpdate> passed = await Remove(text, length);
            string.Concat(passed.Select(update => update.Text)).Should().Be(expected);
            if (text.Length > 0)
            {
                passed[^1].GetCitationCheck()!.Report.Text.Should().Be(expected);
            }
        }
    }

    [Test]
    public async Task What_is_removed_is_named()
    {
        List<ChatResponseUpdate> passed = await Remove("Es regnete [doc-1]. Schnee fiel [doc-9]. Ende.", 3);
        passed[^1].AdditionalProperties![CitationCheckKeys.Removed].Should().BeEquivalentTo(new[] { "[doc-9]" });
    }

    [Test]
    public async Task Text_without_brackets_passes_unchanged()
    {
        ChatResponseUpdate[] updates = Sample.Cut("Nothing here is a marker, and nothing waits.", 5);
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }
            .Checked(check => check.Policy = CitationPolicy.Remove).StreamAsync(Sample.WithSources);

        // A blank at the end of an update may belong to a marker.
        string.Concat(passed.Select(update => update.Text)).Should().Be(string.Concat(updates.Select(update => update.Text)));
        updates.Where(update => !update.Text.EndsWith(' ')).Count(passed.Contains).Should().BeGreaterThan(4);
    }

    [Test]
    public async Task No_more_is_held_back_than_a_marker_can_be_long()
    {
        string text = "Es regnete [" + new string('a', 3000) + "] und [" + new string('b', 3000);
        var read = new StringBuilder();
        var sent = new StringBuilder();
        IChatClient client = new FakeChatClient("") { Updates = Sample.Cut(text, 1) }
            .Checked(check => check.Policy = CitationPolicy.Remove);
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(Sample.Question, Sample.WithSources))
        {
            read.Append(update.Text);
            sent.Append(text, Math.Min(sent.Length, text.Length), sent.Length < text.Length ? 1 : 0);
            (sent.Length - read.Length).Should().BeLessThan(300);
        }

        read.ToString().Should().Be(text);
    }

    [Test]
    public async Task What_is_held_passes_before_other_contents_and_messages()
    {
        ChatResponseUpdate[] updates =
        [
            new(ChatRole.Assistant, "Es regnete [doc-") { MessageId = "1" },
            new(ChatRole.Assistant, [new TextReasoningContent("hm"), new TextContent("Schnee [doc-")]) { MessageId = "1" },
            new(ChatRole.Assistant, "2].") { MessageId = "2" },
            new(ChatRole.Assistant, "Ende [9") { MessageId = "2", FinishReason = ChatFinishReason.Length },
        ];
        ChatResponse response = (await new FakeChatClient("") { Updates = updates }
            .Checked(check => check.Policy = CitationPolicy.Remove).StreamAsync(Sample.WithSources)).ToChatResponse();

        response.Messages.Select(message => message.Text).Should().Equal("Es regnete [doc-Schnee [doc-", "2].Ende [9");
        response.FinishReason.Should().Be(ChatFinishReason.Length);
    }

    [Test]
    public async Task Without_sources_nothing_is_removed()
    {
        ChatResponseUpdate[] updates = Sample.Cut("Es regnete [doc-9]. Ende [", 2);
        List<ChatResponseUpdate> passed = await new FakeChatClient("") { Updates = updates }
            .Checked(check => check.Policy = CitationPolicy.Remove).StreamAsync();
        passed.Take(updates.Length).Should().Equal(updates);
    }

    private static Task<List<ChatResponseUpdate>> Remove(string text, int length) =>
        new FakeChatClient("") { Updates = Sample.Cut(text, length) }
            .Checked(check => check.Policy = CitationPolicy.Remove)
            .StreamAsync(Sample.WithSources);
}

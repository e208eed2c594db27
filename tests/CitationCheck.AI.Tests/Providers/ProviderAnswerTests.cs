using System.Text.Json;

namespace CitationCheck.AI.Tests.Providers;

/// <summary>Responses in the shapes of each service, with texts in which bytes, code points and UTF-16 code units differ.</summary>
public sealed class ProviderAnswerTests
{
    /// <summary>An emoji is 1 code point, 2 code units, 4 bytes; an umlaut 1, 1 and 2.</summary>
    private const string Text = "🌧️ Über dem See regnete es an 12 Tagen. Im März fiel auch Schnee 雪.";

    private static readonly string[] NoSkips = [];

    [Test]
    public void OpenAI_responses_cite_urls_in_code_points()
    {
        int start = CodePoints("🌧️ ");
        int end = CodePoints("🌧️ Über dem See regnete es an 12 Tagen.");
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json($$"""
            { "id": "resp_1", "output": [
              { "type": "reasoning", "summary": [] },
              { "type": "web_search_call", "action": { "type": "search", "query": "regen", "sources": [ { "type": "url",
                "url": "https://wetter.example/alle" } ] } },
              { "type": "message", "role": "assistant", "content": [ { "type": "output_text", "text": "{{Text}}", "annotations": [
                { "type": "url_citation", "start_index": {{start}}, "end_index": {{end}}, "url": "https://wetter.example/regen",
                  "title": "Regen – Übersicht" } ] } ] } ] }
            """));

        answer.Text.Should().Be(Text);
        Cited(answer).Should().Equal(("Über dem See regnete es an 12 Tagen.", "https://wetter.example/regen"));
        answer.Sources.Select(source => source.Url).Should().Equal("https://wetter.example/alle", "https://wetter.example/regen");
        answer.Sources[1].Title.Should().Be("Regen – Übersicht");
        answer.Skipped.Should().Equal(NoSkips);
    }

    [Test]
    public void OpenAI_file_citations_are_points_in_the_text()
    {
        int index = CodePoints("🌧️ Über dem See regnete es an 12 Tagen.");
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json($$"""
            { "output": [
              { "type": "file_search_call", "results": [ { "file_id": "file-1", "filename": "Bericht Übersee.pdf",
                "text": "Regen an 12 Tagen" } ] },
              { "type": "message", "content": [ { "type": "output_text", "text": "{{Text}}", "annotations": [
                { "type": "file_citation", "index": {{index}}, "file_id": "file-1", "filename": "Bericht Übersee.pdf" },
                { "type": "file_path", "index": 3, "file_id": "file-2" },
                { "type": "hologram" } ] } ] } ] }
            """));

        answer.Citations.Should().Equal(new GivenCitation(new TextSpan(Text.IndexOf(" Im März", StringComparison.Ordinal), 0), "file-1"));
        answer.Sources.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new SourceDocument { Id = "file-1", FileName = "Bericht Übersee.pdf", Text = "Regen an 12 Tagen" });
        answer.Skipped.Should().HaveCount(2).And.Contain(reason => reason.Contains("hologram"));
    }

    [Test]
    public void OpenAI_assistants_replace_markers_that_the_annotation_quotes()
    {
        const string Marked = "🌧️ Es regnete an 12 Tagen【4:0†source】.";
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json($$"""
            { "object": "thread.message", "content": [ { "type": "text", "text": { "value": "{{Marked}}", "annotations": [
              { "type": "file_citation", "text": "【4:0†source】", "start_index": 26, "end_index": 38, "file_citation": {
                "file_id": "file-9", "quote": "12 Tage" } } ] } } ] }
            """));

        Cited(answer).Should().Equal(("【4:0†source】", "file-9"));
        answer.Sources[0].Text.Should().Be("12 Tage");
    }

    [Test]
    public void OpenAI_chat_completions_nest_their_url_citations()
    {
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json($$"""
            { "choices": [
              { "message": { "role": "assistant", "content": "{{Text}}", "annotations": [
                { "type": "url_citation", "url_citation": { "start_index": 0, "end_index": 4, "url": "https://wetter.example/",
                  "title": "Wetter" } } ] } },
              { "message": { "content": "Another" } } ] }
            """));

        Cited(answer).Should().Equal(("🌧️ Ü", "https://wetter.example/"));
        answer.Skipped.Should().ContainSingle().Which.Should().Contain("2 choices");
    }

    [Test]
    public void Azure_on_your_data_names_documents_by_their_order()
    {
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json("""
            { "choices": [ { "message": { "role": "assistant", "content": "Es regnete an 12 Tagen [doc2]. Schnee fiel im März [doc9].",
              "context": { "intent": "[\"regen\"]", "citations": [
                { "content": "Schnee im März", "title": "Schneebericht", "url": "https://blob.example/schnee.pdf",
                  "filepath": "schnee.pdf", "chunk_id": "0" },
                { "content": "Regen an 12 Tagen", "title": "Regenbericht", "url": null, "filepath": "regen.pdf",
                  "chunk_id": "3" } ] } } } ] }
            """));

        answer.Sources.Select(source => (source.Id, source.Title, source.FileName)).Should()
            .Equal(("doc1", "Schneebericht", "schnee.pdf"), ("doc2", "Regenbericht", "regen.pdf"));
        ValidationResult result = answer.Validate();
        result.Report.Citations.Select(citation => (citation.Label, citation.Reference?.Document?.Id)).Should()
            .Equal(("doc2", "doc2"), ("doc9", null));
        result.RuleIds().Should().Contain("CC115");
    }

    [Test]
    public void Azure_on_your_data_of_earlier_versions_holds_JSON_in_a_message()
    {
        ProviderAnswer answer = ProviderAnswer.FromOpenAI(Json("""
            { "choices": [ { "message": { "content": "Regen [doc1].", "context": { "messages": [
              { "role": "tool", "content": "{\"citations\":[{\"content\":\"Regen\",\"title\":\"Übersicht\"}],\"intent\":\"x\"}" },
              { "role": "tool", "content": "not JSON" } ] } } } ] }
            """));

        answer.Sources.Should().ContainSingle().Which.Title.Should().Be("Übersicht");
        answer.Skipped.Should().ContainSingle();
    }

    [Test]
    public void Anthropic_cites_whole_blocks()
    {
        ProviderAnswer answer = ProviderAnswer.FromAnthropic(Json("""
            { "type": "message", "content": [
              { "type": "thinking", "thinking": "Let me see." },
              { "type": "text", "text": "Laut Bericht " },
              { "type": "text", "text": "regnete es an 12 Tagen 🌧️", "citations": [
                { "type": "char_location", "cited_text": "12 Tage Regen", "document_index": 0, "document_title": "Regenbericht",
                  "start_char_index": 0, "end_char_index": 13 },
                { "type": "page_location", "cited_text": "zwölf", "document_index": 1, "document_title": "Anhang",
                  "start_page_number": 1, "end_page_number": 2 } ] },
              { "type": "text", "text": ". " },
              { "type": "text", "text": "Schnee fiel im März.", "citations": [
                { "type": "content_block_location", "cited_text": "Schnee", "document_index": 0, "document_title": "Regenbericht",
                  "start_block_index": 0, "end_block_index": 1 },
                { "type": "search_result_location", "cited_text": "Schnee 雪", "source": "https://wetter.example/schnee",
                  "title": "Schnee", "search_result_index": 0, "start_block_index": 0, "end_block_index": 1 },
                { "type": "web_search_result_location", "cited_text": "Schnee", "url": "https://wetter.example/web", "title": "Web",
                  "encrypted_index": "x" },
                { "type": "char_location", "cited_text": "no document" },
                { "type": "telepathy" } ] } ] }
            """));

        answer.Text.Should().Be("Laut Bericht regnete es an 12 Tagen 🌧️. Schnee fiel im März.");
        Cited(answer).Should().Equal(
            ("regnete es an 12 Tagen 🌧️", "document_0"),
            ("regnete es an 12 Tagen 🌧️", "document_1"),
            ("Schnee fiel im März.", "document_0"),
            ("Schnee fiel im März.", "https://wetter.example/schnee"),
            ("Schnee fiel im März.", "https://wetter.example/web"));
        answer.Sources.Select(source => source.Title).Should().Equal("Regenbericht", "Anhang", "Schnee", "Web");
        answer.Sources[0].Text.Should().Be("12 Tage Regen\n\nSchnee");
        answer.Skipped.Should().HaveCount(2);
    }

    [Test]
    public void Anthropic_web_searches_name_pages_that_nothing_cites()
    {
        ProviderAnswer answer = ProviderAnswer.FromAnthropic(Json("""
            { "content": [
              { "type": "web_search_tool_result", "content": [ { "type": "web_search_result", "url": "https://a.example/ü",
                "title": "Ä" } ] },
              { "type": "web_search_tool_result", "content": { "type": "web_search_tool_result_error",
                "error_code": "max_uses_exceeded" } },
              { "type": "text", "text": "Nichts." } ] }
            """));

        answer.Sources.Should().ContainSingle().Which.Url.Should().Be("https://a.example/ü");
    }

    [Test]
    public void Gemini_counts_bytes_in_a_part()
    {
        const string First = "🌧️ Erster Teil. ";
        int end = System.Text.Encoding.UTF8.GetByteCount("🌧️ Über dem See regnete es an 12 Tagen.");
        int start = System.Text.Encoding.UTF8.GetByteCount("🌧️ ");
        ProviderAnswer answer = ProviderAnswer.FromGemini(Json($$"""
            { "candidates": [ { "content": { "role": "model", "parts": [ { "text": "hm", "thought": true }, { "text": "{{First}}" }, {
              "text": "{{Text}}" } ] },
              "groundingMetadata": {
                "groundingChunks": [
                  { "web": { "uri": "https://redirect.example/1", "title": "wetter.example" } },
                  { "retrievedContext": { "uri": "gs://bucket/schnee.pdf", "title": "Schnee", "text": "Schnee im März" } },
                  { "unheard": {} } ],
                "groundingSupports": [
                  { "segment": { "partIndex": 1, "endIndex": {{System.Text.Encoding.UTF8.GetByteCount("🌧️ Erster Teil.")}},
                    "text": "🌧️ Erster Teil." }, "groundingChunkIndices": [ 1 ] },
                  { "segment": { "partIndex": 2, "startIndex": {{start}}, "endIndex": {{end}} }, "groundingChunkIndices": [ 0, 1, 7,
                    "x" ], "confidenceScores": [ 0.9, 0.5 ] },
                  { "segment": { "partIndex": 9, "endIndex": 4 }, "groundingChunkIndices": [ 0 ] } ] } } ] }
            """));

        Cited(answer).Should().Equal(
            ("🌧️ Erster Teil.", "chunk_1"),
            ("Über dem See regnete es an 12 Tagen.", "chunk_0"),
            ("Über dem See regnete es an 12 Tagen.", "chunk_1"));
        answer.Sources.Select(source => source.Url).Should().Equal("https://redirect.example/1", "gs://bucket/schnee.pdf");
        answer.Skipped.Should().HaveCount(4);
    }

    [TestCase(0, Description = "exclusive ends")]
    [TestCase(-1, Description = "inclusive ends, which some answers have")]
    public void Bedrock_quotes_the_part_that_it_cites(int shift)
    {
        const string Quoted = "🌧️ Über dem See regnete es an 12 Tagen.";
        ProviderAnswer answer = ProviderAnswer.FromBedrock(Json($$"""
            { "sessionId": "s", "output": { "text": "{{Text}}" }, "citations": [
              { "generatedResponsePart": { "textResponsePart": { "text": "{{Quoted}}", "span": { "start": 0,
                "end": {{CodePoints(Quoted) + shift}} } } },
                "retrievedReferences": [
                  { "content": { "text": "Regen an 12 Tagen" }, "location": { "type": "S3", "s3Location": {
                    "uri": "s3://bucket/Übersicht.pdf" } } },
                  { "content": { "text": "und mehr" }, "location": { "type": "S3", "s3Location": {
                    "uri": "s3://bucket/Übersicht.pdf" } } },
                  { "content": { "text": "Web" }, "location": { "type": "WEB", "webLocation": { "url": "https://wetter.example/" } } },
                  { "content": { "text": "ohne Ort" } } ] },
              { "generatedResponsePart": { "textResponsePart": { "text": "Sorry", "span": { "start": 0, "end": 5 } } },
                "retrievedReferences": [] } ] }
            """));

        Cited(answer).Should().Equal((Quoted, "s3://bucket/Übersicht.pdf"), (Quoted, "https://wetter.example/"), (Quoted, "reference_3"));
        answer.Sources[0].Should().BeEquivalentTo(
            new SourceDocument { Id = "s3://bucket/Übersicht.pdf", FileName = "Übersicht.pdf", Text = "Regen an 12 Tagen\n\nund mehr" });
        answer.Skipped.Should().ContainSingle();
    }

    [Test]
    public void The_quoted_text_decides_when_the_offsets_count_something_else()
    {
        const string Quoted = "Im März fiel auch Schnee 雪.";
        int start = Text.IndexOf(Quoted, StringComparison.Ordinal); // UTF-16, where the service counts bytes
        ProviderAnswer answer = ProviderAnswer.FromGemini(Json($$"""
            { "candidates": [ { "content": { "parts": [ { "text": "{{Text}}" } ] }, "groundingMetadata": {
              "groundingChunks": [ { "web": { "uri": "https://a.example" } } ],
              "groundingSupports": [ { "segment": { "startIndex": {{start}}, "endIndex": {{start + Quoted.Length}},
                "text": "{{Quoted}}" }, "groundingChunkIndices": [ 0 ] } ] } } ] }
            """));

        Cited(answer).Should().Equal((Quoted, "chunk_0"));
    }

    private static readonly string[] Malformed =
    [
        "{}", "[]", "null", "\"text\"", "3", """{"output":3}""",
        """{"choices":[]}""", """{"choices":[{}]}""", """{"candidates":[]}""", """{"output":{"text":5}}""",
    ];

    [TestCaseSource(nameof(Malformed))]
    public void A_response_of_another_shape_is_a_format_error(string json)
    {
        Func<JsonElement, ProviderAnswer>[] readers =
            [ProviderAnswer.FromOpenAI, ProviderAnswer.FromAnthropic, ProviderAnswer.FromGemini, ProviderAnswer.FromBedrock];
        foreach (Func<JsonElement, ProviderAnswer> read in readers)
        {
            read.Invoking(it => it(Json(json))).Should().Throw<FormatException>().WithMessage("The JSON is no *");
        }
    }

    /// <summary>Whatever one value of a response is changed to, it is read without another exception.</summary>
    [Test]
    public void Single_values_of_any_type_break_nothing()
    {
        string[] values = ["null", "-1", "2147483648", "1e9", "1.5", "\"\"", "\"x\"", "[]", "[null]", "{}", "true", "[[[]]]"];
        foreach ((string response, Func<JsonElement, ProviderAnswer> read) in Whole)
        {
            foreach (string changed in values.SelectMany(value => Mutations.Of(response, value)))
            {
                try
                {
                    ProviderAnswer answer = read(Json(changed));
                    answer.Citations.Where(citation => citation.Span.Start < 0 || citation.Span.End > answer.Text.Length)
                        .Should().BeEmpty(changed);
                }
                catch (FormatException)
                {
                    // What says that it is no such response is as good.
                }
            }
        }
    }

    private static (string Response, Func<JsonElement, ProviderAnswer> Read)[] Whole =>
    [
        ("""
         {"output":[{"type":"message","content":[{"type":"output_text","text":"Ä b.","annotations":[
         {"type":"url_citation","start_index":0,"end_index":2,"url":"https://a.example","title":"T"},
         {"type":"file_citation","index":2,"file_id":"f","filename":"g"}]}]},
         {"type":"file_search_call","results":[{"file_id":"f","text":"t"}]},
         {"type":"web_search_call","action":{"sources":[{"url":"u"}]}}]}
         """, ProviderAnswer.FromOpenAI),
        ("""
         {"choices":[{"message":{"content":"Ä [doc1].","context":{"citations":[{"title":"t","content":"c"}],
         "messages":[{"role":"tool","content":"{}"}]},"annotations":[]}}]}
         """, ProviderAnswer.FromOpenAI),
        ("""
         {"content":[{"type":"text","text":"Ä b.","citations":[{"type":"char_location","document_index":0,"cited_text":"c"},
         {"type":"search_result_location","source":"s"}]},{"type":"web_search_tool_result","content":[{"url":"u"}]}]}
         """, ProviderAnswer.FromAnthropic),
        ("""
         {"candidates":[{"content":{"parts":[{"text":"Ä b.","thought":false}]},"groundingMetadata":{"groundingChunks":[{"web":{"uri":"u"}}],
         "groundingSupports":[{"segment":{"startIndex":0,"endIndex":2,"partIndex":0,"text":"Ä"},"groundingChunkIndices":[0]}]}}]}
         """, ProviderAnswer.FromGemini),
        ("""
         {"output":{"text":"Ä b."},"citations":[{"generatedResponsePart":{"textResponsePart":{"text":"Ä","span":{"start":0,"end":1}}},
         "retrievedReferences":[{"content":{"text":"t"},"location":{"s3Location":{"uri":"s3://b/k"}}}]}]}
         """, ProviderAnswer.FromBedrock),
    ];

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static int CodePoints(string text) => text.EnumerateRunes().Count();

    private static (string, string)[] Cited(ProviderAnswer answer) =>
        [.. answer.Citations.Select(citation => (citation.Span.Slice(answer.Text), citation.Source))];
}

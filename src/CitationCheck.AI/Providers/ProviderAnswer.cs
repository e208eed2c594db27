using System.Text.Json;
using CitationCheck.AI.Providers;

namespace CitationCheck;

/// <summary>
/// A chat service's answer as it came over the wire: its text, the sources that the service names, and the citations that it gives
/// beside the text.
/// </summary>
/// <param name="Text">The text of the answer, without reasoning and calls of tools.</param>
/// <param name="Sources">The sources, in the order of the answer. Their text is what the service quotes of them, and often not all.</param>
/// <param name="Citations">The citations beside the text, in UTF-16 code units of <paramref name="Text"/>.</param>
/// <remarks>
/// <para>
/// A response that is not what its method expects is a <see cref="FormatException"/>. A single citation that cannot be read is left
/// out, and <see cref="Skipped"/> says why. Fields that no method knows are ignored, because services add fields at any time.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// using JsonDocument response = JsonDocument.Parse(body);
/// ProviderAnswer answer = ProviderAnswer.FromGemini(response.RootElement);
/// ValidationResult result = answer.Validate();
/// </code>
/// </example>
public sealed record ProviderAnswer(string Text, IReadOnlyList<SourceDocument> Sources, IReadOnlyList<GivenCitation> Citations)
{
    /// <summary>What was left out, one sentence each; empty if everything was read.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Reads a response of OpenAI or Azure OpenAI.</summary>
    /// <param name="response">
    /// A response of the Responses API (<c>output</c>), a chat completion (<c>choices</c>; of several choices, the first), or a message of
    /// the Assistants API (<c>content</c>).
    /// </param>
    /// <returns>
    /// The answer. Annotations <c>url_citation</c>, <c>file_citation</c> and <c>container_file_citation</c> are citations beside the text;
    /// their offsets count code points unless the quoted text says otherwise. The <c>context.citations</c> of Azure OpenAI on your data are
    /// sources with the ids <c>doc1</c>, <c>doc2</c> …, which the text cites as <c>[doc1]</c>. Results of file search and the sources of a
    /// web search are sources too.
    /// </returns>
    /// <exception cref="FormatException">The JSON is none of these.</exception>
    public static ProviderAnswer FromOpenAI(JsonElement response) => OpenAIAnswer.Read(response);

    /// <summary>Reads a response of Anthropic's Messages API.</summary>
    /// <param name="response">The message, with its <c>content</c> blocks.</param>
    /// <returns>
    /// The answer. Each <c>citations</c> entry of a text block is a citation of the whole block: <c>char_location</c>,
    /// <c>page_location</c> and <c>content_block_location</c> name the documents of the request, with the ids <c>document_0</c>,
    /// <c>document_1</c> … or their file id; <c>search_result_location</c> and <c>web_search_result_location</c> name a source or URL.
    /// </returns>
    /// <exception cref="FormatException">The JSON is not a message.</exception>
    public static ProviderAnswer FromAnthropic(JsonElement response) => AnthropicAnswer.Read(response);

    /// <summary>Reads a response of the Gemini API or of Vertex AI.</summary>
    /// <param name="response">The response; of several <c>candidates</c>, the first is read.</param>
    /// <returns>
    /// The answer. The <c>groundingChunks</c> are sources with the ids <c>chunk_0</c>, <c>chunk_1</c> …; the <c>groundingSupports</c> are
    /// citations beside the text, whose offsets count bytes of UTF-8 in their part of the answer.
    /// </returns>
    /// <exception cref="FormatException">The JSON is not such a response.</exception>
    public static ProviderAnswer FromGemini(JsonElement response) => GeminiAnswer.Read(response);

    /// <summary>Reads a response of <c>RetrieveAndGenerate</c> of Amazon Bedrock's knowledge bases.</summary>
    /// <param name="response">The response.</param>
    /// <returns>
    /// The answer. The <c>retrievedReferences</c> are sources, one per location, with their texts; each
    /// <c>generatedResponsePart.textResponsePart</c> with references is a citation beside the text.
    /// </returns>
    /// <exception cref="FormatException">The JSON is not such a response.</exception>
    public static ProviderAnswer FromBedrock(JsonElement response) => BedrockAnswer.Read(response);

    /// <summary>Checks the answer against its own sources.</summary>
    /// <param name="options">The options; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The findings and the summary.</returns>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public ValidationResult Validate(ValidationOptions? options = null, CancellationToken cancellationToken = default) =>
        CitationValidator.Validate(Text, Sources, options, Citations, cancellationToken);
}

using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Answers;

/// <summary>A text content of a response, and where it is in the answer.</summary>
/// <param name="Content">The content.</param>
/// <param name="Span">Its place in the answer.</param>
/// <param name="RunStart">Where the run of adjacent text contents begins that it belongs to.</param>
internal readonly record struct TextPart(TextContent Content, TextSpan Span, int RunStart);

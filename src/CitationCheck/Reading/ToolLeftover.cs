namespace CitationCheck.Reading;

/// <summary>
/// What a tool left in a text that is no part of the report: <c>&lt;think&gt;…&lt;/think&gt;</c>, <c>&lt;|im_end|&gt;</c>.
/// </summary>
/// <param name="Tag">The tag or token that shows it.</param>
/// <param name="Foreign">What is no part of the report: an element with all that it holds, or the tag alone.</param>
internal readonly record struct ToolLeftover(TextSpan Tag, TextSpan Foreign);

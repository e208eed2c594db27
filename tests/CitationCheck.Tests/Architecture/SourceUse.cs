using Microsoft.CodeAnalysis;

namespace CitationCheck.Tests.Architecture;

/// <summary>A name in one file that another file declares.</summary>
internal sealed record SourceUse(SyntaxTree From, SyntaxTree To, string Name, int Line);

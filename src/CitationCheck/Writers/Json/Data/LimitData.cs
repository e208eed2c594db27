namespace CitationCheck.Writers.Json.Data;

/// <summary>A limit that reading ran into.</summary>
internal readonly record struct LimitData(string Limit, int Start, int End, string Message);

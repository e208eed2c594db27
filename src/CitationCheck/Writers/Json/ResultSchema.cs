using CitationCheck.Writers.Common;

namespace CitationCheck.Writers;

/// <summary>The JSON Schema (draft 7) of <see cref="OutputFormat.Json"/>. Immutable and thread-safe.</summary>
public static class ResultSchema
{
    /// <summary>The version of the format. It changes only when existing members change; new members do not change it.</summary>
    public const int Version = 1;

    /// <summary>The <c>$id</c> of the schema.</summary>
    public const string Id = "urn:citationcheck:result:1";

    /// <summary>The schema itself. The package also contains it as <c>schema/citationcheck-result-1.schema.json</c>.</summary>
    public static string Text => Resources.Read("result.schema.json");
}

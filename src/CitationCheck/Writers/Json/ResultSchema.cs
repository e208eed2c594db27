namespace CitationCheck.Writers;

/// <summary>The JSON Schema (draft-07) of <see cref="OutputFormat.Json"/>. Immutable; thread-safe.</summary>
public static class ResultSchema
{
    /// <summary>The version that is written. It grows when a reader of the old one would be misled; members may be added without that.</summary>
    public const int Version = 1;

    /// <summary>The name of the schema: its <c>$id</c>.</summary>
    public const string Id = "urn:citationcheck:result:1";

    /// <summary>The schema itself. The package also holds it as <c>schema/citationcheck-result-1.schema.json</c>.</summary>
    public static string Text => Resources.Read("result.schema.json");
}

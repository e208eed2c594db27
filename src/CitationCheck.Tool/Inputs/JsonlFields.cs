using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Inputs;

/// <summary>Which fields of a record hold what.</summary>
/// <param name="Text">The field with the report.</param>
/// <param name="Name">The field with the name of the record; <see langword="null"/> to number them.</param>
/// <param name="Sources">The field with the documents that the report was made from; <see langword="null"/> if there is none.</param>
/// <param name="Citations">The field with citations given beside the text; <see langword="null"/> if there is none.</param>
internal sealed record JsonlFields(string Text, string? Name = null, string? Sources = null, string? Citations = null)
{
    /// <summary>Reads <c>field=text</c> or <c>field=answer,name=id,sources=docs,citations=cites</c>.</summary>
    /// <exception cref="UsageException">The value is something else.</exception>
    public static JsonlFields Parse(string value)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is not [("field" or "name" or "sources" or "citations") and var role, { Length: > 0 } field])
            {
                throw new UsageException("--jsonl takes field=FIELD, and optionally name=FIELD, sources=FIELD and citations=FIELD, "
                    + $"separated by commas, not “{value}”.");
            }

            fields[role] = field;
        }

        if (!fields.TryGetValue("field", out string? text))
        {
            throw new UsageException("--jsonl needs field=FIELD: the field with the report.");
        }

        string? sources = fields.GetValueOrDefault("sources");
        string? citations = fields.GetValueOrDefault("citations");
        return sources is null && citations is not null
            ? throw new UsageException("--jsonl needs sources=FIELD for citations=FIELD: the documents that are cited.")
            : new JsonlFields(text, fields.GetValueOrDefault("name"), sources, citations);
    }
}

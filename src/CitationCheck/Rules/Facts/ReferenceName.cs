using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>How messages call a reference: by its label and its title, or its first words.</summary>
internal static class ReferenceName
{
    public static string Of(Reference reference)
    {
        string words = QuotedWords.Of(reference.Title is { Length: > 0 } title ? title : reference.Url ?? Body(reference)).ToString();
        return words == "“”" ? $"[{reference.Label}] (an empty entry)"
            : reference.Label.Length == 0 ? words
            : $"[{reference.Label}] {words}";
    }

    /// <summary>Its label alone where it has one, for messages about many.</summary>
    public static string Short(Reference reference) => reference.Label.Length > 0 ? $"[{reference.Label}]" : Of(reference);

    /// <summary>The entry without its label.</summary>
    public static string Body(Reference reference)
    {
        ReadOnlySpan<char> text = reference.RawText.AsSpan().TrimStart("[^*- ");
        text = text.StartsWith(reference.Label, StringComparison.Ordinal) ? text[reference.Label.Length..] : text;
        return text.TrimStart(" ].:)\t").ToString();
    }
}

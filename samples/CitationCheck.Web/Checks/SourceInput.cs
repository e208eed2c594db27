namespace CitationCheck.Web.Checks;

/// <summary>A document as the page sends it. An application has a type like this already, for what it retrieves.</summary>
internal sealed record SourceInput(
    string? Id = null, string? Title = null, string? Url = null, string? FileName = null, string? Text = null)
{
    public SourceDocument ToDocument() => new() { Id = Id, Title = Title, Url = Url, FileName = FileName, Text = Text };
}

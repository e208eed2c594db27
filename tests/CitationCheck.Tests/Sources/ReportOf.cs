using CitationCheck.Model;

namespace CitationCheck.Tests.Sources;

/// <summary>Reports with nothing but references, made without reading a text.</summary>
internal static class ReportOf
{
    public static Report References(params Reference[] references) =>
        new(new string(' ', 100), ReportFormat.PlainText, null, new ReportParts([], [], [], references, [], []));

    public static Reference Reference(
        string? url, string? title = null, string? publisher = null, PartialDate? date = null, string label = "1") =>
        new() { Label = label, Title = title, Publisher = publisher, Date = date, Url = url, Span = new TextSpan(0, 10), RawText = "" };
}

using System.Net;

namespace CitationCheck.Reading.Html;

/// <summary>A single HTML tag inside Markdown: its name and the few attributes that matter.</summary>
internal readonly record struct HtmlTag(string Name, bool IsEnd, string? Href, string? Id)
{
    /// <summary>Reads a tag as Markdig recognises it; comments and declarations give <see langword="false"/>.</summary>
    public static bool TryRead(string? source, out HtmlTag tag)
    {
        tag = default;
        if (source is not ['<', _, ..])
        {
            return false;
        }

        bool isEnd = source[1] == '/';
        int start = isEnd ? 2 : 1;
        int end = start;
        while (end < source.Length && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        if (end == start)
        {
            return false;
        }

        string name = source[start..end].ToLowerInvariant();
        string? id = Attribute(source, end, "id") ?? (name == "a" ? Attribute(source, end, "name") : null);
        tag = new HtmlTag(name, isEnd, Attribute(source, end, "href"), id);
        return true;
    }

    private static string? Attribute(string source, int from, string name)
    {
        int at = source.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !char.IsWhiteSpace(source[at - 1]))
        {
            return null;
        }

        at += name.Length;
        while (at < source.Length && (source[at] == '=' || char.IsWhiteSpace(source[at])))
        {
            at++;
        }

        if (at >= source.Length)
        {
            return null;
        }

        char quote = source[at];
        int space = source.AsSpan(at).IndexOfAny(" \t\r\n>");
        int end = quote is '"' or '\'' ? source.IndexOf(quote, at + 1) : space < 0 ? -1 : at + space;
        at += quote is '"' or '\'' ? 1 : 0;
        return end > at ? WebUtility.HtmlDecode(source[at..end]) : null;
    }
}

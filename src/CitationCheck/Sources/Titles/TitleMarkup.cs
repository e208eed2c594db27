namespace CitationCheck.Sources.Titles;

/// <summary>
/// Takes the markup out of a title that was stored with it: <c>&lt;i&gt;E. coli&lt;/i&gt; in CO&lt;sub&gt;2&lt;/sub&gt;</c>. A tag that
/// is not closed is what the title is about.
/// </summary>
internal static class TitleMarkup
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "em", "b", "strong", "u", "sub", "sup", "span", "cite", "small", "mark", "italic", "bold", "scp", "jats:italic",
        "jats:bold", "jats:sub", "jats:sup",
    };

    public static string Strip(string title)
    {
        for (int at = 0; (at = title.IndexOf('<', at)) >= 0;)
        {
            int close = title.IndexOf('>', at);
            if (close < 0)
            {
                break;
            }

            ReadOnlySpan<char> tag = title.AsSpan(at + 1, close - at - 1);
            int nameEnd = tag.IndexOf(' ');
            string name = (nameEnd < 0 ? tag : tag[..nameEnd]).ToString();
            string end = $"</{name}>";
            int endAt = Elements.Contains(name) ? title.IndexOf(end, close, StringComparison.OrdinalIgnoreCase) : -1;
            if (endAt < 0)
            {
                at++;
                continue;
            }

            title = string.Concat(title.AsSpan(0, at), title.AsSpan(close + 1, endAt - close - 1), title.AsSpan(endAt + end.Length));
        }

        return title;
    }
}

using System.Text;

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

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ElementNames =
        Elements.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Strip(string title)
    {
        StringBuilder? stripped = null;
        var ends = new Dictionary<string, int>(StringComparer.Ordinal); // where the next end tag of an element may start
        var cuts = new PriorityQueue<int, int>(); // the end tags ahead that go, by their place
        int kept = 0;
        for (int at = 0; (at = title.IndexOf('<', at)) >= 0; at++)
        {
            int length = cuts.TryPeek(out _, out int next) && next == at ? cuts.Dequeue() : StartTag(title, at, ends, cuts);
            if (length > 0)
            {
                (stripped ??= new StringBuilder(title.Length)).Append(title, kept, at - kept);
                kept = at + length;
                at = kept - 1;
            }
        }

        return stripped is null ? title : stripped.Append(title, kept, title.Length - kept).ToString();
    }

    /// <summary>How long the start tag at a place is; 0 unless it is one that is closed. Its end tag goes, too.</summary>
    private static int StartTag(string title, int at, Dictionary<string, int> ends, PriorityQueue<int, int> cuts)
    {
        int close = title.IndexOf('>', at);
        ReadOnlySpan<char> tag = close < 0 ? default : title.AsSpan(at + 1, close - at - 1);
        int nameEnd = tag.IndexOf(' ');
        if (!ElementNames.TryGetValue(nameEnd < 0 ? tag : tag[..nameEnd], out string? name))
        {
            return 0;
        }

        string endTag = $"</{name}>";
        int from = Math.Max(close, ends.GetValueOrDefault(name));
        int end = title.IndexOf(endTag, from, StringComparison.OrdinalIgnoreCase);
        ends[name] = end < 0 ? title.Length : end + endTag.Length;
        if (end < 0)
        {
            return 0;
        }

        cuts.Enqueue(endTag.Length, end);
        return close + 1 - at;
    }
}

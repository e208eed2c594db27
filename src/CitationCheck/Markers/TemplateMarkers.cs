using CitationCheck.Markers.Authors;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>
/// Templates of Wikipedia that cite, where its source text was copied: <c>{{sfn|Doe|Lee|1999|p=4}}</c> names author and year,
/// <c>{{cite web|url=https://…|title=…}}</c> carries its source.
/// </summary>
internal static class TemplateMarkers
{
    /// <summary>The longest template that is looked for, in UTF-16 code units.</summary>
    private const int Longest = 1000;

    private const string Opening = "{{";

    /// <summary>Whether a text may hold a template.</summary>
    public static bool MayHold(string text) => text.Contains(Opening, StringComparison.Ordinal);

    /// <summary>Reads the templates of a block.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int at = 0; text.IndexOf(Opening, at, StringComparison.Ordinal) is >= 0 and var open;)
        {
            int close = text.AsSpan(open, Math.Min(text.Length - open, Longest)).IndexOf("}}");
            at = open + (close < 0 ? Opening.Length : close + 2);
            if (close > 0)
            {
                Read(sink, text.AsSpan(open + 2, close - 2), open, at);
            }
        }
    }

    private static void Read(MarkerSink sink, ReadOnlySpan<char> inside, int start, int end)
    {
        int bar = inside.IndexOf('|');
        ReadOnlySpan<char> name = bar < 0 ? default : inside[..bar].Trim();
        if (name.StartsWith("cite ", StringComparison.OrdinalIgnoreCase) || name.Equals("citation", StringComparison.OrdinalIgnoreCase))
        {
            ReadWork(sink, inside[(bar + 1)..], start, end);
        }
        else if (name.StartsWith("sfn", StringComparison.OrdinalIgnoreCase) || name.StartsWith("harv", StringComparison.OrdinalIgnoreCase))
        {
            ReadShort(sink, inside[(bar + 1)..], start, end);
        }
    }

    /// <summary>Reads a work that the template itself describes, which cites by its URL, or by its title if a list has it.</summary>
    private static void ReadWork(MarkerSink sink, ReadOnlySpan<char> fields, int start, int end)
    {
        string? url = null;
        string? title = null;
        foreach (Range range in fields.Split('|'))
        {
            int sign = fields[range].IndexOf('=');
            ReadOnlySpan<char> value = fields[range][(sign + 1)..].Trim();
            switch (sign < 0 || value.IsEmpty ? default : fields[range][..sign].Trim())
            {
                case "url":
                    url = UrlScanner.IsAbsolute(value.ToString()) ? value.ToString() : url;
                    break;
                case "doi":
                    url ??= string.Concat("https://doi.org/", value);
                    break;
                case "title":
                    title = value.ToString();
                    break;
                default:
                    break;
            }
        }

        if (url is not null)
        {
            sink.Add(start, end, title ?? url, CitationStyle.Link, MarkerDoubt.None, url);
        }
        else if (title is not null)
        {
            sink.Add(start, end, title, CitationStyle.Document, MarkerDoubt.NeedsReference);
        }
    }

    /// <summary>Reads authors and a year: <c>Doe|Lee|1999|p=4</c>.</summary>
    private static void ReadShort(MarkerSink sink, ReadOnlySpan<char> fields, int start, int end)
    {
        var authors = new List<string>();
        foreach (Range range in fields.Split('|'))
        {
            ReadOnlySpan<char> field = fields[range].Trim();
            if (authors.Count > 0 && CitedYear.Is(field))
            {
                string names = authors switch
                {
                    [var author] => author,
                    [var author, var other] => $"{author} & {other}",
                    _ => $"{authors[0]} et al.",
                };
                sink.Add(start, end, string.Concat(names, ", ", field), CitationStyle.AuthorYear);
                return;
            }

            if (!field.IsEmpty && !field.Contains('='))
            {
                authors.Add(field.ToString());
            }
        }
    }
}

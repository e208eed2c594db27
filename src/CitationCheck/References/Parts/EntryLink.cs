using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Parts;

/// <summary>A URL in an entry: a link, or bare in the text.</summary>
/// <param name="Start">Where it starts in the visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="ShowsUrl">Whether the visible text is the address itself, and no title.</param>
internal readonly record struct EntryLink(int Start, int End, string Url, bool ShowsUrl) : IPlaced
{
    /// <summary>Finds the links and bare URLs of an entry, in order.</summary>
    /// <param name="flat">The entry.</param>
    /// <param name="source">The report's text.</param>
    /// <param name="found">Takes them; empty so far.</param>
    public static void FindAll(VisibleText flat, string source, List<EntryLink> found)
    {
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind == InlineKind.Link && UrlScanner.IsAbsolute(run.Url))
            {
                bool showsUrl = UrlScanner.LooksLikeUrl(flat.Text.AsSpan(run.Start, run.End - run.Start));
                found.Add(new EntryLink(run.Start, run.End, UrlScanner.Direct(run.Url!), showsUrl));
            }
        }

        int links = found.Count;
        for (int from = 0; UrlScanner.TryFind(flat.Text, from, out TextSpan span); from = span.End)
        {
            if (!Covers(found, links, span))
            {
                int end = WrappedEnd(flat.Text, span);
                string url = Verbatim(flat, source, span);
                found.Add(new EntryLink(span.Start, end, end > span.End ? url + flat.Text[span.End..end].Trim() : url, ShowsUrl: true));
            }
        }

        if (links > 0 && links < found.Count)
        {
            found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        }
    }

    /// <summary>
    /// Where a URL ends that was wrapped behind a slash or hyphen, as the only word of the entry's last line; otherwise its own end.
    /// </summary>
    private static int WrappedEnd(string text, TextSpan url)
    {
        ReadOnlySpan<char> rest = text.AsSpan(url.End);
        bool isCut = rest.Length > 2 && rest[0] == '\n' && text[url.End - 1] is '/' or '-' or '_' or '=' or '&' or '?' or '%';
        ReadOnlySpan<char> last = isCut ? rest.Trim() : default;
        bool isRest = !last.IsEmpty && last.IndexOfAny(" \n\t[(") < 0 && !UrlScanner.TryFind(last, 0, out _);
        return isRest ? url.End + rest.TrimEnd(" .").Length : url.End;
    }

    /// <summary>
    /// A bare URL as it was written: Markdown takes the underscores of <c>/_89_</c>, or of two URLs in a row, for emphasis.
    /// </summary>
    private static string Verbatim(VisibleText flat, string source, TextSpan url)
    {
        TextSpan written = flat.ToSource(url.Start, url.End);
        bool isAltered = written.Length > url.Length && !source.AsSpan(written.Start, written.Length).ContainsAny(" \n\r&<>");
        return isAltered ? written.Slice(source).Replace("\\", string.Empty, StringComparison.Ordinal) : url.Slice(flat.Text);
    }

    private static bool Covers(List<EntryLink> links, int count, TextSpan span)
    {
        for (int i = 0; i < count; i++)
        {
            if (links[i].Start < span.End && span.Start < links[i].End)
            {
                return true;
            }
        }

        return false;
    }
}

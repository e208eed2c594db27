using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>A URL in an entry: a link, or bare in the text.</summary>
/// <param name="Start">Where it starts in the visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="ShowsUrl">Whether the visible text is the address itself, and no title.</param>
internal readonly record struct EntryLink(int Start, int End, string Url, bool ShowsUrl)
{
    public static List<EntryLink> FindAll(FlatText flat, string source)
    {
        var found = new List<EntryLink>();
        foreach (InlineRun run in flat.Runs)
        {
            if (run.Kind == InlineKind.Link && UrlScanner.IsAbsolute(run.Url))
            {
                found.Add(new EntryLink(run.Start, run.End, UrlScanner.Direct(run.Url!), UrlScanner.LooksLikeUrl(flat.Text.AsSpan(run.Start, run.End - run.Start))));
            }
        }

        int links = found.Count;
        for (int from = 0; UrlScanner.TryFind(flat.Text, from, out TextSpan span); from = span.End)
        {
            if (!Covers(found, links, span))
            {
                found.Add(new EntryLink(span.Start, span.End, Verbatim(flat, source, span), ShowsUrl: true));
            }
        }

        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    /// <summary>A bare URL as it was written: Markdown takes the underscores of <c>/_89_</c>, or of two URLs in a row, for emphasis.</summary>
    private static string Verbatim(FlatText flat, string source, TextSpan url)
    {
        string seen = url.Slice(flat.Text);
        string written = flat.ToSource(url.Start, url.End).Slice(source);
        bool isAltered = written.Length > seen.Length && !written.AsSpan().ContainsAny(" \n\r&<>");
        return isAltered ? written.Replace("\\", string.Empty, StringComparison.Ordinal) : seen;
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

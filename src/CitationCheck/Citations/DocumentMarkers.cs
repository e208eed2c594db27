namespace CitationCheck.Citations;

/// <summary>
/// Markers that name a tool's document: <c>【4†source】</c>, <c>[doc1]</c>, <c>[citation:1]</c>, <c>[cite: 1, 2]</c>,
/// <c>[Source 3]</c>.
/// </summary>
internal static class DocumentMarkers
{
    /// <summary>Words that may stand before the number.</summary>
    private static readonly string[] Words =
    [
        "citations", "citation", "cites", "cite", "docs", "doc", "documents", "document", "sources", "source", "src", "refs", "ref", "references", "reference", "webpage", "web", "search", "result", "note", "nb",
        "quellen", "quelle", "fuentes", "fuente", "fontes", "fonte", "bron", "источник", "引用", "来源", "來源", "文献", "参考", "出典", "资料", "출처",
    ];

    /// <summary>Reads what stands between the brackets at <paramref name="at"/>.</summary>
    public static bool Read(MarkerSink sink, ReadOnlySpan<char> inside, int at, int end, List<string> labels, string? url)
    {
        int dagger = inside.IndexOfAny('†', '‡');
        if (dagger > 0)
        {
            return Dagger(sink, inside, dagger, at, end, url);
        }

        if (inside is "cite_start" or "cite_end")
        {
            sink.Add(at, end, inside.ToString(), CitationStyle.ToolToken);
            return true;
        }

        foreach (string word in Words)
        {
            if (!inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            ReadOnlySpan<char> rest = inside[word.Length..].TrimStart(" .:：#_-").TrimEnd();
            if (NumberList.TryRead(Numbers(rest, word), sink.MaxCitationsPerRange, labels, out _))
            {
                foreach (string label in labels)
                {
                    sink.Add(at, end, label, CitationStyle.Document, MarkerDoubt.None, url);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary><c>[doc1, doc2]</c> repeats its word.</summary>
    private static ReadOnlySpan<char> Numbers(ReadOnlySpan<char> rest, string word) =>
        rest.Contains(word, StringComparison.OrdinalIgnoreCase)
            ? rest.ToString().Replace(word, string.Empty, StringComparison.OrdinalIgnoreCase).Replace(":", string.Empty, StringComparison.Ordinal)
            : rest;

    /// <summary><c>4†source</c>, <c>4:0†file.pdf</c>, <c>4†L10-L20</c>, <c>oai_citation:0‡bbc.com</c>.</summary>
    private static bool Dagger(MarkerSink sink, ReadOnlySpan<char> inside, int dagger, int at, int end, string? url)
    {
        ReadOnlySpan<char> name = inside[..dagger];
        if (name.StartsWith("oai_citation", StringComparison.OrdinalIgnoreCase))
        {
            sink.Add(at, end, name.ToString(), CitationStyle.ToolToken, MarkerDoubt.None, url);
            return true;
        }

        int colon = name.IndexOf(':');
        ReadOnlySpan<char> number = colon > 0 ? name[..colon] : name;
        if (!NumberList.IsNumber(number))
        {
            return false;
        }

        sink.Add(at, end, MarkerSink.Number(number), CitationStyle.Document, MarkerDoubt.None, url);
        return true;
    }
}

using CitationCheck.Languages;

namespace CitationCheck.References.Parts;

/// <summary>Cuts away what stands around the body of an entry: separators, and the words that lead to its URL.</summary>
internal static class EntryBody
{
    /// <summary>The bounds of a stretch without separators, words that lead to a URL, and the bracket that opens before one.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        bool trimmed = true;
        while (trimmed && end > start)
        {
            ReadOnlySpan<char> body = text.AsSpan(start, end - start);
            start += body.Length - EntryWords.TrimStart(body).Length;
            end = start + TrimSeparators(text.AsSpan(start, end - start));
            trimmed = false;
            body = text.AsSpan(start, end - start);
            foreach (string lead in end < text.Length && end > start ? EntryWords.LeadsByLast[text[end - 1]] : [])
            {
                // “… on the Web: url” keeps its word; “…. Web: url” does not
                int at = body.Length - lead.Length;
                if (at > 0 && body[at - 1] is ' ' or '\n' && body.EndsWith(lead, StringComparison.OrdinalIgnoreCase) && (lead.Length > 8 || body[..at].TrimEnd()[^1] is '.' or ',' or ';' or ':' or '|' or '–' or '—' or ')' or '。' or '，'))
                {
                    end = start + at;
                    trimmed = true;
                    break;
                }
            }

            // “Title (https://…)”, “Title [https://…]”, “Title <https://…>”
            if (end > start && end < text.Length && text[end - 1] is '(' or '[' or '<' or '（')
            {
                end--;
                trimmed = true;
            }
        }

        return (start, end);
    }

    /// <summary>The length of a body without the separators at its end; a hyphen that a word ends in stays (“rated AA-”).</summary>
    private static int TrimSeparators(ReadOnlySpan<char> body)
    {
        int end = EntryWords.TrimEnd(body).Length;
        return end < body.Length && body[end] == '-' && end > 0 ? end + 1 : end;
    }

    /// <summary>A title on one line; <see langword="null"/> when nothing is left of it.</summary>
    public static string? Clean(string title)
    {
        string clean = title.Replace('\n', ' ').Trim();
        return clean.Length == 0 ? null : clean;
    }
}

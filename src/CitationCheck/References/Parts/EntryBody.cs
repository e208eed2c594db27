using System.Buffers;
using CitationCheck.Languages;

namespace CitationCheck.References.Parts;

/// <summary>Cuts away what stands around the body of an entry: separators, and the words that lead to its URL.</summary>
internal static class EntryBody
{
    /// <summary>Words of at most this length may be the last of a title too, and lead to a URL only behind a sign.</summary>
    private const int LongestShortLead = 8;

    private static readonly SearchValues<char> BeforeShortLead = SearchValues.Create(".,;:|–—)。，");

    /// <summary>A stretch without separators, words that lead to a URL, and the bracket that opens before one.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        end = Math.Max(start, end);
        int before;
        do
        {
            start = end - EntryWords.TrimStart(text.AsSpan(start, end - start)).Length;
            end = start + WithoutSeparators(text.AsSpan(start, end - start));
            before = end;
            end = end < text.Length ? start + WithoutLead(text.AsSpan(start, end - start)) : end;
            end = end > start && OpensUrl(text, end) ? end - 1 : end;
        }
        while (end < before);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>“Title (https://…)”, “Title [https://…]”, “Title &lt;https://…&gt;”</summary>
    private static bool OpensUrl(string text, int end) => end < text.Length && text[end - 1] is '(' or '[' or '<' or '（';

    /// <summary>
    /// The length of a body without the word that leads to the URL behind it: “… on the Web: url” keeps its word; “…. Web: url” does
    /// not.
    /// </summary>
    private static int WithoutLead(ReadOnlySpan<char> body)
    {
        foreach (string lead in body.IsEmpty ? [] : EntryWords.LeadsByLast[body[^1]])
        {
            int at = body.Length - lead.Length;
            bool isWord = at > 0 && body[at - 1] is ' ' or '\n' && body.EndsWith(lead, StringComparison.OrdinalIgnoreCase);
            if (isWord && (lead.Length > LongestShortLead || BeforeShortLead.Contains(body[..at].TrimEnd()[^1])))
            {
                return at;
            }
        }

        return body.Length;
    }

    /// <summary>The length of a body without the separators at its end; a hyphen that a word ends in stays (“rated AA-”).</summary>
    private static int WithoutSeparators(ReadOnlySpan<char> body)
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

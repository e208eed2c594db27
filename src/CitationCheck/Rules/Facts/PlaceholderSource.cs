using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Rules.Facts;

/// <summary>
/// Knows entries that name no source: what a tool wrote before it knew one, <c>Search Result-97</c>, <c>Unknown Source</c>,
/// <c>Source 3</c>, and files on the computer of whoever wrote the report.
/// </summary>
internal static class PlaceholderSource
{
    /// <summary>Longer entries say more than that, in UTF-16 code units.</summary>
    private const int Longest = 60;

    private static readonly WordSet Unnamed = Lexicon.Set(static language => language.Placeholders.Unnamed);

    private static readonly WordSet SourceWords = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.References,
        static language => language.Citations.Documents);

    /// <summary>How the path of a file begins that is on one computer only.</summary>
    private static readonly SearchValues<string> Paths = SearchValues.Create(
        ["file:/", "sandbox:/", ":\\Users\\", ":\\Documents", ":/Users/", "/home/", "/Users/", "/mnt/data/", "/mnt/user-data/", "~/"],
        StringComparison.OrdinalIgnoreCase);

    private const string Around = " .,;:!<>[](){}\"'“”„«»*_`-–—#\n";

    /// <summary>Whether an entry is one, and has neither a page nor an identifier.</summary>
    public static bool Is(Reference reference) => IsUnnamed(reference) || IsFile(reference);

    /// <summary>Whether an entry is nothing but a word for a source, perhaps with a number.</summary>
    public static bool IsUnnamed(Reference reference) =>
        reference is { RefersBack: false, Url: null, Identifiers.Count: 0 } && NamesNothing(ReferenceName.Body(reference));

    /// <summary>Whether an entry is a file on somebody's computer.</summary>
    public static bool IsFile(Reference reference) => reference switch
    {
        { RefersBack: true } or { Identifiers.Count: > 0 } => false,
        { Url: { } url } => IsFile(url),
        _ => IsPath(reference.RawText),
    };

    /// <summary>Whether a URL is the path of a file: <c>file:///…</c>, <c>C:\…</c></summary>
    public static bool IsFile(ReadOnlySpan<char> url) =>
        url.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("sandbox:", StringComparison.OrdinalIgnoreCase)
        || (url is [var drive, ':', '\\', ..] && char.IsAsciiLetter(drive));

    /// <summary>Whether a title is nothing but a word for one.</summary>
    public static bool NamesNothing(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> words = title.Trim(Around);
        if (words.Length > Longest || title.Length > 2 * Longest)
        {
            return false;
        }

        ReadOnlySpan<char> name = words.TrimEnd("0123456789").TrimEnd(Around);
        return words.IsEmpty || Unnamed.Contains(name) || SourceWords.Contains(name);
    }

    /// <summary>“/home/…” begins a word; a page may have it in its address.</summary>
    private static bool IsPath(string entry)
    {
        int at = entry.AsSpan().IndexOfAny(Paths);
        bool isDrive = at > 0 && entry[at] == ':' && char.IsAsciiLetter(entry[at - 1]);
        return at == 0 || isDrive || (at > 0 && Around.Contains(entry[at - 1], StringComparison.Ordinal));
    }
}

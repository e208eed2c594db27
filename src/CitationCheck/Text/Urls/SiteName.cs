namespace CitationCheck.Text.Urls;

/// <summary>Knows whether words name the site of a URL: “bbc.co.uk”, “BBC”, “The Guardian +2” for <c>theguardian.com</c>.</summary>
internal static class SiteName
{
    private const int Shortest = 3;
    private const int Longest = 60;

    /// <summary>Whether the words name the site.</summary>
    /// <param name="words">The words.</param>
    /// <param name="url">The URL.</param>
    public static bool Names(ReadOnlySpan<char> words, ReadOnlySpan<char> url)
    {
        int plus = words.LastIndexOf('+');
        words = plus > 0 && Label.IsNumber(words[(plus + 1)..]) ? words[..plus] : words; // “BBC +2”
        if (words.Length is < Shortest or > Longest || !UrlParts.TryRead(url, out UrlParts parts) || parts.Site.Length > Longest * 2)
        {
            return false;
        }

        Span<char> name = stackalloc char[Longest];
        Span<char> host = stackalloc char[Longest * 2];
        name = name[..Letters(words, name)];
        host = host[..Letters(parts.Site, host)];
        return name.Length >= Shortest && host.StartsWith(name);
    }

    /// <summary>Writes the letters and digits of a text in lower case, and gives back how many there are.</summary>
    internal static int Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return count;
    }
}

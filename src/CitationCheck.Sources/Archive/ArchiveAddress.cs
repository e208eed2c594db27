namespace CitationCheck.Sources.Archive;

/// <summary>
/// Addresses of copies as the Internet Archive and its kin form them:
/// <c>https://web.archive.org/web/20230401120000/http://lake.example/</c>
/// . Two letters and an underscore after the time say in which form the copy is given.
/// </summary>
internal static class ArchiveAddress
{
    private const string Folder = "/web/";
    private const string RawForm = "id_";
    private const int MaxDigits = 14;

    /// <summary>The address of the copy as the site gave it, without what the archive adds; any other URL as it is.</summary>
    public static string Raw(string url) =>
        Parse(url) is { Form: "" } copy ? $"{url[..copy.End]}{RawForm}{url[copy.End..]}" : url;

    /// <summary>The URL that was copied; <see langword="null"/> if the address is not of this form.</summary>
    public static string? Original(string? url) => url is not null && Parse(url) is { } copy ? copy.Original : null;

    private static (int End, string Form, string Original)? Parse(string url)
    {
        int folder = url.IndexOf(Folder, StringComparison.Ordinal);
        if (folder < 0)
        {
            return null;
        }

        int end = folder + Folder.Length;
        int start = end;
        while (end < url.Length && char.IsAsciiDigit(url[end]))
        {
            end++;
        }

        int slash = url.IndexOf('/', end);
        bool isTime = end - start is > 0 and <= MaxDigits;
        return isTime && slash >= 0 && IsForm(url.AsSpan(end, slash - end)) && slash + 1 < url.Length
            ? (end, url[end..slash], url[(slash + 1)..])
            : null;
    }

    private static bool IsForm(ReadOnlySpan<char> text) => text.IsEmpty || text is [.., _, '_'] and { Length: 3 };
}

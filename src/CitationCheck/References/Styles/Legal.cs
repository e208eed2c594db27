namespace CitationCheck.References.Styles;

/// <summary>
/// A law or case before the volume that holds it: <c>Okafor v. Lind, 512 U.S. 33 (1994)</c>, <c>Regulation 2020/741 …. OJ L 177</c>.
/// </summary>
internal sealed class Legal : OrderedStyle
{
    private const int ShortestTitle = 8;

    private const int LongestVolume = 3;

    private static readonly char[] Stops = [',', '.'];

    protected override EntryTitle ReadInOrder(EntryParts entry)
    {
        (string text, int start, int end) = (entry.Text, entry.Body.Start, entry.Body.End);
        for (int at = NextStop(text, start, end); at > start && at + 4 < end; at = NextStop(text, at + 1, end))
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + 1, end - at - 1);
            if ((text[at] == ',' && IsVolume(rest)) || rest.StartsWith(" OJ ", StringComparison.Ordinal))
            {
                return at - start < ShortestTitle ? EntryTitle.None : EntryTitle.Of(text[start..at], start, at);
            }
        }

        return EntryTitle.None;
    }

    private static int NextStop(string text, int from, int end) => text.IndexOfAny(Stops, from, end - from);

    /// <summary>Whether a text begins with the volume of a collection: “ 512 U.S. …”, “ 33 U.S.C. § 12”, “ 12 RCW § 3”.</summary>
    private static bool IsVolume(ReadOnlySpan<char> rest)
    {
        int digits = rest.Length > 2 && rest[0] == ' ' ? rest[1..].IndexOfAnyExceptInRange('0', '9') : -1;
        return digits is > 0 and <= LongestVolume
            && rest.Length > digits + 4
            && rest[digits + 1] == ' '
            && char.IsUpper(rest[digits + 2])
            && (rest[digits + 3] == '.' || rest[(digits + 2)..].Contains('§'));
    }
}

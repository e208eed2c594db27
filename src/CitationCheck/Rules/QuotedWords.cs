namespace CitationCheck.Rules;

/// <summary>Cuts texts down to the few words by which a message names a thing.</summary>
internal static class QuotedWords
{
    private const int Longest = 60;

    /// <summary>The first words of a text on one line, in quotation marks.</summary>
    public static string Of(string text)
    {
        string line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return $"“{line}”";
        }

        int blank = line.LastIndexOf(' ', Longest);
        int end = blank > Longest / 2 ? blank : char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return $"“{line[..end]} …”";
    }
}

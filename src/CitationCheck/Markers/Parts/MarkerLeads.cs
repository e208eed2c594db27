using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>Words that lead a source in inside a marker: <c>[see 4]</c>, <c>(cf. Smith, 2020)</c>, <c>[Vgl. 3]</c>.</summary>
internal static class MarkerLeads
{
    private static readonly WordsByLetter Words = WordsByLetter.First(
    [
        .. Lexicon.Words(static language => language.Citations.Leads).Select(static lead => lead + " "),
        .. Lexicon.Words(static language => language.Citations.GluedLeads),
    ]);

    /// <summary>The rest of a part behind the words that lead it in; the whole part when none does.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> part)
    {
        foreach (string lead in part.IsEmpty ? [] : Words[part[0]])
        {
            if (part.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                return part[lead.Length..].TrimStart();
            }
        }

        return part;
    }
}

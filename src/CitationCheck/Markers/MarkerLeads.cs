using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Words that lead a source in inside a marker: <c>[see 4]</c>, <c>(cf. Smith, 2020)</c>, <c>[Vgl. 3]</c>.</summary>
internal static class MarkerLeads
{
    private static readonly WordsByLetter Words = WordsByLetter.First(
    [
        .. new[]
        {
            /* en */ "see also", "see, e.g.,", "see e.g.", "see", "e.g.,", "e.g.", "eg", "i.e.,", "cf.", "cf", "compare", "also", "as in", "in", "from", "after", "adapted from", "reviewed in", "for a review see", "but see", "based on",
            /* de */ "vgl. auch", "vgl.", "vgl", "siehe auch", "siehe", "s.", "z. B.", "z.B.", "nach", "so auch",
            /* fr es pt it nl */ "voir aussi", "voir", "v.", "p. ex.", "véase también", "véase", "ver", "veja", "cfr.", "cf.,", "vedi", "zie ook", "zie", "bijv.",
            /* ru pl sv */ "см. также", "см.", "ср.", "напр.", "zob.", "por.", "se",
        }.Select(static lead => lead + " "),
        /* zh ja */ "参见", "參見", "详见", "参照", "参考", "见", "如",
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

using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>
/// Knows entries that open with authors whose given names or initials stand first: <c>Ana Silva and Rui Costa. Rivers of the north. J.
/// Rivers, 12:3–9, 2019</c>, <c>V. Lange, Ana Silva. 2019. Title of it</c>.
/// </summary>
internal static class GivenFirst
{
    private static readonly WordSet Articles = Lexicon.Set(static language => language.Citations.Articles);

    /// <summary>
    /// Where such authors end, behind their stop; 0 where none open a text. Prose may begin with two names and a stop, too: a title has
    /// to follow, and a year where entries have it.
    /// </summary>
    public static int NamesEnd(ReadOnlySpan<char> text)
    {
        var names = GivenNames.Read(text);
        if (names.Count == 0 || names.End + 2 >= text.Length || Articles.Contains(AuthorRun.Word(text)))
        {
            return 0;
        }

        int stop = text[names.End] == '.' ? names.End + 1 : names.End; // “et al.” has its own
        bool areSure = names.AreJoined || names.Count > 2 || text[1] == '.';
        bool goesOn = text[stop - 1] == '.' && text[stop] is ' ' or '\n';
        return goesOn && !IsOwnTitle(text, stop) && AreAuthors(text[stop..], areSure) ? stop : 0;
    }

    /// <summary>“Krog D. Frost. In: …” has its title behind the initial.</summary>
    private static bool IsOwnTitle(ReadOnlySpan<char> text, int stop) =>
        text[..(stop - 1)].Contains('.') && ContainerFront.Opens(text[stop..].TrimStart());

    /// <summary>
    /// Whether what stands behind names shows that they are authors. One name may be a title in capitals: “Silent Rivers. Oslo Press,
    /// 1999”.
    /// </summary>
    private static bool AreAuthors(ReadOnlySpan<char> rest, bool areSure)
    {
        FoundDate first = DateReader.First(rest);
        if (first.End == 0)
        {
            return false;
        }

        bool yearFollows = rest[..first.Start].Trim(" \n(").IsEmpty;
        int from = yearFollows ? first.End : 0;
        int end = EntrySentence.End(rest, from, rest.Length);
        return yearFollows
            ? areSure || !OrganisationNames.IsName(rest[from..end].Trim(". \n)"))
            : YearPlace.IsIn(rest, end, areSure)
                && !OrganisationNames.IsOrganisation(rest[..end].Trim(". \n"))
                && (areSure || ContainerName.Read(rest[end..].ToString()) is not null);
    }
}

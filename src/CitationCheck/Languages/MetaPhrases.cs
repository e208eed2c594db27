using System.Buffers;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// Sentences about the report itself: how they open, and the verbs of presenting that must follow. A verb of
/// finding is not among them: “This report shows that prices rose” says something about the world. Papers and studies are
/// not among the openings: in a cited report “this study” is mostly someone else's.
/// </summary>
internal static class MetaPhrases
{
    /// <summary>How far behind the opening the verb is looked for, in UTF-16 code units.</summary>
    private const int Reach = 60;

    private const int MostAdjectives = 2;

    private static readonly SearchValues<string>[] AnyVerb = [SearchValues.Create([string.Empty], StringComparison.Ordinal)];

    /// <summary>How a sentence goes on about the report behind one that began so: “It systematically compares …”.</summary>
    private static readonly PrefixTrie<SearchValues<string>[]> SequelOpenings =
        new(Openings(static words => words.SequelOpenings, static words => words.SequelVerbs));

    /// <summary>Papers that call themselves so; only a sentence that opens a paragraph without citing is about the report.</summary>
    private static readonly PrefixTrie<SearchValues<string>[]> PaperOpenings =
        new(Openings(static words => words.PaperOpenings, static words => words.PaperVerbs));

    private static readonly PhraseFinder OwnParts =
        new(StringComparison.OrdinalIgnoreCase, Lexicon.Words(static language => language.Meta.OwnParts));

    /// <summary>
    /// All openings in one tree. Behind a number, “Section 3 reviews the data”, the verb must follow at once: “Section 230 of the
    /// Act provides” is law.
    /// </summary>
    private static readonly PrefixTrie<MetaOpening> ReportOpenings = new(
    [
        .. Openings(static words => words.ReportOpenings, static words => words.ReportVerbs)
            .Select(static row => Of(MetaOpeningKind.Report, row)),
        .. Openings(static words => words.WriterOpenings, static words => words.WriterVerbs)
            .Select(static row => Of(MetaOpeningKind.Report, row)),
        .. Openings(static words => words.Statements).Select(static row => Of(MetaOpeningKind.Report, row)),
        .. Openings(static words => words.NumberedOpenings, static words => words.NumberedVerbs)
            .Select(static row => Of(MetaOpeningKind.NumberedPart, row)),
        .. Openings(static words => words.Determiners).Select(static row => Of(MetaOpeningKind.Determiner, row)),
    ]);

    /// <summary>Whether a sentence is about the report itself.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it opens so and presents something.</returns>
    public static bool IsAboutTheReport(ReadOnlySpan<char> text)
    {
        PrefixTrieWalk<MetaOpening> walk = ReportOpenings.Of(text);
        while (walk.TryNext(out MetaOpening opening))
        {
            if (IsMet(opening, text, walk.End, walk.Node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence behind one about the report is about it too.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns>Whether it opens with a word that points back and presents something, or names the report or a part of it.</returns>
    public static bool GoesOn(ReadOnlySpan<char> text) => Opens(text.TrimStart("*_ "), SequelOpenings) || OwnParts.AreIn(text);

    /// <summary>Whether a sentence that opens a paragraph and cites nothing is about the paper that it stands in.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it opens with the paper, and presents something.</returns>
    public static bool IsAboutThePaper(ReadOnlySpan<char> text) => Opens(text, PaperOpenings);

    private static bool IsMet(MetaOpening opening, ReadOnlySpan<char> text, int length, int node) => opening.Kind switch
    {
        MetaOpeningKind.Report => Presents(text, length, opening.Verbs),
        MetaOpeningKind.NumberedPart => IsNumberedPart(text[length..], opening.Verbs[0]),
        _ => OpensBehindAdjectives(text, length, node),
    };

    private static (string Opening, MetaOpening Known) Of(MetaOpeningKind kind, (string Opening, SearchValues<string>[] Verbs) row) =>
        (row.Opening, new MetaOpening(kind, row.Verbs));

    /// <summary>Openings that say it all, whatever follows.</summary>
    private static IEnumerable<(string Opening, SearchValues<string>[] Verbs)> Openings(Func<MetaVocabulary, WordList> openings) =>
        Lexicon.Words(language => openings(language.Meta)).Select(static opening => (opening, AnyVerb));

    /// <summary>Openings with the verbs of their languages. Two may share one, as Spanish and Portuguese do.</summary>
    private static IEnumerable<(string Opening, SearchValues<string>[] Verbs)> Openings(
        Func<MetaVocabulary, WordList> openings,
        Func<MetaVocabulary, WordList> verbs) =>
        Lexicon.Languages
            .Where(language => !openings(language.Meta).IsEmpty)
            .Select(language => (
                Openings: openings(language.Meta).ToArray(),
                Verbs: SearchValues.Create(verbs(language.Meta).ToArray(), StringComparison.Ordinal)))
            .SelectMany(static language => language.Openings.Select(opening => (Opening: opening, language.Verbs)))
            .GroupBy(static row => row.Opening, static row => row.Verbs, StringComparer.Ordinal)
            .Select(static rows => (rows.Key, rows.ToArray()));

    private static bool Opens(ReadOnlySpan<char> text, PrefixTrie<SearchValues<string>[]> openings)
    {
        PrefixTrieWalk<SearchValues<string>[]> walk = openings.Of(text);
        while (walk.TryNext(out SearchValues<string>[]? verbs))
        {
            if (Presents(text, walk.End, verbs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// “This introductory chapter …”, “Dieser umfassende Bericht …”: one or two words stand between the opening's first word, which
    /// leads to <paramref name="determiner"/>, and the rest of it.
    /// </summary>
    private static bool OpensBehindAdjectives(ReadOnlySpan<char> text, int from, int determiner)
    {
        for (int adjectives = 0; adjectives < MostAdjectives; adjectives++)
        {
            int blank = text[from..].IndexOf(' ');
            from += blank + 1;
            if (blank <= 0 || OpensFrom(text, from, determiner))
            {
                return blank > 0;
            }
        }

        return false;
    }

    private static bool OpensFrom(ReadOnlySpan<char> text, int from, int node)
    {
        PrefixTrieWalk<MetaOpening> walk = ReportOpenings.From(text, from, node);
        while (walk.TryNext(out MetaOpening opening))
        {
            if (opening.Kind == MetaOpeningKind.Report && Presents(text, walk.End, opening.Verbs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberedPart(ReadOnlySpan<char> behind, SearchValues<string> verbs)
    {
        ReadOnlySpan<char> verb = behind.TrimStart("0123456789.");
        return verb.Length < behind.Length && verb.TrimStart() is var next && next[..Math.Min(next.Length, Reach)].IndexOfAny(verbs) == 0;
    }

    private static bool Presents(ReadOnlySpan<char> text, int length, SearchValues<string>[] languages)
    {
        if (!EndsWord(text, length))
        {
            return false;
        }

        foreach (SearchValues<string> verbs in languages)
        {
            if (HasVerb(text, length, verbs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The opening ends with a word, except for a plural: “the following sections”.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        text.Length > length && (text[0] >= '\u0600' || !Characters.IsWord(text[length]) || text[length] == 's');

    /// <summary>Where a language puts the verb first, as Arabic does, the opening holds it.</summary>
    private static int VerbStart(char first, int length) => first is >= '\u0600' and <= '\u06ff' ? 0 : length;

    private static bool HasVerb(ReadOnlySpan<char> text, int length, SearchValues<string> verbs)
    {
        ReadOnlySpan<char> near = text[VerbStart(text[0], length)..];
        near = near[..Math.Min(near.Length, Reach)];

        // “This report confirms that the synthesis …”: what the verb is about says something about the world.
        near = near.IndexOf(" that ", StringComparison.Ordinal) is > 0 and var that ? near[..that] : near;
        return near.ContainsAny(verbs);
    }
}

using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Titles by which a page says that it is not the page: not found, a wall, out of order.</summary>
internal static class ErrorPageTitles
{
    /// <summary>Compared without case and accents, as whole words.</summary>
    private static readonly string[][] NotFound = Fold(Lexicon.Words(static language => language.Pages.NotFound));

    /// <summary>The site does not serve the reader's country.</summary>
    private static readonly string[][] Region = Fold(Lexicon.Words(static language => language.Pages.Region));

    private static readonly string[][] BotWall = Fold(Lexicon.Words(static language => language.Pages.BotWall));

    /// <summary>A log-in, a consent, a paywall. Only where it is the page's title: as a heading it is a box on many a page.</summary>
    private static readonly string[][] Gate = Fold(Lexicon.Words(static language => language.Pages.Gate));

    private static readonly string[][] OutOfOrder = Fold(Lexicon.Words(static language => language.Pages.OutOfOrder));

    private static readonly string[][] OnTheWay = Fold(Lexicon.Words(static language => language.Pages.OnTheWay));

    /// <summary>The first kind that a title of the page tells of counts.</summary>
    private static readonly ErrorKind[] Kinds =
    [
        new(SourceStatus.Blocked, Region, InHeading: true, IsAnywhere: true),
        new(SourceStatus.Blocked, BotWall, InHeading: true),
        new(SourceStatus.Blocked, Gate, IsOpening: true),
        new(SourceStatus.SoftNotFound, NotFound, InHeading: true, BesideOne: 1),
        new(SourceStatus.Unreachable, OutOfOrder),
        new(SourceStatus.Unread, OnTheWay),
    ];

    /// <summary>By their first word, so that a title costs its own words and not those of all languages.</summary>
    private static readonly FrozenDictionary<string, ErrorPhrase[]> Phrases = Kinds
        .SelectMany(static (kind, at) => kind.Phrases.Select(words => new ErrorPhrase(at, words)))
        .GroupBy(static phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>A longer page with such a title is about errors, unless it is built as an error page.</summary>
    private const int MaxErrorText = 3_000;

    /// <summary>The state that the titles of a page tell of; <see langword="null"/> when they are those of a page.</summary>
    public static SourceStatus? Status(ObservedPage page) => StatusOf(page, IsStrict(page.Page));

    /// <summary>Whether a title may be that of an error page, but may be a headline as well.</summary>
    public static bool MayTell(ObservedPage page) =>
        page.Page.Signals is { IsArticle: false } && StatusOf(page, isStrict: false) is not null;

    /// <summary>The words of the title that tells of it, which need not be the first; empty when none does.</summary>
    public static string Words(SourceObservation page) => Find(new ObservedPage(page), IsStrict(page))?.Title.Text ?? "";

    /// <summary>Where nothing is known of a page but its titles, they have to do.</summary>
    private static bool IsStrict(SourceObservation page) => page.Signals is not null;

    private static SourceStatus? StatusOf(ObservedPage page, bool isStrict) =>
        Find(page, isStrict) is (var kind, _) && !IsWork(page, kind) ? Kinds[kind].Status : null;

    /// <summary>
    /// An article may have any title, “HTTP 404” as well. Of a page that has the text of one, and does not say that it is one, the heading
    /// decides: that of an error page says so, and nothing else.
    /// </summary>
    private static bool IsWork(ObservedPage page, int kind)
    {
        if (page.Page.Signals is not { IsArticle: true, IsErrorPage: false } signals)
        {
            return false;
        }

        List<int> headings = [.. Enumerable.Range(0, page.Titles.Count).Where(at => page.Page.Titles[at].Field == TitleField.Heading)];
        return signals.DeclaresWork
            || (headings.Count == 0
                ? signals.TextLength >= MaxErrorText
                : !headings.Exists(at => KindOfPart(page.Titles.TextOf(at), TitleField.Heading, isStrict: true) == kind));
    }

    private static (int Kind, SourceTitle Title)? Find(ObservedPage page, bool isStrict)
    {
        (int Kind, SourceTitle Title)? first = null;
        for (int i = 0; i < page.Titles.Count; i++)
        {
            SourceTitle title = page.Page.Titles[i];
            int kind = KindOf(page.Titles.TextOf(i), title.Field, isStrict);
            first = kind < (first?.Kind ?? Kinds.Length) ? (kind, title) : first;
        }

        return first;
    }

    private static string[][] Fold(string[] phrases) =>
        [.. phrases.Select(phrase => TitleText.Read(phrase).Words.Select(word => word.Text).ToArray()).Where(words => words.Length > 0)];

    /// <summary>The first kind that a title tells of; the number of kinds when it tells of none.</summary>
    private static int KindOf(TitleText title, TitleField field, bool isStrict)
    {
        // “Inquiry into bank: nothing found” is a headline.
        TitleBreak weakest = isStrict ? TitleBreak.Separator : TitleBreak.Colon;
        int first = Kinds.Length;
        int start = 0;
        for (int end = 1; end <= title.Words.Count; end++)
        {
            if (end == title.Words.Count || title.Words[end].Break >= weakest)
            {
                first = Math.Min(first, KindOfPart(title.Slice(start, end), field, isStrict));
                start = end;
            }
        }

        return first;
    }

    /// <summary>
    /// A phrase must be nearly all of a part of the title: “Sorry, page not found | Lake News” says so, “Why the page not found
    /// became a work of art” is an article.
    /// </summary>
    private static int KindOfPart(TitleText part, TitleField field, bool isStrict)
    {
        int first = Kinds.Length;
        for (int at = 0; at < part.Words.Count; at++)
        {
            foreach (ErrorPhrase phrase in Phrases.GetValueOrDefault(part.Words[at].Text, []))
            {
                bool isTold = phrase.Kind < first
                    && phrase.StandsAt(part, at)
                    && Kinds[phrase.Kind].IsToldBy(part, at, phrase, field, isStrict);
                first = isTold ? phrase.Kind : first;
            }
        }

        return first;
    }

    /// <param name="Kind">The place of what the phrase tells of.</param>
    /// <param name="Words">The words, folded.</param>
    private sealed record ErrorPhrase(int Kind, string[] Words)
    {
        public bool StandsAt(TitleText part, int at)
        {
            int same = 0;
            while (same < Words.Length && at + same < part.Words.Count && part.Words[at + same].Text == Words[same])
            {
                same++;
            }

            return same == Words.Length;
        }
    }

    /// <summary>What some phrases tell of, and how they stand in a title.</summary>
    /// <param name="Status">What they tell of.</param>
    /// <param name="Phrases">The folded words of each phrase.</param>
    /// <param name="InHeading">Whether a heading tells it as well.</param>
    /// <param name="BesideOne">How many words may stand beside a phrase of one word: “Article introuvable”, but not “Canal
    /// blocked”.</param>
    /// <param name="IsAnywhere">Whether any words may stand beside a phrase.</param>
    /// <param name="IsOpening">Whether a phrase of two words may open what says so, “Log in to LakeBook”; else it has to end it, for
    /// “Not found in any atlas” is no error.</param>
    private sealed record ErrorKind(
        SourceStatus Status,
        string[][] Phrases,
        bool InHeading = false,
        int BesideOne = 0,
        bool IsOpening = false,
        bool IsAnywhere = false)
    {
        private const int MaxBeside = 4;

        public bool IsToldBy(TitleText part, int at, ErrorPhrase phrase, TitleField field, bool isStrict)
        {
            int beside = part.Words.Count - phrase.Words.Length;
            int most = isStrict ? MaxBeside - 1 : MaxBeside;
            most *= phrase.Words is [{ Length: 1 }, _, _, _, ..] ? 2 : 1; // characters rather than words
            return Counts(field) && (beside == 0 || IsAnywhere || phrase.Words.Length switch
            {
                1 => beside <= BesideOne,
                2 => beside <= (isStrict && !IsOpening ? 1 : MaxBeside) && (at == beside || (IsOpening && at == 0)),
                _ => beside <= most,
            });
        }

        private bool Counts(TitleField field) =>
            field is TitleField.Title or TitleField.OpenGraph || (InHeading && field == TitleField.Heading);
    }
}

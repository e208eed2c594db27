using CitationCheck.Languages;
using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Titles by which a page says that it is not the page: not found, a wall, out of order.</summary>
internal static class ErrorPageTitles
{
    /// <summary>Compared without case and accents, as whole words.</summary>
    private static readonly string[] NotFound = Fold(Lexicon.Words(static language => language.Pages.NotFound));

    private static readonly string[] BotWall = Fold(Lexicon.Words(static language => language.Pages.BotWall));

    /// <summary>A log-in, a consent, a paywall. Only where it is the page's title: as a heading it is a box on many a page.</summary>
    private static readonly string[] Gate = Fold(Lexicon.Words(static language => language.Pages.Gate));

    private static readonly string[] OutOfOrder = Fold(Lexicon.Words(static language => language.Pages.OutOfOrder));

    private static readonly string[] OnTheWay = Fold(Lexicon.Words(static language => language.Pages.OnTheWay));

    private static readonly ErrorTitle[] All =
    [
        new(SourceStatus.Blocked, BotWall, InHeading: true),
        new(SourceStatus.Blocked, Gate, IsOpening: true),
        new(SourceStatus.SoftNotFound, NotFound, InHeading: true, BesideOne: 1),
        new(SourceStatus.Unreachable, OutOfOrder),
        new(SourceStatus.Unread, OnTheWay),
    ];

    /// <summary>The state that the titles of a page tell of; <see langword="null"/> when they are those of a page.</summary>
    public static SourceStatus? Status(SourceObservation page) => Find(page)?.Status;

    /// <summary>The words of the title that tells of it, which need not be the first; empty when none does.</summary>
    public static string Words(SourceObservation page) => Find(page)?.TitleOf(page)?.Text ?? "";

    private static ErrorTitle? Find(SourceObservation page) => Array.Find(All, error => error.TitleOf(page) is not null);

    private static string[] Fold(string[] phrases) =>
        [.. phrases.Select(phrase => " " + string.Join(' ', TitleText.Read(phrase).Words.Select(word => word.Text)) + " ")];

    /// <summary>What some phrases tell of, and how they stand in a title.</summary>
    /// <param name="Status">What they tell of.</param>
    /// <param name="Phrases">The phrases, folded, with a blank around each.</param>
    /// <param name="InHeading">Whether a heading tells it as well.</param>
    /// <param name="BesideOne">How many words may stand beside a phrase of one word: “Article introuvable”, but not “Canal
    /// blocked”.</param>
    /// <param name="IsOpening">Whether a phrase of two words may open what says so, “Log in to LakeBook”; else it has to end it, for
    /// “Not found in any atlas” is no error.</param>
    private sealed record ErrorTitle(
        SourceStatus Status, string[] Phrases, bool InHeading = false, int BesideOne = 0, bool IsOpening = false)
    {
        public SourceTitle? TitleOf(SourceObservation page) =>
            page.Titles.FirstOrDefault(title => Counts(title.Field) && IsSaidBy(title.Text));

        private bool Counts(TitleField field) =>
            field is TitleField.Title or TitleField.OpenGraph || (InHeading && field == TitleField.Heading);

        /// <summary>
        /// The phrase must be nearly all of a part of the title: “Sorry, page not found | Lake News” says so, “Why the page not found
        /// became a work of art” is an article.
        /// </summary>
        private bool IsSaidBy(string title)
        {
            string text = " ";
            int words = 0;
            foreach (TitleWord word in TitleText.Read(title).Words)
            {
                if (word.Break >= TitleBreak.Colon)
                {
                    if (IsSaidIn(text, words))
                    {
                        return true;
                    }

                    (text, words) = (" ", 0);
                }

                text += word.Text + " ";
                words++;
            }

            return IsSaidIn(text, words);
        }

        private bool IsSaidIn(string part, int words) => Array.Exists(Phrases, phrase =>
        {
            if (!part.Contains(phrase, StringComparison.Ordinal))
            {
                return false;
            }

            int own = phrase.AsSpan().Count(' ') - 1;
            int beside = words - own;
            return beside == 0 || own switch
            {
                1 => beside <= BesideOne,
                2 => beside <= 4 && (part.EndsWith(phrase, StringComparison.Ordinal) || Opens(part, phrase)),
                _ => beside <= 4,
            };
        });

        private bool Opens(string part, string phrase) => IsOpening && part.StartsWith(phrase, StringComparison.Ordinal);
    }
}

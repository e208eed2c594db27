namespace CitationCheck.Sources.Titles;

/// <summary>A part of a title between two separators that may be the headline, with what is added before and behind it.</summary>
internal sealed class TitleCore
{
    private readonly TitleBreak weakest;

    /// <param name="whole">The title.</param>
    /// <param name="start">The index of the part's first word.</param>
    /// <param name="end">The index behind its last word.</param>
    public TitleCore(TitleText whole, int start, int end)
    {
        (Whole, Start, End) = (whole, start, end);
        Words = whole.Slice(start, end);
        weakest = (TitleBreak)Math.Min((int)BreakBefore(whole, start), (int)BreakBefore(whole, end));
    }

    public TitleText Whole { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The words of the part.</summary>
    public TitleText Words { get; }

    /// <summary>Whether separators, and no mere punctuation, set the part off.</summary>
    public bool IsSeparated => weakest >= TitleBreak.Separator;

    /// <summary>Whether the part is long enough to be the headline; without separators it has to be longer.</summary>
    public bool IsLong => IsSeparated ? IsAtLeast(words: 2, letters: 12, share: 3) : IsAtLeast(words: 3, letters: 24, share: 2);

    /// <summary>Whether the part is not the site's name behind the headline.</summary>
    public bool IsApart => !TitleSite.IsOfSite(Words, Whole, Start);

    /// <summary>What is between a word and the one before; before the first and behind the last nothing is cut.</summary>
    public static TitleBreak BreakBefore(TitleText text, int at) =>
        at == 0 || at == text.Words.Count ? TitleBreak.Bar : text.Words[at].Break;

    /// <summary>
    /// Whether the additions before this part and before the same words of another title have nothing to do with each other.
    /// </summary>
    public bool SharesNothingBefore(TitleText other, int from) =>
        Start == 0 || from == 0 || IsUnlike(Whole.Slice(0, Start), other.Slice(0, from));

    /// <summary>The same for those behind. Behind a bar is a site's name, perhaps in two spellings.</summary>
    public bool SharesNothingBehind(TitleText other, int to) =>
        End == Whole.Words.Count
        || to == other.Words.Count
        || Whole.Words[End].Break == TitleBreak.Bar
        || other.Words[to].Break == TitleBreak.Bar
        || IsUnlike(Whole.From(End), other.From(to));

    /// <summary>
    /// “– Thanks to all” and “– Shame on all” share words, so they are one part of the title, changed; two numbers are, too.
    /// </summary>
    private static bool IsUnlike(TitleText one, TitleText other) =>
        !one.Words.Any(word => other.Words.Any(found => found.Text == word.Text || (found.IsNumber && word.IsNumber)));

    private bool IsAtLeast(int words, int letters, int share) =>
        Words.Words.Count >= words && Words.Joined.Length >= letters && Words.Joined.Length * share >= Whole.Joined.Length;
}

namespace CitationCheck.Sources.Titles;

/// <summary>
/// What makes the title of another work of a title: “RETRACTED: …”, “Erratum: …”, “Comment on …”, “… : a protocol for a trial”. It is a
/// part of the title that is made of such a phrase, with little else.
/// </summary>
internal readonly record struct TitleNotice
{
    /// <summary>So many parts of a title are looked at; a headline with its site's name has three.</summary>
    private const int MaxParts = 12;

    /// <summary>Shorter fillers are articles: “a protocol for a radio” is none for a study.</summary>
    private const int MinNounLength = 5;

    private static readonly TitlePhrases<Role> Phrases = new(
        (Role.Retraction, static language => language.TitlePhrases.Retractions),
        (Role.Notice, static language => language.TitlePhrases.Notices),
        (Role.About, static language => language.TitlePhrases.About),
        (Role.Label, static language => language.TitlePhrases.Labels),
        (Role.Link, static language => language.TitlePhrases.Links),
        (Role.Filler, static language => language.TitlePhrases.Fillers));

    private static readonly TitlePhrases<bool> Copies = new((true, static language => language.TitlePhrases.Copies));

    private enum Role
    {
        Retraction,
        Notice,
        About,
        Label,
        Link,
        Filler,
    }

    /// <summary>The phrase, without blanks.</summary>
    private string Phrase { get; init; }

    /// <summary>Whether it says that the work was retracted, withdrawn or removed.</summary>
    private bool IsOfRetraction { get; init; }

    /// <summary>Where the notice starts.</summary>
    private int From { get; init; }

    /// <summary>Where it ends, with the word that leads to the title.</summary>
    private int To { get; init; }

    /// <summary>Whether a title says itself that the work was retracted or withdrawn.</summary>
    public static bool SaysRetracted(TitleText title) => Find(title) is { IsOfRetraction: true };

    /// <summary>Whether a title of a page is the cited one with the word that the work was retracted or withdrawn.</summary>
    public static bool IsRetraction(TitleText cited, TitleText found) =>
        Find(found) is { IsOfRetraction: true } notice
        && !SaysRetracted(cited)
        && TitleAffix.Share(cited, notice.Without(found), siteName: null) is not null;

    /// <summary>Whether a title of a page is that of another work about the cited one: “Expression of concern: …”.</summary>
    public static bool IsAbout(TitleText cited, TitleText found) =>
        Find(found) is { IsOfRetraction: false } notice
        && !notice.IsIn(cited, Find(cited))
        && TitleAffix.Share(cited, notice.Without(found), siteName: null) is not null;

    /// <summary>Whether one of two titles has a notice that the other lacks, so that they are of two works.</summary>
    /// <remarks>That a work was retracted may be known to who cites it only: the page of a preprint does not say it.</remarks>
    public static bool AreOfTwoWorks(TitleText cited, TitleText found)
    {
        TitleNotice? one = Find(cited);
        TitleNotice? other = Find(found);
        return (other is { } notice && !notice.IsIn(cited, one))
            || (one is { IsOfRetraction: false } citedNotice && !citedNotice.IsIn(found, other));
    }

    /// <summary>A title without the word that the work was retracted; the same where there is none.</summary>
    public static TitleText WithoutRetraction(TitleText title) =>
        Find(title) is { IsOfRetraction: true } notice ? notice.Without(title) : title;

    /// <summary>Whether another title has the notice, too, be it elsewhere: “Kim: Letter to my son” and “Letter to my son”.</summary>
    private bool IsIn(TitleText other, TitleNotice? noticeOfOther)
    {
        if (IsOfRetraction)
        {
            return noticeOfOther is { IsOfRetraction: true };
        }

        for (int i = 0; i < other.Words.Count; i++)
        {
            if (other.EndOf(Phrase, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private TitleText Without(TitleText title)
    {
        (int from, int to) = (From, To);
        return from == 0 ? title.From(to) : title.Where(i => i < from || i >= to);
    }

    /// <summary>
    /// Whether the words before a run of words lead to it, so that it is what another work is about: “Remarks on …”, “… recommendation of
    /// …”. Not “View of …”, which is a work's own page.
    /// </summary>
    public static bool LeadsTo(TitleText title, int start) =>
        start > 1
        && title.Words[start].Break <= TitleBreak.Mark
        && Phrases.TryRead(title, start - 1, out _, out Role role, out int end) && role == Role.Link && end == start
        && !Enumerable.Range(0, start - 1).Any(at => Copies.TryRead(title, at, out _, out _, out int behind) && behind == start);

    private static TitleNotice? Find(TitleText title)
    {
        TitleNotice? first = null;
        int parts = 0;
        for (int i = 0; i < title.Words.Count && parts < MaxParts && first is not { IsOfRetraction: true }; i++)
        {
            if (MayBegin(title, i))
            {
                parts += i == 0 || title.Words[i].Break >= TitleBreak.Colon ? 1 : 0;
                TitleNotice? found = At(title, i);
                first = found is { IsOfRetraction: true } ? found : first ?? found;
            }
        }

        return first;
    }

    private static bool MayBegin(TitleText title, int at) =>
        at == 0 || title.Words[at].Break >= TitleBreak.Mark || (title.Words[at].IsCoined && !title.Words[at - 1].IsCoined);

    /// <summary>The notice that a part of a title begins with.</summary>
    private static TitleNotice? At(TitleText title, int from)
    {
        Reading reading = Reading.Of(title, from);
        if (reading.Core is not { } core)
        {
            return null;
        }

        return EndOf(title, from, reading, core) is { } end
            ? new TitleNotice { Phrase = reading.Phrase, IsOfRetraction = core == Role.Retraction, From = from, To = end }
            : null;
    }

    /// <summary>Where the words of a notice end that starts at a word; <see langword="null"/> if it is none there.</summary>
    private static int? EndOf(TitleText title, int from, Reading reading, Role core)
    {
        TitleBreak before = from == 0 ? TitleBreak.Bar : title.Words[from].Break;
        TitleBreak behind = reading.End == title.Words.Count ? TitleBreak.Bar : title.Words[reading.End].Break;
        bool isWhole = behind >= TitleBreak.Sentence && core < Role.About;
        return core == Role.Retraction && IsShouted(title, from, reading.End) ? reading.End
            : core == Role.Label ? (from == 0 && behind == TitleBreak.Colon ? reading.End : null)
            : before < TitleBreak.Colon ? (isWhole && core == Role.Retraction && reading.End == title.Words.Count ? reading.End : null)
            : isWhole ? EndOfWhole(title, from, reading.End, behind)
            : EndOfLinked(title, reading, core, before, behind);
    }

    /// <summary>Where a notice ends that is all of its part; behind a full stop the rest of the sentence is of it.</summary>
    private static int EndOfWhole(TitleText title, int from, int end, TitleBreak behind) =>
        from > 0 && behind == TitleBreak.Sentence ? EndOfPart(title, end, TitleBreak.Bracket) : end;

    /// <summary>Where a notice ends that a word links to the title.</summary>
    private static int? EndOfLinked(TitleText title, Reading reading, Role core, TitleBreak before, TitleBreak behind)
    {
        if (before == TitleBreak.Colon)
        {
            return core == Role.Notice && reading.NamesStudy ? EndOfPart(title, reading.End, TitleBreak.Bracket) : null;
        }

        bool isLinked = reading.LinkEnd > 0 && reading.LinkEnd < title.Words.Count;
        return !isLinked ? null
            : behind >= TitleBreak.Mark && reading.End < title.Words.Count ? reading.End
            : reading.LinkEnd;
    }

    /// <summary>“RETRACTED Rain in Geneva”: capitals set the word off, unless all is in capitals.</summary>
    private static bool IsShouted(TitleText title, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!title.Words[i].IsCoined)
            {
                return false;
            }
        }

        return (from == 0 || !title.Words[from - 1].IsCoined) && (end == title.Words.Count || !title.Words[end].IsCoined);
    }

    private static int EndOfPart(TitleText title, int at, TitleBreak weakest)
    {
        while (at < title.Words.Count && title.Words[at].Break < weakest)
        {
            at++;
        }

        return at;
    }

    /// <summary>The phrases that follow each other from a word on, up to the next sign that parts a title.</summary>
    private readonly record struct Reading(Role? Core, string Phrase, int LinkEnd, int End, bool NamesStudy)
    {
        public static Reading Of(TitleText title, int from)
        {
            var read = new Reading(null, "", 0, from, NamesStudy: false);
            while (read.End < title.Words.Count
                && (read.End == from || title.Words[read.End].Break < TitleBreak.Sentence)
                && Phrases.TryRead(title, read.End, out string phrase, out Role role, out int end))
            {
                read = read.With(phrase, role, end);
            }

            return read;
        }

        private Reading With(string phrase, Role role, int end) => this switch
        {
            { Core: Role.Notice } when role == Role.Retraction => this with { Core = role, Phrase = phrase, End = end, LinkEnd = 0 },
            { Core: null } when role <= Role.Label =>
                this with { Core = role, Phrase = phrase, End = end, LinkEnd = role == Role.About ? end : 0 },
            { Core: not null, LinkEnd: 0 } when role == Role.Link => this with { LinkEnd = end, End = end },
            { LinkEnd: > 0 } => this with { End = end, NamesStudy = NamesStudy || (role == Role.Filler && phrase.Length >= MinNounLength) },
            _ => this with { End = end },
        };
    }
}

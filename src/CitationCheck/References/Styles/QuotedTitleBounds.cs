using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>Tells quotation marks around a title from those inside one, by what stands before and behind them.</summary>
internal static class QuotedTitleBounds
{
    private const int LongestPublisher = 80;

    private const int LongestEastAsianName = 30;

    private const int LongestGluedName = 24;

    private const int LongestEastAsianPublisher = 14;

    private static readonly SearchValues<char> EndsPartBefore = SearchValues.Create(".,)，。）]");

    private static readonly SearchValues<char> EndsNameBefore = SearchValues.Create(":：–—");

    private static readonly SearchValues<char> OpensPartBehind = SearchValues.Create(".,(，。（-–[\n;");

    private static readonly SearchValues<char> GoesOnBehind = SearchValues.Create("|—:：");

    private static readonly SearchValues<char> EndsEastAsianTitle = SearchValues.Create("、，,。.(（0123456789");

    /// <summary>A title opens at the start, where a part before it has ended, or right behind a name.</summary>
    public static bool MayOpen(string text, int at, int close)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty
            || EndsPartBefore.Contains(before[^1])
            || IsBehindName(before, isApart: at > before.Length)
            || IsGluedToName(text, at)
            || StandsBehindName(text, at, close);
    }

    private static bool IsBehindName(ReadOnlySpan<char> before, bool isApart) =>
        before.Count(' ') < 4 && (EndsNameBefore.Contains(before[^1]) || (before[^1] == '-' && isApart));

    /// <summary>大川一郎「日陰と収量」: a person, with a year perhaps, or an organisation; “推荐《…》” is neither.</summary>
    private static bool IsGluedToName(string text, int at)
    {
        if (text[at] is not ('「' or '『' or '《' or '“') || at is <= 1 or >= LongestGluedName || char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(0, at);
        int year = before.IndexOfAny('（', '(');
        ReadOnlySpan<char> name = year > 0 ? before[..year] : before;
        return (year < 0 || before[^1] is ')' or '）')
            && (OrganisationNames.IsEastAsianPerson(name) || (Characters.IsEastAsian(name[0]) && OrganisationNames.IsOrganisation(name)));
    }

    /// <summary>
    /// 日本経済新聞「題」2024年: a name right before the title, and the date or nothing right behind it. Where words go on, as in
    /// 关于「题」的通知, the quotes are a part of a longer title.
    /// </summary>
    private static bool StandsBehindName(string text, int at, int close)
    {
        bool isGlued = at is > 0 and <= LongestEastAsianName && close > 0 && text[at] is '「' or '『' && Characters.IsEastAsian(text[at - 1]);
        if (!isGlued || text.AsSpan(0, at).IndexOfAny("、，。「」『』《》") >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(close).TrimStart();
        return rest.IsEmpty || EndsEastAsianTitle.Contains(rest[0]);
    }

    /// <summary>
    /// Behind a title stands the end, punctuation, a link, or a publisher with a date; if words go on, the quotes are a part of the
    /// title.
    /// </summary>
    public static bool MayClose(EntryParts entry, int close)
    {
        string text = entry.Text;
        int next = text.Length - text.AsSpan(close).TrimStart().Length;
        if (next == text.Length || OpensPartBehind.Contains(text[next]) || text[close - 2] is '.' or ',')
        {
            return true;
        }

        return next == close
            ? text[close - 1] is '」' or '』' or '》' && EastAsianPartFollows(entry, close)
            : !GoesOnBehind.Contains(text[next]) && (entry.Links.StartAt(next) || PublisherFollows(entry, next));
    }

    /// <summary>「題」朝日新聞、2023年: a name follows at once, and after it a comma.</summary>
    private static bool EastAsianPartFollows(EntryParts entry, int close)
    {
        ReadOnlySpan<char> rest = entry.Text.AsSpan(close);
        if (rest[0] is '『' or '第' || entry.Links.StartAt(close) || entry.Dates.StartAt(close))
        {
            return true;
        }

        int mark = rest.IndexOfAny("、，,。第（");
        bool goesOn = rest[0] is (>= 'ぁ' and <= 'ゖ') or '的'; // 「題」に関する通知
        return mark is > 0 and <= LongestEastAsianPublisher && !goesOn && rest[..mark].IndexOfAny(" “\"《「") < 0;
    }

    private static bool PublisherFollows(EntryParts entry, int next)
    {
        string text = entry.Text;
        int end = Math.Min(entry.Dates.FirstFrom(next)?.Start ?? text.Length, entry.Links.FirstFrom(next)?.Start ?? text.Length);
        ReadOnlySpan<char> publisher = text.AsSpan(next, end - next).Trim();
        int comma = publisher.IndexOfAny(',', '，');
        publisher = comma > 0 ? publisher[..comma] : publisher;
        bool isClosed = end < text.Length || comma > 0 || publisher.Count(' ') < 6;
        return isClosed && publisher.Length < LongestPublisher && publisher.IndexOfAny("?|:") < 0 && !char.IsAsciiLetterLower(text[next]);
    }
}

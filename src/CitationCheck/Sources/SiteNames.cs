using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Decides whether words of a reference are the name of the site that its URL leads to.</summary>
internal static class SiteNames
{
    /// <summary>Names of sites have fewer words.</summary>
    private const int MaxWords = 8;

    /// <summary>Shorter labels of a host, such as “co” of <c>co.uk</c>, belong to its ending.</summary>
    private const int MinLabelLength = 4;

    private const int MinShortLength = 2;

    /// <summary>Words that an abbreviation leaves out.</summary>
    private static readonly FrozenSet<string> SmallWords = Lexicon.Words(
        static language => language.Titles.SmallWords, static language => language.Entries.NameParticles)
        .Append("and").ToFrozenSet(StringComparer.Ordinal);

    private static readonly TitlePhrases<bool> Words = new(
        (true, static language => language.TitlePhrases.SiteWords), (true, static language => language.Entries.Accessed));

    /// <summary>Words without what a reference puts beside a name: “Lake News website”, “retrieved from Lake News”, “the”.</summary>
    public static TitleText Plain(TitleText name)
    {
        int start = 0;
        while (start < name.Words.Count && EndOfWords(name, start) is var end && end > start)
        {
            start = end;
        }

        int last = name.Words.Count;
        for (int i = last - 1; i > start; i--)
        {
            last = EndOfWords(name, i) >= last ? i : last;
        }

        return name.Slice(start, last);
    }

    /// <summary>Whether a name is the host of an address: “lake.example”, or “Lake News” and “LN” of <c>www.lakenews.example</c>.</summary>
    public static bool IsHost(TitleText name, string? url) =>
        name.Words.Count is > 0 and <= MaxWords
        && url is not null
        && Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
        && NamesHost(name, uri.Host);

    private static bool NamesHost(TitleText name, string host)
    {
        string[] labels = [.. host.ToLowerInvariant().Split('.').SkipWhile(static label => label == "www")];
        return Enumerable.Range(0, Math.Max(labels.Length - 1, 0)).Any(at => name.Spells(string.Concat(labels.Skip(at).Select(Letters))))
            || labels.SkipLast(1)
                .Where((label, at) => at == 0 || at < labels.Length - 2 || label.Length >= MinLabelLength)
                .Any(label => label.Length >= MinShortLength && IsShortFor(Letters(label), name, 0));
    }

    /// <summary>Whether a name is that of a site, in one of the forms in which sites are named.</summary>
    public static bool AreAlike(TitleText name, TitleText site)
    {
        TitleText one = Plain(name);
        TitleText other = Plain(site);
        return one.Words.Count is > 0 and <= MaxWords
            && other.Words.Count > 0
            && (one.Spells(other)
                || (other.Joined.Length >= MinShortLength && IsShortFor(other.Joined, one, 0))
                || (other.Words.Count <= MaxWords && IsShortFor(one.Joined, other, 0))
                || BeginsWith(one, other)
                || BeginsWith(other, one));
    }

    /// <summary>“BBC News” is on the site “BBC”.</summary>
    private static bool BeginsWith(TitleText longer, TitleText shorter) =>
        longer.EndOf(shorter.Joined, 0) is { } end
        && end + 1 == longer.Words.Count
        && longer.Words[end] is { IsCapital: true, Break: TitleBreak.None };

    /// <summary>Whether a label is made of words or their first letters, in order: “nytimes” of “The New York Times”.</summary>
    private static bool IsShortFor(ReadOnlySpan<char> label, TitleText name, int at)
    {
        if (at == name.Words.Count)
        {
            return label.IsEmpty;
        }

        string word = name.Words[at].Text;
        bool isSmall = SmallWords.Contains(word);
        return (label.StartsWith(word, StringComparison.Ordinal) && IsShortFor(label[word.Length..], name, at + 1))
            || (name.Words.Count > 1 && !label.IsEmpty && name.Words[at].IsCapital && label[0] == word[0]
                && IsShortFor(label[1..], name, at + 1))
            || (isSmall && name.Words.Count > 1 && IsShortFor(label, name, at + 1));
    }

    /// <summary>Where the phrases end that stand beside names and start at a word; the word itself where none does.</summary>
    private static int EndOfWords(TitleText name, int at) =>
        name.Words[at].Text == "the" ? at + 1 : Words.TryRead(name, at, out _, out _, out int end) ? end : at;

    private static string Letters(string host) => TitleText.Read(host).Joined.ToString();
}

using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Numbers that lost their superscript in the middle of a sentence and stand apart from its words: <c>models 9, improving</c>,
/// <c>**CodeV** 14 and</c>, <c>新制度 3 を</c>. They are read only in a report that is known to cite by bare numbers, and only the
/// number of an entry cites, for nearly every sentence may hold a figure.
/// </summary>
internal static class ApartNumbers
{
    /// <summary>The longest word that is looked at, in UTF-16 code units.</summary>
    private const int LongestWord = 24;

    /// <summary>How many runs that start before a word's end are looked at for the emphasis on it.</summary>
    private const int MostRunsBefore = 3;

    private static readonly SearchValues<char> Closers = SearchValues.Create(")”\"’»]");

    private static readonly SearchValues<char> EastAsianClosers = SearchValues.Create("）」』】》〉”");

    private static readonly SearchValues<char> EastAsianStops = SearchValues.Create("。、，；：！？）」』】");

    private static readonly string[] Particles = Lexicon.Words(static language => language.Figures.Particles);

    /// <summary>Words behind a number that are nothing it could count: <c>3 but</c>.</summary>
    private static readonly WordSet ParticleWords = new(Particles);

    /// <summary>The same of languages without blanks: <c>3 を</c>.</summary>
    private static readonly SearchValues<char> ParticleSigns =
        SearchValues.Create([.. Particles.Select(static word => word[0]).Where(Characters.IsEastAsian)]);

    private static readonly WordSet Articles = Lexicon.Set(static language => language.Citations.Articles);

    /// <summary>Words of languages without blanks that a number belongs to: <c>図 3</c>.</summary>
    private static readonly string[] EastAsianThings =
    [
        .. Lexicon.Words(static language => language.Citations.NoMarkers, static language => language.Figures.BeforeNumbers)
            .Where(static word => Characters.IsEastAsian(word[0])),
    ];

    /// <summary>Reads the numbers of a block.</summary>
    public static void Read(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int at = 2; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
            {
                return;
            }

            at += next;
            int single = BareNumberMarkers.DigitsEnd(text, at, text.Length);
            bool isShort = single - at <= BareNumberMarkers.LongestNumber && text[at] != '0';
            int end = isShort && IsBlank(text[at - 1]) ? BareNumberMarkers.RunEnd(text, single) : at;
            if (end > at && MayCite(sink.Visible, at, end))
            {
                BareNumberMarkers.AddRun(sink, at, single, end, MarkerDoubt.InSentence);
            }

            at = Math.Max(end, single) - 1;
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u3000';

    private static bool MayCite(VisibleText visible, int at, int end)
    {
        string text = visible.Text;
        int word = at - 1; // where the word before ends
        char last = text[word - 1];
        if (Characters.IsEastAsian(last))
        {
            bool isWord = char.IsLetter(last) || EastAsianClosers.Contains(last);
            return isWord && EndsEastAsian(text, end) && !NamesThing(text.AsSpan(0, word));
        }

        bool isClosed = Closers.Contains(last) || (char.IsLetterOrDigit(last) && EndsEmphasis(visible, word));
        if (!isClosed && !char.IsLetter(last))
        {
            return false;
        }

        ReadOnlySpan<char> before = WordBefore(text, word);
        bool isBehindSign = !char.IsLetterOrDigit(last); // a bracket or a quotation mark, and no name for the number
        bool mayEnd = isBehindSign
            || ((isClosed || IsLower(before)) && !FigureWords.TakesNumber(before) && !NumberedThings.Precede(text, at));
        return mayEnd && Ends(text, word, before, end, isClosed);
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    /// <summary>The word that ends at a place, closing signs passed over; empty when something else stands there.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        int low = Math.Max(0, end - LongestWord);
        while (end > low && Closers.Contains(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > low && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether emphasis ends at a place: <c>**CodeV** 14</c>.</summary>
    private static bool EndsEmphasis(VisibleText visible, int place)
    {
        int behind = visible.FirstRunAt(place);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostRunsBefore); i--)
        {
            if (visible.Runs[i].Kind is InlineKind.Emphasis or InlineKind.Code && visible.Runs[i].End == place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a number is nothing that it could count.</summary>
    private static bool Ends(string text, int word, ReadOnlySpan<char> before, int end, bool isClosed)
    {
        if (end == text.Length || !IsBlank(text[end]))
        {
            return EndsPart(text, end);
        }

        ReadOnlySpan<char> next = WordAt(text, end + 1);
        if (next.IsEmpty)
        {
            return end + 1 < text.Length && text[end + 1] is '–' or '—' or '(';
        }

        bool mayBeVerb = char.IsLower(next[0]) && !FigureWords.IsMeasure(next) && !FigureWords.IsDate(next);
        return mayBeVerb && (isClosed || EndsBefore(next) || (next[^1] != 's' && IsSubject(text, word - before.Length)));
    }

    /// <summary>Whether a part of the sentence ends at a place.</summary>
    private static bool EndsPart(string text, int end) =>
        end == text.Length
        || text[end] is '\n' or ')' or ';'
        || (text[end] is ',' or ':' or '.' or '!' or '?' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])));

    private static bool EndsBefore(ReadOnlySpan<char> word) => FigureWords.IsJoiner(word) || ParticleWords.Contains(word);

    /// <summary>
    /// Whether the word that starts at a place has an article before it, with or without an adjective: “the old dam 3 held”.
    /// </summary>
    private static bool IsSubject(string text, int word)
    {
        ReadOnlySpan<char> before = word > 1 ? WordBefore(text, word - 1) : [];
        if (Articles.Contains(before))
        {
            return true;
        }

        int next = word - before.Length - 2;
        return next > 0 && IsLower(before) && !FigureWords.TakesNumber(before) && Articles.Contains(WordBefore(text, next));
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        int bound = Math.Min(text.Length, start + LongestWord);
        while (end < bound && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a stop or a particle follows a number: <c>3 を</c>, <c>3、</c>.</summary>
    private static bool EndsEastAsian(string text, int end)
    {
        int next = end < text.Length && IsBlank(text[end]) ? end + 1 : end;
        return next >= text.Length
            || text[next] is '\n' or ';' or ')'
            || (text[next] is ',' or '.' && (next + 1 == text.Length || char.IsWhiteSpace(text[next + 1])))
            || ParticleSigns.Contains(text[next])
            || (EastAsianStops.Contains(text[next]) && !(next + 1 < text.Length && char.IsAsciiDigit(text[next + 1])));
    }

    /// <summary>Whether a text of a language without blanks ends in the name of a thing that the number behind it belongs to.</summary>
    public static bool NamesThing(ReadOnlySpan<char> before)
    {
        foreach (string thing in EastAsianThings)
        {
            if (before.EndsWith(thing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

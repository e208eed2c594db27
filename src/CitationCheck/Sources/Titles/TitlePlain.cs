using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using CitationCheck.Languages;

namespace CitationCheck.Sources.Titles;

/// <summary>
/// A second look at two titles that were not found equal: without what one of two editors leaves out. Numbers, names and negations stay.
/// </summary>
internal static class TitlePlain
{
    /// <summary>Longer than that, what stands between brackets is a sentence of its own.</summary>
    private const int MaxBracketWords = 4;

    /// <summary>With fewer words left, the small words are the title: “The Who”.</summary>
    private const int MinWords = 3;

    private const int MinWordsBehindJoint = 5;

    private const string VoicedKana = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ";
    private const string PlainKana = "かきくけこさしすせそたちつてとはひふへほはひふへほうカキクケコサシスセソタチツテトハヒフヘホハヒフヘホウ";

    /// <summary>Signs that join two letters of the scripts of India; they are lost where accents are.</summary>
    private const string Joiners = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D";

    private static readonly SearchValues<char> Marks = SearchValues.Create(VoicedKana + Joiners);

    /// <summary>Articles and the prepositions of mere belonging. Not “die” and “a”: to die is a verb, and vitamin A a name.</summary>
    private static readonly FrozenSet<string> SmallWords =
        Lexicon.Words(static language => language.Titles.SmallWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for what is a sign in another edition: “Five things” and “5 things”, “alpha-synuclein” and “α-synuclein”.</summary>
    private static readonly FrozenDictionary<string, string> Signs = Lexicon.Words(static language => language.Titles.Spellings)
        .Select(static spelling => spelling.Split('='))
        .ToFrozenDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    /// <summary>Both titles, made plain; <see langword="null"/> when that changes neither.</summary>
    public static (TitleText Left, TitleText Right)? Of(TitleText left, TitleText right)
    {
        TitleText plainLeft = Spelled(ShortSeasons(WithoutJoints(left)));
        TitleText plainRight = Spelled(ShortSeasons(WithoutJoints(right)));
        if (HasMarks(plainLeft) != HasMarks(plainRight))
        {
            (plainLeft, plainRight) = (WithoutMarks(plainLeft), WithoutMarks(plainRight));
        }

        // What stands between the brackets of both is compared: (Part 1) and (Part 2).
        (TitleText openLeft, TitleText openRight) = (WithoutBrackets(plainLeft), WithoutBrackets(plainRight));
        if (openLeft == plainLeft || openRight == plainRight)
        {
            (plainLeft, plainRight) = (openLeft, openRight);
        }

        (plainLeft, plainRight) = (WithoutSmallWords(plainLeft), WithoutSmallWords(plainRight));
        return plainLeft == left && plainRight == right ? null : (plainLeft, plainRight);
    }

    /// <summary>“Open WaterHow the lake rose”: two elements of a page whose texts were read without a space between.</summary>
    private static TitleText WithoutJoints(TitleText text)
    {
        // A headline follows. McDonald and LinkedIn are single words.
        bool IsJoined(TitleWord word, int at) =>
            word.Joint >= 3 && word.Text.Length - word.Joint >= 3 && text.Words.Count - at > MinWordsBehindJoint;

        return text.Cuts.Count > 0 || !text.Words.Where(IsJoined).Any()
            ? text
            : text.With([.. text.Words.SelectMany<TitleWord, TitleWord>((word, at) =>
                IsJoined(word, at) ? [new(word.Text[..word.Joint], word.Break), new(word.Text[word.Joint..], TitleBreak.None)] : [word])]);
    }

    private static TitleText Spelled(TitleText text) =>
        text.Words.Any(word => Signs.ContainsKey(word.Text))
            ? text.With([.. text.Words.Select(word => word with { Text = Signs.GetValueOrDefault(word.Text, word.Text) })])
            : text;

    /// <summary>“2023/24” and “2023/2024” become “23/24”: the same season.</summary>
    private static TitleText ShortSeasons(TitleText text)
    {
        TitleWord[]? words = null;
        for (int i = 0; i + 1 < text.Words.Count; i++)
        {
            if (text.Words[i + 1].Break == TitleBreak.None
                && Year(text.Words[i].Text) is { } first && text.Words[i].Text.Length == 4
                && Year(text.Words[i + 1].Text) == first + 1)
            {
                words ??= [.. text.Words];
                words[i] = words[i] with { Text = words[i].Text[2..] };
                words[i + 1] = words[i + 1] with { Text = words[i + 1].Text[^2..] };
            }
        }

        return words is null ? text : text.With(words);

        static int? Year(string word) =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                ? word.Length == 4 && year / 100 == 20 ? year - 2000 : word.Length == 2 ? year : null
                : null;
    }

    /// <summary>
    /// A database that strips accents strips the voicing of kana too, and then of all of them: only a title without any is
    /// compared so, or バス (bus) would be パス (pass).
    /// </summary>
    private static bool HasMarks(TitleText text) =>
        text.Joined.ContainsAny(Marks);

    private static TitleText WithoutMarks(TitleText text) =>
        text.With([.. text.Words.Select(word => word with { Text = WithoutMarks(word.Text) })]);

    private static string WithoutMarks(string word) =>
        string.Concat(word.Where(c => !Joiners.Contains(c, StringComparison.Ordinal)).Select(Unvoiced));

    private static char Unvoiced(char c) => VoicedKana.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? PlainKana[at] : c;

    /// <summary>“Lake Geneva (Léman) floods the town”: an explanation inside a title. No year, no number, no “(not)”.</summary>
    private static TitleText WithoutBrackets(TitleText text)
    {
        HashSet<int>? left = null;
        for (int start = 1; start < text.Words.Count; start++)
        {
            if (text.Words[start].Break != TitleBreak.Bracket)
            {
                continue;
            }

            int end = start + 1;
            while (end < text.Words.Count && text.Words[end].Break != TitleBreak.Bracket)
            {
                end++;
            }

            if (end < text.Words.Count && end - start <= MaxBracketWords && TitleAddition.IsHarmless(text, start, end))
            {
                (left ??= []).UnionWith(Enumerable.Range(start, end - start));
            }

            start = end;
        }

        return left is null ? text : text.Where(i => !left.Contains(i));
    }

    private static TitleText WithoutSmallWords(TitleText text)
    {
        // At the end of a part it is no article: “What is it for?”
        TitleText small = text.Where(i =>
            i + 1 == text.Words.Count || text.Words[i + 1].Break > TitleBreak.None || !SmallWords.Contains(text.Words[i].Text));
        return small.Words.Count < MinWords || small.Words.Count == text.Words.Count ? text : small;
    }
}

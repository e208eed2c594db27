using System.Buffers;
using System.Text;
using CitationCheck.Text;

namespace CitationCheck.Sources.Titles;

/// <summary>Cuts a title into folded words, each with the punctuation before it.</summary>
internal sealed class TitleWordReader
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘´`ʼ＇′");
    private static readonly SearchValues<char> Bars = SearchValues.Create("|｜¦·•»«›‹~▷►★☆│【】\n");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–―－");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑−/_<>=*");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]（）「」『』");

    private static readonly SearchValues<char> GroupedNumber = SearchValues.Create("0123456789,.");

    private readonly string text;
    private readonly List<TitleWord> words = [];
    private readonly List<int> cuts = [];
    private readonly StringBuilder word = new();
    private TitleBreak between = TitleBreak.None;
    private int joint;
    private bool isCapital;
    private bool isCoined;

    private TitleWordReader(string text) => this.text = text;

    public static TitleText Read(string text)
    {
        var reader = new TitleWordReader(text);
        for (int at = 0; at < text.Length;)
        {
            at += reader.ReadOne(at);
        }

        reader.EndWord();
        return TitleText.Of(reader.words, reader.cuts);
    }

    /// <summary>Reads what starts at a place, and returns how many characters it takes.</summary>
    private int ReadOne(int at)
    {
        char c = text[at];
        if (CharacterFold.IsDropped(c) || IsApostrophe(at))
        {
            return 1;
        }

        if (CharacterFold.IsAlone(c) && !IsSuffix(c))
        {
            EndWord();
            if (!char.IsLetter(c) && !char.IsSurrogate(c) && at > 0 && text[at - 1] == c)
            {
                return 1; // “$$$” says no more than one sign, and hundreds of words would be compared with each other
            }

            AddWord(CharacterFold.Fold(text, at, out int used), joint: 0);
            return used;
        }

        if (IsInWord(c, at))
        {
            NoteCase(c, at);
            word.Append(CharacterFold.Fold(text, at, out int used));
            return used;
        }

        EndWord();
        ReadPunctuation(at);
        return 1;
    }

    private void NoteCase(char c, int at)
    {
        bool isUpper = char.IsUpper(c);
        joint = at > 0 && isUpper && char.IsLower(text[at - 1]) ? word.Length : joint;
        isCapital = word.Length == 0 ? isUpper : isCapital;
        isCoined = (word.Length > 0 && (isCoined || isUpper)) || char.IsAsciiDigit(c);
    }

    private void ReadPunctuation(int at)
    {
        if (IsEllipsis(at) && words.Count > 0 && (cuts.Count == 0 || cuts[^1] != words.Count))
        {
            cuts.Add(words.Count);
        }

        TitleBreak here = BreakAt(at);
        between = here > between ? here : between;
    }

    private void EndWord()
    {
        if (word.Length > 0)
        {
            AddWord(PlainNumber(word.ToString()), joint);
            word.Clear();
            joint = 0;
        }
    }

    private void AddWord(string folded, int joint)
    {
        words.Add(new TitleWord(folded, between) { Joint = joint, IsCapital = isCapital, IsCoined = isCoined });
        between = TitleBreak.None;
        (isCapital, isCoined) = (false, false);
    }

    private bool IsInWord(char c, int at) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharacterFold.IsMark(c) || IsSuffix(c) || IsInsideNumber(at) || IsMinus(at);

    private bool IsApostrophe(int at) => Apostrophes.Contains(text[at]) && IsBetween(at, char.IsLetterOrDigit);

    /// <summary>A point or comma between digits belongs to the number, for 1.5 and 15 are not the same.</summary>
    private bool IsInsideNumber(int at) => text[at] is '.' or ',' && IsBetween(at, char.IsDigit);

    /// <summary>C++ and C# are single words, and neither is C.</summary>
    private bool IsSuffix(char c) => c is '+' or '#' && word.Length > 0;

    /// <summary>−5 degrees are not 5; in “3-5” and “COVID-19” there is no minus.</summary>
    private bool IsMinus(int at) =>
        text[at] is '-' or '−' && (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private bool IsEllipsis(int at) => text[at] == '…' || text.AsSpan(at).StartsWith("...", StringComparison.Ordinal);

    private TitleBreak BreakAt(int at)
    {
        char c = text[at];
        return c switch
        {
            ':' or '：' => IsSpaced(at) || FollowedBy(at, ':') ? TitleBreak.Separator : TitleBreak.Colon,
            _ when Bars.Contains(c) => TitleBreak.Bar,
            _ when Dashes.Contains(c) => TitleBreak.Separator,
            _ when Hyphens.Contains(c) => IsSpaced(at) || JoinsHan(at) ? TitleBreak.Separator : TitleBreak.None,
            _ when Brackets.Contains(c) => TitleBreak.Bracket,
            _ when char.IsWhiteSpace(c) => TitleBreak.None,
            _ when EndsSentence(at) => TitleBreak.Sentence,
            _ => TitleBreak.Mark,
        };
    }

    private bool EndsSentence(int at) =>
        text[at] is '。' or '！' or '？' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    /// <summary>“Rain- Lake News” and “Rain -Lake News” are seen as often as a dash with both its spaces.</summary>
    private bool IsSpaced(int at) =>
        (at > 0 && char.IsWhiteSpace(text[at - 1])) || (text[at] != ':' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    /// <summary>Chinese sites put their name after a hyphen or low line without spaces.</summary>
    private bool JoinsHan(int at) => text[at] is '-' or '_' && IsBetween(at, IsHan);

    private bool FollowedBy(int at, char c) => at + 1 < text.Length && text[at + 1] == c;

    private bool IsBetween(int at, Func<char, bool> kind) => at > 0 && at + 1 < text.Length && kind(text[at - 1]) && kind(text[at + 1]);

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or '？' or '！' or '》' or '”';

    /// <summary>1,250 and 1.250 are 1250, and 1,5 is 1.5: which of the two separates what depends on the country.</summary>
    private static string PlainNumber(string word)
    {
        bool isGrouped = word[0] != '0'
            && word.AsSpan().IndexOfAny(',', '.') is >= 1 and <= 3
            && word.AsSpan().IndexOfAnyExcept(GroupedNumber) < 0;
        string[] groups = isGrouped ? word.Split(',', '.') : [];
        return isGrouped && groups.Skip(1).All(group => group.Length == 3) ? string.Concat(groups) : word.Replace(',', '.');
    }
}

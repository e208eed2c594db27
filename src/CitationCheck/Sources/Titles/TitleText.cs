using System.Net;
using System.Text;
using CitationCheck.Text;

namespace CitationCheck.Sources.Titles;

/// <summary>A title, folded to the words that decide whether two titles are the same. Immutable.</summary>
internal sealed class TitleText
{
    /// <summary>A longer title is no title; comparing costs the product of the two lengths.</summary>
    private const int MaxLength = 1_000;

    private TitleText(IReadOnlyList<TitleWord> words, IReadOnlyList<int> cuts)
    {
        Words = words;
        Cuts = cuts;
        Joined = string.Concat(words.Select(word => word.Text));
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<TitleWord> Words { get; }

    /// <summary>Behind how many words an ellipsis says that something was left out.</summary>
    public IReadOnlyList<int> Cuts { get; }

    /// <summary>All words without anything between them, so that “Web Site” is “Website”.</summary>
    public string Joined { get; }

    /// <summary>A part of the title.</summary>
    public TitleText Slice(int start, int end) =>
        start == 0 && end == Words.Count
            ? this
            : new([.. Words.Skip(start).Take(end - start)], start == 0 ? [.. Cuts.Where(cut => cut <= end)] : []);

    /// <summary>The title from a word on.</summary>
    public TitleText From(int start) => Slice(start, Words.Count);

    /// <summary>The title with other words; the same in number where something was cut off.</summary>
    public TitleText With(IReadOnlyList<TitleWord> words) => new(words, Cuts);

    /// <summary>The title without some of its words. What stands before a word that goes stands before the next one then.</summary>
    /// <param name="keep">Whether the word at an index stays.</param>
    public TitleText Where(Func<int, bool> keep)
    {
        var words = new List<TitleWord>();
        var cuts = new List<int>();
        TitleBreak between = TitleBreak.None;
        for (int i = 0; i < Words.Count; i++)
        {
            between = Words[i].Break > between ? Words[i].Break : between;
            if (keep(i))
            {
                words.Add(Words[i] with { Break = between });
                between = TitleBreak.None;
            }

            if (Cuts.Contains(i + 1))
            {
                cuts.Add(words.Count);
            }
        }

        return words.Count == Words.Count ? this : new TitleText(words, cuts);
    }

    public static TitleText Read(string title)
    {
        string text = Mojibake.Repair(Decode(title.Length > MaxLength ? title[..MaxLength] : title));
        var words = new List<TitleWord>();
        var cuts = new List<int>();
        var word = new StringBuilder();
        TitleBreak between = TitleBreak.None;
        int joint = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (CharacterFold.IsDropped(c) || IsApostrophe(text, i))
            {
                continue;
            }

            if (CharacterFold.IsAlone(c) && !IsSuffix(c, word.Length))
            {
                Flush();
                string folded = CharacterFold.Fold(text, i, out int used);
                words.Add(new TitleWord(folded, between));
                between = TitleBreak.None;
                i += used - 1;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharacterFold.IsMark(c) || IsInsideNumber(text, i) || IsSuffix(c, word.Length) || IsMinus(text, i))
            {
                joint = i > 0 && char.IsUpper(c) && char.IsLower(text[i - 1]) ? word.Length : joint;
                word.Append(CharacterFold.Fold(text, i, out int used));
                i += used - 1;
            }
            else
            {
                Flush();
                if (IsEllipsis(text, i) && words.Count > 0 && (cuts.Count == 0 || cuts[^1] != words.Count))
                {
                    cuts.Add(words.Count);
                }

                TitleBreak here = BreakAt(text, i);
                between = here > between ? here : between;
            }
        }

        Flush();
        return new TitleText(words, cuts);

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(new TitleWord(PlainNumber(word.ToString()), between) { Joint = joint });
                word.Clear();
                joint = 0;
                between = TitleBreak.None;
            }
        }
    }

    /// <summary>Pages escape twice now and then: <c>&amp;amp;#8217;</c>.</summary>
    private static string Decode(string title) =>
        TitleMarkup.Strip(title.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(title)) : title);

    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '’' or '‘' or '´' or '`' or 'ʼ' or '＇' or '′' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>A point or comma between digits belongs to the number, for 1.5 and 15 are not the same.</summary>
    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    /// <summary>C++ and C# are single words, and neither is C.</summary>
    private static bool IsSuffix(char c, int lengthBefore) => c is '+' or '#' && lengthBefore > 0;

    /// <summary>−5 degrees are not 5; in “3-5” and “COVID-19” there is no minus.</summary>
    private static bool IsMinus(string text, int at) =>
        text[at] is '-' or '−' && (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsEllipsis(string text, int at) =>
        text[at] == '…' || (text[at] == '.' && at + 2 < text.Length && text[at + 1] == '.' && text[at + 2] == '.');

    private static TitleBreak BreakAt(string text, int at) => text[at] switch
    {
        '|' or '｜' or '¦' or '·' or '•' or '»' or '«' or '›' or '‹' or '~' or '▷' or '►' or '★' or '☆' or '│' or '【' or '】' or '\n' => TitleBreak.Bar,
        '—' or '–' or '―' or '－' => TitleBreak.Separator,
        '-' or '‐' or '‑' or '−' or '/' or '_' or '<' or '>' or '=' or '*' => IsSpaced(text, at) || IsBetweenHan(text, at) ? TitleBreak.Separator : TitleBreak.None,
        ':' or '：' => at + 1 < text.Length && text[at + 1] == ':' || IsSpaced(text, at) ? TitleBreak.Separator : TitleBreak.Colon,
        '(' or ')' or '[' or ']' or '（' or '）' or '「' or '」' or '『' or '』' => TitleBreak.Bracket,
        char c when char.IsWhiteSpace(c) => TitleBreak.None,
        _ => TitleBreak.Mark,
    };

    /// <summary>“Rain- Lake News” and “Rain -Lake News” are seen as often as a dash with both its spaces.</summary>
    private static bool IsSpaced(string text, int at) =>
        (at > 0 && char.IsWhiteSpace(text[at - 1])) || (text[at] != ':' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    /// <summary>Chinese sites put their name behind a hyphen or low line without spaces.</summary>
    private static bool IsBetweenHan(string text, int at) =>
        text[at] is '-' or '_' && at > 0 && at + 1 < text.Length && IsHan(text[at - 1]) && IsHan(text[at + 1]);

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or '？' or '！' or '》' or '”';

    /// <summary>1,250 and 1.250 are 1250, and 1,5 is 1.5: which sign parts what depends on the country.</summary>
    private static string PlainNumber(string word)
    {
        if (word.AsSpan().IndexOfAny(',', '.') is < 1 or > 3 || word[0] == '0' || word.Any(c => c is not (',' or '.') && !char.IsAsciiDigit(c)))
        {
            return word.Replace(',', '.');
        }

        string[] groups = word.Split(',', '.');
        return groups.Skip(1).All(group => group.Length == 3) ? string.Concat(groups) : word.Replace(',', '.');
    }
}

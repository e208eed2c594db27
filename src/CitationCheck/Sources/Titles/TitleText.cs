using System.Net;
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

    public static TitleText Read(string title) =>
        TitleWordReader.Read(Mojibake.Repair(Decode(title.Length > MaxLength ? title[..MaxLength] : title)));

    /// <summary>A title made of these words.</summary>
    /// <param name="words">The words, in order.</param>
    /// <param name="cuts">Behind how many words an ellipsis says that something was left out.</param>
    public static TitleText Of(IReadOnlyList<TitleWord> words, IReadOnlyList<int> cuts) => new(words, cuts);

    /// <summary>Pages escape twice now and then: <c>&amp;amp;#8217;</c>.</summary>
    private static string Decode(string title) =>
        TitleMarkup.Strip(title.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(title)) : title);
}

using System.Net;
using CitationCheck.Text;

namespace CitationCheck.Sources.Titles;

/// <summary>
/// A title, folded to the words that decide whether two titles are the same. A part of a title shares the words of the whole, so
/// taking parts costs nothing. Immutable.
/// </summary>
internal sealed class TitleText
{
    /// <summary>A longer title is no title: the rest is not read.</summary>
    private const int MaxLength = 1_000;

    /// <summary>So many ellipses are followed up. A headline has one, or two with that of the site's name.</summary>
    private const int MaxCuts = 8;

    private readonly TitleWord[] all;
    private readonly int start;
    private readonly string joined;

    /// <summary>How many characters of <see cref="joined"/> the first words of the whole title have.</summary>
    private readonly int[] ends;

    private TitleText(TitleWord[] words, IReadOnlyList<int> cuts)
    {
        all = words;
        Words = words;
        Cuts = cuts.Count > MaxCuts ? [.. cuts.Take(MaxCuts)] : cuts;
        joined = string.Concat(words.Select(word => word.Text));
        ends = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            ends[i + 1] = ends[i] + words[i].Text.Length;
        }
    }

    private TitleText(TitleText whole, int start, int end, IReadOnlyList<int> cuts)
    {
        (all, joined, ends) = (whole.all, whole.joined, whole.ends);
        this.start = whole.start + start;
        Words = new ArraySegment<TitleWord>(all, this.start, end - start);
        Cuts = cuts;
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<TitleWord> Words { get; }

    /// <summary>The same words, for loops over many.</summary>
    public ReadOnlySpan<TitleWord> Span => all.AsSpan(start, Words.Count);

    /// <summary>Behind how many words an ellipsis says that something was left out.</summary>
    public IReadOnlyList<int> Cuts { get; }

    /// <summary>All words without anything between them, so that “Web Site” is “Website”.</summary>
    public ReadOnlySpan<char> Joined => JoinedOf(0, Words.Count);

    /// <summary>Some words without anything between them.</summary>
    public ReadOnlySpan<char> JoinedOf(int from, int to) => joined.AsSpan(ends[start + from]..ends[start + to]);

    /// <summary>Whether another title has the same letters, wherever one of them puts blanks.</summary>
    public bool Spells(TitleText other) => Spells(other.Joined);

    /// <summary>Whether the title has the same letters as a text without blanks.</summary>
    public bool Spells(ReadOnlySpan<char> text) => Joined.SequenceEqual(text);

    /// <summary>Where a run of words that starts at a word and spells a text ends, if there is one.</summary>
    public int? EndOf(ReadOnlySpan<char> text, int from)
    {
        if (text.IsEmpty || !JoinedOf(from, Words.Count).StartsWith(text, StringComparison.Ordinal))
        {
            return null;
        }

        int end = ends.AsSpan(start + from, Words.Count - from + 1).BinarySearch(ends[start + from] + text.Length);
        return end > 0 ? from + end : null;
    }

    /// <summary>A part of the title.</summary>
    public TitleText Slice(int from, int to) =>
        from == 0 && to == Words.Count ? this
        : new(this, from, to, from == 0 && Cuts.Count > 0 ? [.. Cuts.Where(cut => cut <= to)] : []);

    /// <summary>The title from a word on.</summary>
    public TitleText From(int from) => Slice(from, Words.Count);

    /// <summary>The title with other words; the same in number where something was cut off.</summary>
    public TitleText With(TitleWord[] words) => new(words, Cuts);

    /// <summary>The title without some of its words. What stands before a word that goes stands before the next one then.</summary>
    /// <param name="keep">Whether the word at an index stays.</param>
    public TitleText Where(Func<int, bool> keep)
    {
        var words = new List<TitleWord>(Words.Count);
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

        return words.Count == Words.Count ? this : new TitleText([.. words], cuts);
    }

    public static TitleText Read(string title) =>
        TitleWordReader.Read(Mojibake.Repair(Decode(title.Length > MaxLength ? title[..MaxLength] : title)));

    /// <summary>A title made of these words.</summary>
    /// <param name="words">The words, in order.</param>
    /// <param name="cuts">Behind how many words an ellipsis says that something was left out.</param>
    public static TitleText Of(IEnumerable<TitleWord> words, IReadOnlyList<int> cuts) => new([.. words], cuts);

    /// <summary>Pages escape twice now and then: <c>&amp;amp;#8217;</c>.</summary>
    private static string Decode(string title) =>
        TitleMarkup.Strip(title.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(title)) : title);
}

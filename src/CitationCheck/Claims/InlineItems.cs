using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// Cuts a sentence that is a list into its items where they are cited one by one: “… names three: 1) tar [4], 2) paint [5] and 3)
/// varnish.”, “… • tar [4] • paint [5]”.
/// </summary>
internal static class InlineItems
{
    /// <summary>The longest label, in UTF-16 code units: “(viii”, “12.”.</summary>
    private const int LongestLabel = 5;

    private static readonly SearchValues<char> Signs = SearchValues.Create(")•▪◦‣●");

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    /// <summary>What the labels of a list are.</summary>
    private enum Form
    {
        None,
        Number,
        Letter,
        Roman,
        Bullet,
    }

    /// <summary>Cuts the sentences of a block.</summary>
    /// <param name="text">What a reader sees of the block.</param>
    /// <param name="markers">Its markers, in order.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    public static void Cut(string text, ReadOnlySpan<TextSpan> markers, List<TextSpan> sentences)
    {
        if (markers.Length < 2 || text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return;
        }

        int marker = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            TextSpan sentence = sentences[i];
            int first = marker;
            while (marker < markers.Length && markers[marker].Start < sentence.End)
            {
                marker++;
            }

            if (marker > first && FindItems(text, sentence, markers[first..marker]) is { } starts)
            {
                i += Split(text, sentence, starts, sentences, i);
            }
        }
    }

    /// <summary>Where the items of a sentence start; <see langword="null"/> when it has none, or only the last is cited.</summary>
    private static List<int>? FindItems(string text, TextSpan sentence, ReadOnlySpan<TextSpan> markers)
    {
        List<int>? starts = null;
        var form = Form.None;
        int marker = 0;
        int at = sentence.Start;
        while (text.AsSpan(at, sentence.End - at).IndexOfAny(Signs) is >= 0 and var ahead)
        {
            at += ahead;
            while (marker < markers.Length && markers[marker].End <= at)
            {
                marker++;
            }

            bool isInMarker = marker < markers.Length && markers[marker].Start <= at;
            int start = isInMarker ? -1 : LabelAt(text, sentence, at, starts?.Count ?? 0, ref form);
            if (start >= 0)
            {
                (starts ??= []).Add(start);
            }

            at++;
        }

        return starts is [var first, .., var last] && HasMarkerIn(markers, first, last) && HaveWords(text, starts) ? starts : null;
    }

    /// <summary>Whether each item before the last says something: “the gates (a) and (b)” are names.</summary>
    private static bool HaveWords(string text, List<int> starts)
    {
        for (int i = 1; i < starts.Count; i++)
        {
            int sign = text.AsSpan(starts[i - 1]).IndexOfAny(Signs);
            int from = starts[i - 1] + sign + 1;
            int to = BeforeConjunction(text, from, starts[i]);
            if (!text.AsSpan(from, to - from).ContainsAnyLetterOrDigit())
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMarkerIn(ReadOnlySpan<TextSpan> markers, int start, int end)
    {
        foreach (TextSpan marker in markers)
        {
            if (marker.Start >= start && marker.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the label starts that a sign closes, when it is the next one of its list; −1 when it is not.</summary>
    private static int LabelAt(string text, TextSpan sentence, int at, int count, ref Form form)
    {
        if (at + 1 >= sentence.End || text[at + 1] != ' ')
        {
            return -1;
        }

        (int start, Form found) = text[at] == ')' ? BracketedAt(text, sentence.Start, at, count) : (at, Form.Bullet);
        bool isApart = start == sentence.Start || text[start - 1] == ' ';
        if (!isApart || found == Form.None || (form != Form.None && form != found))
        {
            return -1;
        }

        form = found;
        return start;
    }

    /// <summary>The start and the form of what stands before a closing bracket: <c>2)</c>, <c>2.)</c>, <c>(b)</c>.</summary>
    private static (int Start, Form Form) BracketedAt(string text, int from, int at, int count)
    {
        int end = at > from && text[at - 1] == '.' ? at - 1 : at;
        int start = end;
        while (start > from && end - start < LongestLabel && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        Form form = FormOf(text.AsSpan(start, end - start), count);
        return (start > from && text[start - 1] == '(' ? start - 1 : start, form);
    }

    /// <summary>What a label is when it is the one behind so many others.</summary>
    private static Form FormOf(ReadOnlySpan<char> label, int count)
    {
        bool isNumber = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number == count + 1;
        bool isLetter = label is [var letter] && letter == 'a' + count;
        bool isRoman = count < Romans.Length && label.SequenceEqual(Romans[count]);
        return isNumber ? Form.Number : isLetter ? Form.Letter : isRoman ? Form.Roman : Form.None;
    }

    /// <summary>
    /// Puts the items in the place of their sentence, words that only introduce them before the first, and gives back how many sentences
    /// there are more.
    /// </summary>
    private static int Split(string text, TextSpan sentence, List<int> starts, List<TextSpan> sentences, int index)
    {
        sentences.RemoveAt(index);
        int added = 0;
        int from = sentence.Start;
        for (int i = 0; i < starts.Count; i++)
        {
            int to = BeforeConjunction(text, from, starts[i]);
            if (i == 0 && !HeadingShape.IsHeadingLike(text.AsSpan(from, to - from).Trim(), BlockKind.ListItem))
            {
                continue; // what the first item goes on with: “… agree on (a) tar”
            }

            added += Insert(text, from, to, sentences, index + added);
            from = to;
        }

        return added + Insert(text, from, sentence.End, sentences, index + added) - 1;
    }

    /// <summary>“… and 3) varnish”: the word that joins the last item belongs to it.</summary>
    private static int BeforeConjunction(string text, int from, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(from, start - from).TrimEnd();
        int word = before.LastIndexOf(' ') + 1;
        return word > 0 && Conjunctions.Contains(before[word..]) ? from + word : start;
    }

    private static int Insert(string text, int start, int end, List<TextSpan> sentences, int index)
    {
        while (start < end && Characters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return 0;
        }

        sentences.Insert(index, TextSpan.FromBounds(start, end));
        return 1;
    }
}

using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Given sources that the text names without brackets: ids and files that are no words of any other text, “as kb-0012 says”; numbers
/// behind a word for a document, “according to document 3”; and lines that list sources, “Sources: a.pdf, b.pdf”.
/// </summary>
internal static class GivenMentions
{
    /// <summary>The longest word before a colon that lists sources, in UTF-16 code units.</summary>
    private const int LongestLead = 40;

    /// <summary>The longest name that is looked at outside of brackets, likewise.</summary>
    private const int LongestWord = 300;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|，；、");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t()[]{}<>\"“”„«»|,;，。；、");

    /// <summary>Words behind which a number is that of a document.</summary>
    private static readonly WordSet Documents = Lexicon.Set(
        static language => language.Citations.Sources,
        static language => language.Citations.Documents);

    /// <summary>Reads what a block names, outside of the places that other families took.</summary>
    /// <param name="sink">Receives the candidates.</param>
    /// <param name="names">The names of the given sources.</param>
    /// <param name="first">The index of the first candidate of the block.</param>
    public static void Read(MarkerSink sink, SourceNames names, int first)
    {
        ReadLines(sink, names);
        sink.TakeOnly(first);
        ReadIds(sink, names);
        ReadWords(sink, names);
    }

    private static void ReadIds(MarkerSink sink, SourceNames names)
    {
        if (names.Mentions is not { } mentions)
        {
            return;
        }

        string text = sink.Visible.Text;
        for (int at = 0; text.AsSpan(at).IndexOfAny(mentions) is >= 0 and var next; at++)
        {
            at += next;
            int end = OpensWord(text, at) ? MentionEnd(text, at, names) : at;
            if (end > at && !sink.IsTaken(at, end))
            {
                sink.Add(at, end, text[at..end], CitationStyle.Key, MarkerDoubt.IsProse);
            }

            at = Math.Max(at, end - 1);
        }
    }

    private static bool OpensWord(string text, int at) =>
        at == 0
        || Characters.IsEastAsian(text[at - 1])
        || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_' or '/' or '.');

    /// <summary>Where the name ends that stands at a place; the place itself when a longer word stands there.</summary>
    private static int MentionEnd(string text, int at, SourceNames names)
    {
        ReadOnlySpan<char> word = WordAt(text, at);
        while (!word.IsEmpty && Characters.IsEastAsian(word[^1]))
        {
            word = word[..^1]; // kb-0012によると
        }

        bool isName = SourceNames.IsDistinct(word) && (names.FindId(word) >= 0 || names.FindFile(word) >= 0);
        return isName ? at + word.Length : at;
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        ReadOnlySpan<char> word = text.AsSpan(at, Math.Min(LongestWord, text.Length - at));
        int end = word.IndexOfAny(WordEnds);
        return (end < 0 ? word : word[..end]).TrimEnd(".:!?'’…-*_");
    }

    /// <summary>Reads lines that do nothing but list sources: what they list beside known ones is taken for another.</summary>
    private static void ReadLines(MarkerSink sink, SourceNames names)
    {
        string text = sink.Visible.Text;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int colon = text.AsSpan(start, Math.Min(end - start, LongestLead)).IndexOfAny(':', '：');
            if (colon > 0 && ListHeadings.IsListHeading(text.AsSpan(start, colon).Trim("*_ ")))
            {
                ReadLine(sink, names, start, start + colon + 1, end);
            }

            start = end + 1;
        }
    }

    /// <param name="sink">Receives the candidates; the whole line is their marker.</param>
    /// <param name="names">The names of the given sources.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="listed">Where its list starts, behind the colon.</param>
    /// <param name="end">Where it ends.</param>
    private static void ReadLine(MarkerSink sink, SourceNames names, int start, int listed, int end)
    {
        ReadOnlySpan<char> line = sink.Visible.Text.AsSpan(listed, end - listed);
        int before = sink.Candidates.Count;
        bool isKnown = false;
        foreach (Range range in line.SplitAny(Separators))
        {
            ReadOnlySpan<char> name = line[range].Trim().TrimEnd(".*_").Trim("*_`\"“”[]");
            if (!name.IsEmpty)
            {
                isKnown |= names.Find(name) >= 0 || names.Forms.Has(name);
                sink.Add(start, end, name.ToString(), CitationStyle.Key);
            }
        }

        if (!isKnown || sink.IsTaken(start, end))
        {
            sink.TakeBack(before);
        }
    }

    /// <summary>
    /// Reads numbers of documents, and ids that no source has where a citation stands: at the end of a sentence, in a cell or in a tag.
    /// </summary>
    private static void ReadWords(MarkerSink sink, SourceNames names)
    {
        string text = sink.Visible.Text;
        bool followsDocument = false;
        for (int at = 0; at < text.Length;)
        {
            ReadOnlySpan<char> word = WordAt(text, at);
            if (word.IsEmpty)
            {
                followsDocument &= text[at++] == ' ';
                continue;
            }

            int end = at + word.Length;
            if (followsDocument && Label.IsNumber(word) && !sink.IsTaken(at, end))
            {
                sink.Add(at, end, Label.Of(word).Text, CitationStyle.Document, MarkerDoubt.IsProse | MarkerDoubt.OnlyIfListed);
            }
            else if (IsUnknownId(sink, names, at, word))
            {
                sink.AddLikely(at, end, word.ToString());
            }

            followsDocument = Documents.Contains(word);
            at = end;
        }
    }

    private static bool IsUnknownId(MarkerSink sink, SourceNames names, int at, ReadOnlySpan<char> word) =>
        SourceNames.IsDistinct(word)
        && names.Forms.IsSurely(word)
        && names.Find(word) < 0
        && !sink.IsTaken(at, at + word.Length)
        && (sink.IsRow || LinkPlace.EndsSentence(sink.Visible.Text, at + word.Length) || IsInTag(sink.Visible.Text, at, at + word.Length));

    private static bool IsInTag(string text, int start, int end) =>
        start > 0 && text[start - 1] == '>' && end < text.Length && text[end] == '<';
}

using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>One pass over a text that jumps from one stop or line break to the next and asks the rules about each.</summary>
internal ref struct SentenceScanner
{
    /// <summary>How far the bracket of a marker is looked for, in UTF-16 code units.</summary>
    private const int LongestMarker = 20;

    private readonly ReadOnlySpan<char> text;
    private readonly List<TextSpan> sentences;
    private KnownMarkers known;
    private LineLayout layout;
    private int sentenceStart;

    /// <summary>Makes a scanner for one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="markers">The citation markers that are known.</param>
    /// <param name="sentences">Receives the sentences.</param>
    public SentenceScanner(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> markers, List<TextSpan> sentences)
    {
        this.text = text;
        this.sentences = sentences;
        known = new KnownMarkers(markers);
        layout = new LineLayout(text);
    }

    /// <summary>Reads the whole text.</summary>
    public void Run()
    {
        int at = 0;
        while ((at = NextCandidate(at)) < text.Length)
        {
            int marker = known.EndOver(at);
            at = marker > at ? marker
                : Characters.IsLineBreak(text[at]) ? ReadLineBreak(at)
                : text[at] is ';' or ':' ? ReadBorrowedSign(at)
                : ReadStop(at);
        }

        Add(text.Length);
    }

    private readonly int NextCandidate(int at)
    {
        int step = text[at..].IndexOfAny(Characters.Candidates);
        return step < 0 ? text.Length : at + step;
    }

    private int ReadStop(int stop)
    {
        if (stop + 1 == text.Length)
        {
            return text.Length; // what is left is the last sentence
        }

        if (IsPictureSign(stop))
        {
            return stop + 1;
        }

        if (FastSentenceEnd.EndsSentence(text, sentenceStart, stop, known.EndsAt(stop)) && known.LeaveFree(stop + FastSentenceEnd.Reach))
        {
            Add(stop + 1);
            return stop + 2;
        }

        return IsInWord(stop) && known.EndOver(stop + 1) <= stop + 1 ? stop + 1 : ReadTail(stop);
    }

    /// <summary>“The vector ![][image4] is drawn”: the sign of a picture whose address is not known ends nothing.</summary>
    private readonly bool IsPictureSign(int stop) =>
        text[stop] == '!' && text[stop + 1] == '[' && stop > 0 && Characters.IsBlank(text[stop - 1]);

    /// <summary>Addresses, file names, “e.g.”: a stop before a small letter, with nothing between, ends nothing.</summary>
    private readonly bool IsInWord(int stop) =>
        text[stop] == '.' && char.IsAsciiLetterLower(text[stop + 1]) && !text[(stop + 1)..].StartsWith("citeturn");

    private int ReadTail(int stop)
    {
        WordBefore before = known.EndsAt(stop) ? default : WordBefore.Read(text, stop, sentenceStart);
        SentenceTerminator tail = SentenceTerminator.Read(text, stop, before, ref known, sentenceStart);
        if (BoundaryRules.EndsSentence(text, sentenceStart, stop, tail.IsDetached ? default : before, tail))
        {
            Add(tail.End);
            if (tail.Next < text.Length && Decorations.RuleEnd(text, tail.Next) is > 0 and var rule)
            {
                Add(rule);
                return rule;
            }

            return tail.Next;
        }

        return Math.Max(tail.End, stop + 1);
    }

    private int ReadLineBreak(int lineEnd)
    {
        (int next, int breaks) = Blanks.Skip(text, lineEnd);
        if (breaks > 1 || next == text.Length || layout.Ends(lineEnd, next, known.EndsAt(lineEnd)))
        {
            Add(lineEnd);
        }

        return next;
    }

    /// <summary>
    /// Greek asks with a sign that looks like a semicolon, and is one for Unicode; Armenian texts often end sentences with a
    /// colon. Only the letter before it tells, and a sentence must start behind it.
    /// </summary>
    private int ReadBorrowedSign(int at)
    {
        char letter = LetterBefore(at);
        if (!(text[at] == ';' ? Characters.IsGreek(letter) : Characters.IsArmenian(letter)))
        {
            return at + 1;
        }

        SentenceTerminator tail = SentenceTerminator.Read(text, at, default, ref known, sentenceStart);
        NextWord word = NextWord.Read(text, tail.Next);
        if (tail.LineBreaks > 1 || word.Kind == NextKind.End || (!tail.IsGlued && word.Kind == NextKind.Capital))
        {
            Add(tail.End);
            return tail.Next;
        }

        return at + 1;
    }

    /// <summary>The character before a sign, over one marker and a blank.</summary>
    private readonly char LetterBefore(int at)
    {
        if (at > sentenceStart && text[at - 1] is not (']' or '】') and var last)
        {
            return last;
        }

        int open = text[Math.Max(sentenceStart, at - LongestMarker)..at].LastIndexOfAny('[', '【');
        int end = open < 0 ? sentenceStart : Math.Max(sentenceStart, at - LongestMarker) + open;
        end = end > sentenceStart && text[end - 1] == ' ' ? end - 1 : end;
        return end > sentenceStart ? text[end - 1] : ' ';
    }

    private void Add(int end)
    {
        int start = sentenceStart;
        sentenceStart = end;
        while (start < end && Characters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }
    }
}

using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>One pass over a text that jumps from one stop or line break to the next and asks the rules about each.</summary>
internal ref struct SentenceScanner
{
    /// <summary>How far the bracket of a marker is looked for, in UTF-16 code units.</summary>
    private const int LongestMarker = 20;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<TextSpan> _sentences;
    private KnownMarkers _markers;
    private LineLayout _layout;
    private int _start;

    /// <summary>Makes a scanner for one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="markers">The citation markers that are known.</param>
    /// <param name="sentences">Receives the sentences.</param>
    public SentenceScanner(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> markers, List<TextSpan> sentences)
    {
        _text = text;
        _sentences = sentences;
        _markers = new KnownMarkers(markers);
        _layout = new LineLayout(text);
    }

    /// <summary>Reads the whole text.</summary>
    public void Run()
    {
        int at = 0;
        while ((at = NextCandidate(at)) < _text.Length)
        {
            int marker = _markers.EndOver(at);
            at = marker > at ? marker
                : Characters.IsLineBreak(_text[at]) ? ReadLineBreak(at)
                : _text[at] is ';' or ':' ? ReadBorrowedSign(at)
                : ReadStop(at);
        }

        Add(_text.Length);
    }

    private readonly int NextCandidate(int at)
    {
        int step = _text[at..].IndexOfAny(Characters.Candidates);
        return step < 0 ? _text.Length : at + step;
    }

    private int ReadStop(int stop)
    {
        if (stop + 1 == _text.Length)
        {
            return _text.Length; // what is left is the last sentence
        }

        // “The vector ![][image4] is drawn”: the sign of a picture whose address is not known ends nothing.
        if (_text[stop] == '!' && _text[stop + 1] == '[' && stop > 0 && Characters.IsBlank(_text[stop - 1]))
        {
            return stop + 1;
        }

        if (PlainStop.EndsSentence(_text, _start, stop, _markers.EndsAt(stop)) && _markers.LeaveFree(stop + PlainStop.Reach))
        {
            Add(stop + 1);
            return stop + 2;
        }

        // Addresses, file names, “e.g.”: a stop before a small letter, with nothing between, ends nothing.
        if (_text[stop] == '.' && stop + 1 < _text.Length && _text[stop + 1] is var c && char.IsAsciiLetterLower(c) && !(c == 'c' && _text[(stop + 1)..].StartsWith("citeturn")))
        {
            return _markers.EndOver(stop + 1) is > 0 and var known && stop + 1 < known ? ReadTail(stop) : stop + 1;
        }

        return ReadTail(stop);
    }

    private int ReadTail(int stop)
    {
        WordBefore before = _markers.EndsAt(stop) ? default : WordBefore.Read(_text, stop, _start);
        SentenceTerminator tail = SentenceTerminator.Read(_text, stop, before, ref _markers, _start);
        if (BoundaryRules.EndsSentence(_text, _start, stop, tail.IsDetached ? default : before, tail))
        {
            Add(tail.End);
            if (tail.Next < _text.Length && Decorations.RuleEnd(_text, tail.Next) is > 0 and var rule)
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
        (int next, int breaks) = Blanks.Skip(_text, lineEnd);
        if (breaks > 1 || next == _text.Length || _layout.Ends(lineEnd, next, _markers.EndsAt(lineEnd)))
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
        if (!(_text[at] == ';' ? Characters.IsGreek(letter) : Characters.IsArmenian(letter)))
        {
            return at + 1;
        }

        SentenceTerminator tail = SentenceTerminator.Read(_text, at, default, ref _markers, _start);
        NextWord word = NextWord.Read(_text, tail.Next);
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
        if (at > _start && _text[at - 1] is not (']' or '】') and var last)
        {
            return last;
        }

        int open = _text[Math.Max(_start, at - LongestMarker)..at].LastIndexOfAny('[', '【');
        int end = open < 0 ? _start : Math.Max(_start, at - LongestMarker) + open;
        end = end > _start && _text[end - 1] == ' ' ? end - 1 : end;
        return end > _start ? _text[end - 1] : ' ';
    }

    private void Add(int end)
    {
        int start = _start;
        _start = end;
        while (start < end && Characters.IsBlank(_text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(_text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            _sentences.Add(TextSpan.FromBounds(start, end));
        }
    }
}

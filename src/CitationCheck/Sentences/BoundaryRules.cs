using System.Buffers;
using System.Text;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Sentences;

/// <summary>Decides whether a stop ends a sentence, from the word before it, what hangs on it, and what follows.</summary>
internal static class BoundaryRules
{
    /// <summary>A word of so many letters is not cut short.</summary>
    private const int ShortestUncut = 7;

    /// <summary>How far the brackets of a link's words are looked for, in UTF-16 code units.</summary>
    private const int LongestLink = 200;

    /// <summary>“Yahoo! Finance” and “Yahoo! and AOL” are one sentence.</summary>
    private static readonly WordSet NamesWithExclamation = new("Yahoo", "Jeopardy", "Joomla");

    /// <summary>What goes on after an exclamation in lower case: “Stop! and think”.</summary>
    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Sentences.Conjunctions);

    /// <summary>What goes on after a time of day: “9 p.m. Monday”, “9 p.m. EST”.</summary>
    private static readonly WordSet AfterTime = Lexicon.Set(static language => language.Sentences.AfterTime);

    /// <summary>
    /// Short words that end sentences in texts that open them in lower case; any other short word before a lower-case one is taken
    /// for an abbreviation.
    /// </summary>
    private static readonly WordSet ShortWords = Lexicon.Set(static language => language.Sentences.ShortWords);

    /// <summary>Words are cut short behind a consonant.</summary>
    private static readonly SearchValues<char> Consonants =
        SearchValues.Create("bcdfghjklmnpqrstvwxzçčćďğłńñřşśšťźżžбвгджзйклмнпрстфхцчшщ");

    /// <summary>What follows the first word of a name in code, an address or a path.</summary>
    private static readonly SearchValues<char> CodeSigns = SearchValues.Create(".(/@_:=[-\\");

    /// <summary>Whether a stop ends its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="stop">The offset of the first stop.</param>
    /// <param name="before">The word before the stop; empty when the stop follows a marker.</param>
    /// <param name="tail">What hangs on the stop.</param>
    /// <returns><see langword="true"/> when the sentence ends at the tail's end.</returns>
    public static bool EndsSentence(ReadOnlySpan<char> text, int start, int stop, WordBefore before, in SentenceTerminator tail)
    {
        if (tail.LineBreaks > 1 || tail.Next == text.Length)
        {
            return true;
        }

        if (IsAside(text, start, stop, tail) || IsInLink(text, start, stop) || IsNumberSign(text, stop, tail.Next))
        {
            return false;
        }

        NextWord next = NextWord.Read(text, tail.Next);
        if (next.Kind is NextKind.Joiner or NextKind.End)
        {
            return next.Kind == NextKind.End;
        }

        if (tail.Kind == StopKind.Script || IsAmongIdeographs(text, start, stop, next, tail))
        {
            return ScriptRules.EndsSentence(text, start, stop, tail);
        }

        if (tail.IsGlued && !tail.HasMarker)
        {
            return IsGluedSentence(before, next, tail);
        }

        return tail.Kind switch
        {
            StopKind.Strong => EndsStrongly(start, before, next, tail),
            StopKind.Ellipsis => EndsWithEllipsis(next, tail, text[tail.Next]),
            _ => EndsWithPeriod(text, start, before, next, tail),
        };
    }

    /// <summary>“…and so”, “(?)”, “(...) Les universités”: nothing has been said before this stop, or it comments on a word.</summary>
    private static bool IsAside(ReadOnlySpan<char> text, int start, int stop, in SentenceTerminator tail) =>
        (stop > start && Characters.IsOpeningBracket(text[stop - 1]) && !tail.IsDetached) || Blanks.IsBare(text, start, stop);

    /// <summary>“N°. 5” has its stop behind the sign.</summary>
    private static bool IsNumberSign(ReadOnlySpan<char> text, int stop, int next) =>
        stop > 0 && text[stop - 1] is '°' or 'º' && char.IsAsciiDigit(text[next]);

    /// <summary>A stop of ASCII that Chinese or Japanese is written with.</summary>
    private static bool IsAmongIdeographs(ReadOnlySpan<char> text, int start, int stop, NextWord next, in SentenceTerminator tail) =>
        tail.Kind != StopKind.Ellipsis
        && stop > start
        && Characters.IsCjk(text[stop - 1])
        && (Characters.IsCjk(text[tail.Next]) || (tail.Kind == StopKind.Strong && next.Kind == NextKind.Digit));

    private static bool EndsWithEllipsis(NextWord next, in SentenceTerminator tail, char after) =>
        next.Kind == NextKind.Capital || (next.Kind != NextKind.Lower && (tail.HasMarker || Characters.IsCjk(after)));

    private static bool EndsStrongly(int start, WordBefore before, NextWord next, in SentenceTerminator tail)
    {
        if (tail.Exclaims && !next.IsStarter && NamesWithExclamation.Contains(before.Text))
        {
            return false;
        }

        if (next.Kind == NextKind.Lower)
        {
            // “The band Wham! broke up”: a name within a sentence, unless the next word opens one: “I love Paris! it was great”.
            bool name = tail.Exclaims && before.Start > start && before.IsName && !SentenceStarters.Contains(next.Text);
            return tail.Closer == '\0' && !next.IsDashed && !name && !(tail.Exclaims && Conjunctions.Contains(next.Text));
        }

        return true;
    }

    private static bool EndsWithPeriod(ReadOnlySpan<char> text, int start, WordBefore before, NextWord next, in SentenceTerminator tail)
    {
        AbbreviationKind kind = KindOf(text, before, next);
        if (LineLayout.IsItem(text, tail.Next))
        {
            return kind != AbbreviationKind.Continues;
        }

        if (next.Kind == NextKind.Lower)
        {
            bool mayEnd = kind == AbbreviationKind.None && tail.Closer == '\0' && !next.IsDashed;
            return mayEnd && (before.Text.IsEmpty || EndsBeforeLower(text, start, before, next));
        }

        if (!tail.HasMarker && NumberStops.IsListLabel(text, start, before))
        {
            return false;
        }

        if (kind is AbbreviationKind.None or AbbreviationKind.BeforeNumber && IsUnitLetter(text, before, next))
        {
            return next.OpensWithLetter;
        }

        return kind == AbbreviationKind.None
            ? EndsUnknown(text, start, before, next, tail)
            : EndsKnown(kind, text, start, before, next, tail);
    }

    /// <summary>“37 °C. Then”, “5 m. Snow”: a letter behind a figure is a unit.</summary>
    private static bool IsUnitLetter(ReadOnlySpan<char> text, WordBefore before, NextWord next) =>
        before.IsSingleLetter && (next.After != '.' || before.Before == '°') && UnitStops.IsUnit(text, before);

    /// <summary>An abbreviation that the tables know.</summary>
    private static bool EndsKnown(
        AbbreviationKind kind, ReadOnlySpan<char> text, int start, WordBefore before, NextWord next, in SentenceTerminator tail)
    {
        return kind switch
        {
            AbbreviationKind.Continues => false,
            AbbreviationKind.BeforeNumber => !IsNumbered(next) && (before.Text.Length > 1 || next.IsStarter),
            AbbreviationKind.EndsBeforeCapital => next.OpensWithLetter || next.Kind == NextKind.Digit,
            AbbreviationKind.AfterFigure when EndsFigure(text, start, before, next) => next.OpensWithLetter,
            AbbreviationKind.Clock => next.Kind is NextKind.Capital && !AfterTime.Contains(next.Text),
            _ => EndsAbbreviation(next, tail),
        };
    }

    /// <summary>“no. 5”, “art. IV”, “Fed. Reg.”: a number follows, or a word that is cut short too.</summary>
    private static bool IsNumbered(NextWord next) => next.Kind == NextKind.Digit || NumberStops.IsNumeral(next) || IsCutShort(next);

    /// <summary>“5 kg. Snow”, and not “1990 r. Polska”, “5 тыс. чел.”</summary>
    private static bool EndsFigure(ReadOnlySpan<char> text, int start, WordBefore before, NextWord next) =>
        UnitStops.IsFigureEnd(text, start, before) && !UnitStops.IsLeadIn(text, start, before) && !FigureWords.IsMeasure(next.Text);

    /// <summary>A word that no table knows: an initial, letters with stops, a number, or an ordinary word.</summary>
    private static bool EndsUnknown(ReadOnlySpan<char> text, int start, WordBefore before, NextWord next, in SentenceTerminator tail)
    {
        // “S. Zhang, Y. Su, and K. He, 2020”: a short word with a comma behind an initial is a name.
        if (before.IsSingleLetter && next.After == ',' && next.Text.Length <= 3)
        {
            return false;
        }

        if (before.IsSingleLetter || before.IsDotted || (before.HasNoVowel && !Blanks.IsBare(text, start, before.Start)))
        {
            return EndsAbbreviation(next, tail);
        }

        return next.Kind switch
        {
            NextKind.Capital => !(before.IsNumber || before.IsRoman) || !NumberStops.IsOrdinal(text, start, before, next),
            NextKind.Digit or NextKind.Caseless when before.IsNumber => !NumberStops.IsInDate(text, before, next, tail.Next),
            _ => true,
        };
    }

    private static bool EndsAbbreviation(NextWord next, in SentenceTerminator tail) =>
        (next.IsStarter && !next.IsDashed) || (Characters.IsQuote(tail.Closer) && next.Kind == NextKind.Capital);

    private static bool EndsBeforeLower(ReadOnlySpan<char> text, int start, WordBefore before, NextWord next)
    {
        if (before.LooksCutShort || before.IsRoman || (before.Text.Length < 3 && UnitStops.IsAfterFigure(text, before)))
        {
            return false;
        }

        if (MayBeCutShort(before, next) && !OpensInLowerCase(text, start, next))
        {
            return false;
        }

        return before.Text.Length > 3 || Characters.IsCjk(before.Text[0]) || ShortWords.Contains(before.Text);
    }

    /// <summary>
    /// Edited text has a small letter behind a full stop only where the word is cut short: “2020. počeo”, “назв. книги”. English
    /// text has names in small letters more often than abbreviations that no table knows: “for each format. git diff shows”.
    /// </summary>
    private static bool MayBeCutShort(WordBefore before, NextWord next) =>
        before.IsNumber
        || (before.Text.Length < ShortestUncut
            && Consonants.Contains(before.Text[^1])
            && (!Ascii.IsValid(before.Text) || !Ascii.IsValid(next.Text)));

    private static bool OpensInLowerCase(ReadOnlySpan<char> text, int start, NextWord next) =>
        next.Text.StartsWith("http") || SentenceStarters.Contains(next.Text) || NextSubject.StartsLower(text, start);

    /// <summary>“end.Next”: a blank was lost. Both sides must be plain words, or it is a file, an address or a name in code.</summary>
    private static bool IsGluedSentence(WordBefore before, NextWord next, in SentenceTerminator tail)
    {
        if (!IsPlainWord(before)
            || next.Kind != NextKind.Capital
            || next.IsOpened
            || (tail.Closer != '\0' && !Characters.IsQuote(tail.Closer)))
        {
            return false;
        }

        // “Paris.The” lost a blank; “System.Text” is a name.
        bool isName = char.IsUpper(before.Text[0]) && tail.Kind == StopKind.Period && !next.IsStarter;
        return !isName && IsPlainWord(next) && Abbreviations.Find(before.Text) == AbbreviationKind.None;
    }

    private static bool IsPlainWord(WordBefore word) =>
        !word.IsAddress && word.Text.Length > 1 && !word.Text[1..].ContainsAnyExceptInRange('a', 'z');

    private static bool IsPlainWord(NextWord word)
    {
        bool isWord = word.Text.Length > 1 ? char.IsLower(word.Text[1]) || word.Text[1] is '\'' or '’' : word.Text is "I" or "A";
        return isWord && !CodeSigns.Contains(word.After);
    }

    private static AbbreviationKind KindOf(ReadOnlySpan<char> text, WordBefore before, NextWord next)
    {
        AbbreviationKind kind = before.Text.IsEmpty ? AbbreviationKind.None : KindOf(text, before);
        return kind == AbbreviationKind.Continues && IsNameInCapitals(before, next) ? AbbreviationKind.None : kind;
    }

    /// <summary>“the brand ENGL. The amplifier …”: capitals among small letters are a name, not the abbreviation.</summary>
    private static bool IsNameInCapitals(WordBefore before, NextWord next) =>
        before.Text.Length > 2 && before.IsCapitals && !before.Text.Contains('.') && !next.IsCapitals;

    private static AbbreviationKind KindOf(ReadOnlySpan<char> text, WordBefore before)
    {
        ReadOnlySpan<char> word = before.Text;
        Span<char> joined = stackalloc char[Abbreviations.LongestForm];
        if (before.JoinSpaced(text, joined) is > 0 and var length
            && Abbreviations.Find(joined[..length]) is var spaced and not AbbreviationKind.None)
        {
            return spaced;
        }

        AbbreviationKind kind = Abbreviations.Find(word);
        if (kind != AbbreviationKind.None)
        {
            return kind;
        }

        // “post-Inc.”, “l’art. 5”, and the streets of German towns: “Bahnhofstr. 5”.
        int part = word.LastIndexOfAny('-', '\'', '’') + 1;
        return part > 0 && part < word.Length - 1 ? Abbreviations.Find(word[part..])
            : word.Length > 5 && word.EndsWith("str") ? AbbreviationKind.MayEnd : AbbreviationKind.None;
    }

    /// <summary>“Fed. Reg.”, “Stat. Ann.”: the next word is cut short too.</summary>
    private static bool IsCutShort(NextWord next) =>
        next.After == '.'
        && next.Kind == NextKind.Capital
        && Abbreviations.Find(next.Text) is AbbreviationKind.MayEnd or AbbreviationKind.BeforeNumber;

    /// <summary>Whether the stop stands between <c>[</c> and <c>](</c>.</summary>
    public static bool IsInLink(ReadOnlySpan<char> text, int start, int stop)
    {
        ReadOnlySpan<char> back = text[Math.Max(start, stop - LongestLink)..stop];
        int open = back.LastIndexOfAny('[', ']');
        if (open < 0 || back[open] == ']')
        {
            return false;
        }

        ReadOnlySpan<char> ahead = text[stop..Math.Min(text.Length, stop + LongestLink)];
        int close = ahead.IndexOfAny('[', ']', '\n');
        return close >= 0 && ahead[close] == ']' && close + 1 < ahead.Length && ahead[close + 1] == '(';
    }
}

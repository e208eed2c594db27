using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// Sentences in which the writer speaks to the reader: advice (“Choose a lender that …”), what he himself
/// does (“We recommend …”), offers (“If you want, …”), and what he did not find in the texts that he was given. They claim
/// nothing about the world that a source could support; a figure makes them a claim all the same, as a dose does.
/// Most languages show advice by the form of its verb or by a word of address; English needs the verbs.
/// </summary>
internal static class ReaderAddress
{
    /// <summary>A label in front of advice is no longer, in UTF-16 code units: “Practical takeaway: keep …”.</summary>
    private const int LongestLabel = 60;

    private const int WordsOfLabel = 5;

    private static readonly WordSet Determiners = Lexicon.Set(static language => language.Advice.Determiners);

    /// <summary>In front of these even a verb is a noun: “Use of the well …”, “Use cases …”, “Build is …”.</summary>
    private static readonly WordSet BehindNouns = Lexicon.Set(static language => language.Advice.BehindNouns);

    /// <summary>Words behind “we” that make it everybody: “We live in …”.</summary>
    private static readonly WordSet Everybody = Lexicon.Set(static language => language.Advice.Everybody);

    /// <summary>
    /// All first words of advice in English, and openings in all languages, in one tree: most sentences leave it after a few
    /// letters.
    /// </summary>
    private static readonly PrefixTrie<AddressOpening> Openings = new(new[]
    {
        Row(AdviceWords.Verb, null, static words => words.Verbs),
        Row(AdviceWords.NounOrVerb, null, static words => words.NounVerbs),
        Row(AdviceWords.Lead, null, static words => words.Leads),
        Row(AdviceWords.LeadingClause, null, static words => words.LeadingClauses),
        [("we", new AddressOpening(AdviceWords.We, null))],
        Row(AdviceWords.None, " ", static words => words.Openings), // a blank must follow
        Row(AdviceWords.None, "", static words => words.GluedOpenings), // no word ends here that could be told
    }
    .SelectMany(static row => row)
    .GroupBy(static row => row.Opening, static row => row.Known, StringComparer.Ordinal)
    .Select(static group => (group.Key, group.Aggregate(static (one, other) => one.And(other)))));

    /// <summary>“建议书”, “请求”, “避免了”, “推荐的”: another word begins so, or it was done.</summary>
    private static readonly SearchValues<char> OtherWords = Lexicon.Signs(static language => language.Advice.OtherWords);

    private static readonly SearchValues<string> Offers =
        SearchValues.Create(Lexicon.Words(static language => language.Advice.Offers), StringComparison.Ordinal);

    private static readonly WordsByLetter Endings = WordsByLetter.Last(Lexicon.Words(static language => language.Advice.Endings));

    /// <summary>What is in all of <see cref="GivenTexts"/>: a search for four is quicker, and most sentences have none.</summary>
    private static readonly SearchValues<string> PartsOfGivenTexts =
        SearchValues.Create(["given ", "provided ", "retrieved ", "search results"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How writers call the texts that they were given to answer from.</summary>
    private static readonly SearchValues<string> GivenTexts =
        SearchValues.Create(Lexicon.Words(static language => language.Advice.GivenTexts), StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Absent =
        SearchValues.Create(Lexicon.Words(static language => language.Advice.Absent), StringComparison.OrdinalIgnoreCase);

    /// <summary>A clause in front of what the writer does is no longer, in UTF-16 code units.</summary>
    private const int LongestLead = 90;

    private static readonly SearchValues<char> BehindChineseI = Lexicon.Signs(static language => language.Advice.BehindI);

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「」『』");

    /// <summary>Whether a sentence speaks to the reader.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it advises, offers, or tells what the writer does.</returns>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = WithoutMarks(text);
        if (Speaks(bare) || EndsAsAdvice(text))
        {
            return true;
        }

        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        bool speaksBehindLabel = colon > 0
            && Speaks(text[(colon + 1)..].TrimStart("*_ "))
            && HeadingShape.CountWords(text[..colon], WordsOfLabel) <= WordsOfLabel;
        return speaksBehindLabel || (NamesGivenTexts(text) && (text.ContainsAny(Absent) || bare.StartsWith("No ")));
    }

    private static bool NamesGivenTexts(ReadOnlySpan<char> text) => text.ContainsAny(PartsOfGivenTexts) && text.ContainsAny(GivenTexts);

    /// <summary>A sentence without the marks of emphasis and quotation before its first word.</summary>
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text) =>
        text is [>= 'A' and <= 'Z', ..] ? text : text.TrimStart("*_> ");

    private static IEnumerable<(string Opening, AddressOpening Known)> Row(
        AdviceWords kind,
        string? behind,
        Func<AdviceVocabulary, WordList> category) =>
        Lexicon.Words(language => category(language.Advice)).Select(opening => (opening, new AddressOpening(kind, behind)));

    private static bool Speaks(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && char.IsLetter(text[0])
        && (OpensSo(text, out AdviceWords first, out int length)
            || (first != AdviceWords.None && IsEnglishAdvice(text, first, length))
            || IsPoliteForm(text));

    /// <summary>Walks the tree once, for the openings and for the kinds of the first word.</summary>
    private static bool OpensSo(ReadOnlySpan<char> text, out AdviceWords first, out int length)
    {
        first = AdviceWords.None;
        length = 0;
        PrefixTrieWalk<AddressOpening> walk = Openings.Of(text);
        while (walk.TryNext(out AddressOpening known))
        {
            char next = walk.End < text.Length ? text[walk.End] : '\0';
            if (known.Behind is { } behind && next != '\0' && (behind.Length > 0 ? next is ' ' or ',' : !OtherWords.Contains(next)))
            {
                return true;
            }

            if (known.Words != AdviceWords.None && !IsInWord(next))
            {
                (first, length) = (known.Words, walk.End);
            }
        }

        return false;
    }

    private static AdviceWords FirstWordOf(ReadOnlySpan<char> text, out int length)
    {
        OpensSo(text, out AdviceWords first, out length);
        return first;
    }

    private static bool IsEnglishAdvice(ReadOnlySpan<char> text, AdviceWords first, int length)
    {
        ReadOnlySpan<char> behind = text[length..];
        if (Advises(first, behind))
        {
            return true;
        }

        if (Is(first, AdviceWords.We))
        {
            return !Everybody.Contains(WordAt(behind.TrimStart()));
        }

        if (Is(first, AdviceWords.LeadingClause))
        {
            // “For shallow wells, measure the level by hand.”
            int comma = text[..Math.Min(text.Length, LongestLabel)].IndexOf(',');
            ReadOnlySpan<char> clause = comma > 0 ? text[(comma + 1)..].TrimStart() : default;
            return AdvisesInSmall(clause, AdviceWords.Verb);
        }

        return Is(first, AdviceWords.Lead) && AdvisesInSmall(behind.TrimStart(", "), AdviceWords.Verb | AdviceWords.NounOrVerb);
    }

    /// <summary>Whether a text opens with a verb of advice that has no capital.</summary>
    private static bool AdvisesInSmall(ReadOnlySpan<char> text, AdviceWords verbs) =>
        !text.IsEmpty && char.IsLower(text[0]) && Advises(FirstWordOf(text, out int length) & verbs, text[length..]);

    private static bool Is(AdviceWords word, AdviceWords kind) => (word & kind) != AdviceWords.None;

    private static bool Advises(AdviceWords word, ReadOnlySpan<char> behind)
    {
        bool isVerb = Is(word, AdviceWords.Verb);
        if ((!isVerb && !Is(word, AdviceWords.NounOrVerb)) || behind.Length < 2 || behind[0] != ' ')
        {
            return false; // “Use.”, “Use-case”, “build_wells.py”
        }

        ReadOnlySpan<char> next = WordAt(behind.TrimStart(" *_“\"‘("));
        return isVerb ? !BehindNouns.Contains(next) : Determiners.Contains(next) && char.IsLower(next[0]); // “Group A”
    }

    /// <summary>German “Achten Sie …” and French “Évitez …” show it by the verb's form.</summary>
    private static bool IsPoliteForm(ReadOnlySpan<char> text)
    {
        if (!char.IsUpper(text[0]))
        {
            return false;
        }

        ReadOnlySpan<char> first = WordAt(text);
        if (first.Length < 5)
        {
            return false;
        }

        bool isGerman = first[^1] == 'n' && text[first.Length..].StartsWith(" Sie ");
        return first.EndsWith("ez")
            ? !first.Equals("assez", StringComparison.OrdinalIgnoreCase)
            : isGerman && first is not ("Wenn" or "Indem");
    }

    /// <summary>
    /// Whether the writer speaks of himself to the reader: “I searched …”, “If you tell me more, I can …”. No figure makes that a
    /// claim.
    /// </summary>
    public static bool IsByWriter(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = WithoutMarks(text);
        return SaysI(bare)
            || (bare.StartsWith("If you ") && bare.ContainsAny(Offers))
            || (bare.Length > 4 && bare[0] is 'N' or 'F' or 'T' && SaysIBehindLead(bare))
            || SaysIBehindClause(bare);
    }

    /// <summary>“Based on these pages, I will now compare …”, “基于这些资料，我将…”; in quotation marks it is somebody else.</summary>
    private static bool SaysIBehindClause(ReadOnlySpan<char> text)
    {
        if (SaysChineseI(text))
        {
            return true;
        }

        ReadOnlySpan<char> near = text[..Math.Min(text.Length, LongestLead)];
        ReadOnlySpan<char> behind = text[(near.IndexOfAny(',', '，') + 1)..].TrimStart();
        if (behind is not ['I' or '我', ..])
        {
            return false;
        }

        bool isNumeral = behind.StartsWith("I and ") || behind.StartsWith("I or ") || behind.StartsWith("I to "); // “stages 0, I and II”
        return ((SaysI(behind) && !isNumeral) || SaysChineseI(behind)) && !text[..^behind.Length].ContainsAny(QuotationMarks);
    }

    /// <summary>“我将…”, and not “我国…”, “我们…”</summary>
    private static bool SaysChineseI(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '我' && BehindChineseI.Contains(text[1]);

    private static bool SaysI(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == 'I' && text[1] is ' ' or '\'' or '’' && char.IsLower(text[2]);

    /// <summary>“Now I’ll search …”, “Finally, I found …”</summary>
    private static bool SaysIBehindLead(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> first = WordAt(text);
        return SaysI(text[first.Length..].TrimStart(", ")) && Is(FirstWordOf(text, out _), AdviceWords.Lead);
    }

    private static bool EndsAsAdvice(ReadOnlySpan<char> text)
    {
        int length = text.Length;
        while (length > 0 && text[length - 1] is '。' or '.' or '!' or '！' or '*' or '_' or ' ')
        {
            length--;
        }

        ReadOnlySpan<char> end = text[..length];
        if (end.IsEmpty || end[^1] < '\u3040')
        {
            return false;
        }

        foreach (string ending in Endings[end[^1]])
        {
            if (end.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && IsInWord(text[end]))
        {
            end++;
        }

        // an apostrophe opens no word
        return text is ['\'' or '’', ..] ? default : text[..end];
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || c is '\'' or '’';
}

using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// Sentences in which the writer speaks to the reader, by language: advice (“Choose a lender that …”), what he himself
/// does (“We recommend …”), offers (“If you want, …”), and what he did not find in the texts that he was given. They claim
/// nothing about the world that a source could support; a figure makes them a claim all the same, as a dose does.
/// Most languages show advice by the form of its verb or by a word of address; English needs the verbs.
/// </summary>
internal static class ReaderAddress
{
    /// <summary>A label in front of advice is no longer, in UTF-16 code units: “Practical takeaway: keep …”.</summary>
    private const int LongestLabel = 60;

    private const int WordsOfLabel = 5;

    /// <summary>English verbs that reports open advice with and that are hardly anything else.</summary>
    private const string Verbs =
        "accept acknowledge adapt add adjust adopt align allow allocate analyze apply ask assess assign assume avoid be become begin bring calculate calibrate check choose clarify collect combine communicate compare "
        + "configure confirm connect consider consult continue convert coordinate create cultivate decide define deploy describe determine develop diversify divide don't don’t embed embrace emphasize employ enable encourage "
        + "enforce engage ensure establish evaluate examine expand explain explore find foster generate get give identify implement improve include incorporate insert install integrate introduce invest invite involve join "
        + "keep learn listen locate maintain make meet minimize mitigate modify negotiate observe optimize organize please prefer prepare preserve prioritize promote protect provide pursue put quantify read recognize reduce "
        + "refine remember remove replace require respect restrict retain rotate seek select send serve simplify simulate specify start strengthen submit take teach tell think transform treat try tune understand update use "
        + "validate verify write";

    /// <summary>Verbs of advice that are as often nouns or adjectives: “Record rains fell.” They need one of <see cref="Determiners"/> behind them.</summary>
    private const string NounVerbs =
        "access anchor attach balance build clean commit contact design document draw estimate exercise extend focus follow form group increase launch leverage limit link list log look map match measure model monitor move offer "
        + "open order pair pay perform pick place plan practice present raise record refer repeat report reserve review run save schedule secure separate set share shift show stay stop store structure study supplement support "
        + "switch target test track train trust turn upgrade view visit wait watch";

    /// <summary>What may stand in front of an English verb of advice: “Then check the wells.”, “Instead, use two wells.”</summary>
    private const string Leads = "also always and first finally instead just never next now or second simply then third";

    /// <summary>What opens a clause or phrase in front of advice.</summary>
    private const string LeadingClauses = "after before for if to when where while with";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners =
        "a an the your their its his her our these those this that any all each every both it them one two three more less only on at up out with whether how what where which when".Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In front of these even a verb is a noun: “Use of the well …”, “Use cases …”, “Build is …”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindNouns =
        "of is are was were has have had can could may might will would must should does did do and or by case cases rates times systems levels".Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words behind “we” that make it everybody: “We live in …”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Everybody =
        "all are have know live were".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All first words of advice in English, and openings in all languages, in one tree: most sentences leave it after a few letters.</summary>
    private static readonly PrefixTrie<AddressOpening> Openings = new(new[]
    {
        Words(AdviceWords.Verb, Verbs),
        Words(AdviceWords.NounOrVerb, NounVerbs),
        Words(AdviceWords.Lead, Leads),
        Words(AdviceWords.LeadingClause, LeadingClauses),
        Words(AdviceWords.We, "we"),
        Row(" ", // a blank must follow
            "you should", "you could", "you may want", "you might want", "you might consider", "you can also", "you need to", "you do not need", "you don't need", "if you want", "if you need", "if you wish", "if you prefer", "if you plan", "if you have any",
            "if you would", "if you'd", "if you’d", "if you like", "if you are looking", "if you're looking", "if you’re looking", "let's", "let’s", "feel free", "do not", "my recommendation",
            "the context provided", "the provided context", "the given context", "the sources provided", "the provided texts", "the provided passages",
            "your question", "your plan", "your idea", "to answer your",
            "wenn sie möchten", "wenn du möchtest", "falls sie", "wir empfehlen", "ich empfehle", "ich kann", "si vous souhaitez", "si vous voulez", "nous recommandons", "nous proposons", "je recommande", "je peux",
            "si desea", "si quieres", "si lo desea", "recomendamos", "se recomienda", "puedo", "evite", "utilice", "considere", "elija", "asegúrese", "consulte", "recuerde", "compruebe", "mantenga", "revise", "no olvide",
            "se vuoi", "se desidera", "si consiglia", "consigliamo", "se você", "recomenda-se", "certifique-se", "wij raden", "we raden"),
        Row("", // no word ends here that could be told
            "建议", "我们建议", "我建议", "我们认为", "我们推荐", "请", "請", "务必", "切勿", "不要", "尽量", "避免", "确保", "如果您", "如果你", "若您", "如需", "若需", "您可以", "你可以", "您可", "可考虑", "可以考虑", "笔者", "優先", "优先选择", "优先考虑", "推荐使用", "推荐采用",
            "必要であれば", "よろしければ", "ご希望"),
    }
    .SelectMany(static row => row)
    .GroupBy(static row => row.Opening, static row => row.Known, StringComparer.Ordinal)
    .Select(static group => (group.Key, group.Aggregate(static (one, other) => new AddressOpening(one.Words | other.Words, one.Behind ?? other.Behind)))));

    /// <summary>“建议书”, “请求”, “避免了”, “推荐的”: another word begins so, or it was done.</summary>
    private static readonly SearchValues<char> OtherWords = SearchValues.Create("书書求的者稿了");

    private static readonly SearchValues<string> Offers = SearchValues.Create([" I can ", " I could ", " I’ll ", " I'll ", " I will ", " I’d ", " I'd ", " let me know"], StringComparison.Ordinal);

    private static readonly string[] Endings = ["てください", "て下さい", "ましょう", "お勧めします", "おすすめします", "하세요", "하십시오", "바랍니다"];

    /// <summary>What is in all of <see cref="GivenTexts"/>: a search for four is quicker, and most sentences have none.</summary>
    private static readonly SearchValues<string> PartsOfGivenTexts = SearchValues.Create(["given ", "provided ", "retrieved ", "search results"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How writers call the texts that they were given to answer from.</summary>
    private static readonly SearchValues<string> GivenTexts = SearchValues.Create(
        ["given context", "provided context", "given passage", "provided passage", "given text", "provided text", "given source", "provided source", "provided search results", "given search results", "given information", "provided information", "retrieved source", "retrieved passage", "retrieved document", "my search results", "the search results"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Absent = SearchValues.Create(
        ["not mention", "not explicitly", "not directly", "not specif", "not provide", "not contain", "not include", "not state", "not discuss", "not address", "not clear", "not apparent", "not enough", "not give", "not tell", "not describe", "no information", "no mention", "no clear", "no direct", "unclear", "insufficient", "less directly", "silent on", "little about"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A clause in front of what the writer does is no longer, in UTF-16 code units.</summary>
    private const int LongestLead = 90;

    private static readonly SearchValues<char> BehindChineseI = SearchValues.Create("将會会已现現需来來先再想把为為还還无無找搜查可能");

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
        return (colon > 0 && Speaks(text[(colon + 1)..].TrimStart("*_ ")) && HeadingShape.CountWords(text[..colon], WordsOfLabel) <= WordsOfLabel)
            || (text.ContainsAny(PartsOfGivenTexts) && text.ContainsAny(GivenTexts) && (text.ContainsAny(Absent) || bare.StartsWith("No ")));
    }

    /// <summary>A sentence without the marks of emphasis and quotation before its first word.</summary>
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text) => text is [>= 'A' and <= 'Z', ..] ? text : text.TrimStart("*_> ");

    private static IEnumerable<(string Opening, AddressOpening Known)> Row(string behind, params string[] openings) => openings.Select(opening => (opening, new AddressOpening(AdviceWords.None, behind)));

    private static IEnumerable<(string Opening, AddressOpening Known)> Words(AdviceWords kind, string words) => words.Split(' ').Select(word => (word, new AddressOpening(kind, null)));

    private static bool Speaks(ReadOnlySpan<char> text) =>
        !text.IsEmpty && char.IsLetter(text[0]) && (OpensSo(text, out AdviceWords first, out int length) || (first != AdviceWords.None && IsEnglishAdvice(text, first, length)) || IsPoliteForm(text));

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
        return first.Length >= 5 && (first.EndsWith("ez")
            ? !first.Equals("assez", StringComparison.OrdinalIgnoreCase)
            : first[^1] == 'n' && text[first.Length..].StartsWith(" Sie ") && !first.SequenceEqual("Wenn") && !first.SequenceEqual("Indem"));
    }

    /// <summary>Whether the writer speaks of himself to the reader: “I searched …”, “If you tell me more, I can …”. No figure makes that a claim.</summary>
    public static bool IsByWriter(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = WithoutMarks(text);
        return SaysI(bare) || (bare.StartsWith("If you ") && bare.ContainsAny(Offers)) || (bare.Length > 4 && bare[0] is 'N' or 'F' or 'T' && SaysIBehindLead(bare)) || SaysIBehindClause(bare);
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

    private static bool SaysI(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == 'I' && text[1] is ' ' or '\'' or '’' && char.IsLower(text[2]);

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

        foreach (string ending in Endings)
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

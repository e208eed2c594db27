using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Reading;
using CitationCheck.Sentences;

namespace CitationCheck.Rules;

/// <summary>
/// Tells claims that the report draws itself: from the sentence before (“This means that …”, “It …”), from all that it has said
/// (“In summary, …”, “Therefore, …”), or as what ought to be done (“Towns should …”). An editor asks for their sources too, but not first.
/// </summary>
internal static class DrawnClaims
{
    /// <summary>A label in front of a claim is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    /// <summary>A word of consequence behind the subject stands within so many UTF-16 code units: “The town thus …”.</summary>
    private const int Front = 90;

    /// <summary>A word that points back stands within so many of the first: “To prevent this, …”.</summary>
    private const int Opening = 48;

    /// <summary>Words that point back at what was just said. Adding a language is adding a row.</summary>
    private static readonly OpeningTree<string> Back = Tree(
        /* en */ "this", "these", "those", "such", "it", "its", "they", "their", "he", "his", "she", "her", "in this way", "in other words", "that is", "that means", "that shows", "that demonstrates", "that suggests", "that indicates", "it means", "in effect",
        /* de */ "er", "sie", "es", "dies", "diese", "dieser", "dieses", "diesen", "dadurch", "das bedeutet", "das heißt", "solche",
        /* fr */ "il", "elle", "ils", "elles", "ce", "cet", "cette", "ces", "cela", "ceci", "c'est", "c’est", "autrement dit",
        /* es */ "esto", "este", "esta", "estos", "estas", "ello", "es decir",
        /* it */ "questo", "questa", "questi", "queste", "ciò",
        /* pt */ "isso", "isto", "esse", "essa", "esses", "essas",
        /* nl */ "dit", "deze", "dat betekent", "hierdoor", "daardoor",
        /* pl ru */ "to oznacza", "ten", "ta", "te", "это", "эти", "этот", "эта", "такие", "такой",
        /* zh */ "他", "她", "它", "其", "这", "這", "此", "该", "該", "换言之", "換言之", "也就是说", "即",
        /* ja */ "彼", "この", "これ", "こうした", "つまり", "すなわち",
        /* ko */ "이는", "이러한", "이런", "이로", "이것");

    private static readonly WordSet BackInside = new(StringComparison.Ordinal, " this ", " this,", " these ", "在此", "在这", "为此", "基于此", "对此", "通过这");

    /// <summary>Words of consequence.</summary>
    private static readonly OpeningTree<string> Consequence = Tree(
        /* en */ "thus", "therefore", "hence", "consequently", "accordingly", "so", "as a result", "as such", "together, these", "taken together", "it follows", "clearly,", "it is clear", "it is therefore",
        /* de */ "damit", "daher", "deshalb", "somit", "folglich", "also", "demnach", "demzufolge",
        /* fr es */ "ainsi", "donc", "par conséquent", "en conséquence", "así", "por lo tanto", "por tanto", "por ello", "por eso", "en consecuencia",
        /* it pt nl */ "quindi", "pertanto", "così", "dunque", "portanto", "assim", "logo", "por isso", "daarom", "dus",
        /* pl ru */ "dlatego", "zatem", "tym samym", "таким образом", "поэтому", "следовательно", "тем самым",
        /* zh */ "因此", "因而", "所以", "由此", "可见", "可見", "从而", "從而", "据此", "只有",
        /* ja ko */ "そのため", "したがって", "よって", "その結果", "따라서", "그러므로", "즉", "그 결과");

    private static readonly SearchValues<string> ConsequenceInside = SearchValues.Create([" thus ", " therefore ", " hence ", " somit ", " daher ", " donc ", " por tanto "], StringComparison.Ordinal);

    /// <summary>What ought to be done, and what is said to the reader or of the writer.</summary>
    private static readonly WordSet Prescribing = new(
        StringComparison.Ordinal,
        /* en */ " should ", " must ", " ought to ", " need to ", " needs to ", " is essential", " is important", " is crucial", " is critical", " is vital", " are essential", " are crucial", " crucial for ", " essential for ", " critical for ", " underscore", " the need for ", " the need to ", " recommend", " could potentially ", " depend on ", " depends on ", " you ", " your ", " we ", " our ", " I ", " me ", " my ",
        /* de */ " sollte", " muss ", " müssen ", " gilt es ",
        /* fr es it pt */ " doit ", " doivent ", " devrait", " il faut ", " convient ", " debe ", " deben ", " debería", " dovrebbe", " deve ", " devem ", " deveria",
        /* ru */ " следует ", " необходимо ", " должн",
        /* zh ja */ "应当", "應當", "应该", "應該", "必须", "必須", "需要", "亟需", "亟待", "有必要", "才能", "您", "我们", "我們", "笔者", "べき", "必要がある", "求められる", "해야");

    private static readonly OpeningTree<string> Sum = Tree(
        /* en */ "in summary", "to summarize", "to summarise", "in conclusion", "to conclude", "in sum", "to sum up", "summing up", "in short", "in essence", "ultimately", "together,", "all in all", "the bottom line", "taken as a whole", "as a whole", "overall, these", "overall, this", "the proposed", "our proposed",
        /* de */ "zusammenfassend", "zusammengefasst", "insgesamt lässt sich", "abschließend", "alles in allem", "kurz gesagt", "im ergebnis",
        /* fr */ "en résumé", "en conclusion", "pour conclure", "en somme", "en définitive", "en bref",
        /* es */ "en resumen", "en conclusión", "en suma", "en definitiva", "para concluir", "en síntesis",
        /* it pt nl */ "in sintesi", "in conclusione", "em resumo", "em conclusão", "em suma", "em síntese", "samenvattend", "kortom", "concluderend",
        /* pl ru */ "podsumowując", "reasumując", "в заключение", "подводя итог", "в целом", "итак",
        /* zh */ "总之", "總之", "综上", "綜上", "本文提出", "所提出的", "总的来说", "總的來說", "总而言之", "總而言之", "总体而言", "总体来看", "总结", "总结来说", "归根结底", "简言之", "一言以蔽之",
        /* ja ko */ "まとめると", "結論として", "要するに", "総じて", "以上より", "以上から", "결론적으로", "요약하면", "종합하면");

    /// <summary>Last words of labels in front of what a report concludes or proposes: “**Practical implication:** …”, “局限说明：…”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels =
        ("implication implications takeaway takeaways conclusion conclusions recommendation recommendations recommended lesson lessons verdict limitation limitations caveat caveats insight insights assessment judgment judgement outlook tip tips advice guidance practice practices "
        + "fazit schlussfolgerung empfehlung empfehlungen einschränkung einschätzung recommandation recommandations enseignement limite limites conclusión conclusiones recomendación recomendaciones limitación conclusione "
        + "conclusioni raccomandazione conclusão recomendação conclusie aanbeveling вывод выводы рекомендация рекомендации")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] CjkLabels = ["结论", "結論", "建议", "建議", "启示", "啟示", "含义", "含义是", "意义", "提示", "局限", "局限说明", "局限性", "小结", "总结", "判断", "评价", "评估", "提言", "示唆", "まとめ", "限界", "結語", "결론", "시사점", "제언"];

    /// <summary>Whether a claim points back at the sentence before it, or follows from it.</summary>
    public static bool LeanBack(Claim claim)
    {
        ReadOnlySpan<char> text = Bare(claim);
        return Opens(text, Back) || Follow(text) || BackInside.AreIn(text[..Math.Min(text.Length, Opening)]);
    }

    /// <summary>Whether the report says a claim of its own: it sums up, concludes, advises, remarks something in brackets, or says so in a label.</summary>
    public static bool AreOwn(Claim claim)
    {
        ReadOnlySpan<char> text = Bare(claim);
        return Opens(text, Sum) || HasLabel(text) || Follow(text) || Prescribes(text) || text is ['(', .., ')'] or ['（', .., '）'];
    }

    /// <summary>Whether a claim opens what the report concludes: “In summary, …”, “Therefore, …”.</summary>
    public static bool OpenConclusion(Claim claim) => Opens(Bare(claim), Sum) || Opens(Bare(claim), Consequence);

    /// <summary>Whether a claim says what ought to be done, or speaks to the reader or of the writer.</summary>
    public static bool Prescribe(Claim claim) => Prescribes(Bare(claim));

    private static bool Prescribes(ReadOnlySpan<char> text) => text.StartsWith("You ") || text.StartsWith("Your ") || text.StartsWith("Our ") || text.StartsWith("My ") || Prescribing.AreIn(text);

    private static bool Follow(ReadOnlySpan<char> text) => Opens(text, Consequence) || text[..Math.Min(text.Length, Front)].ContainsAny(ConsequenceInside);

    private static ReadOnlySpan<char> Bare(Claim claim) => claim.Visible.TrimStart("*_—–- >");

    private static bool HasLabel(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        ReadOnlySpan<char> label = colon > 0 ? text[..colon].Trim("*_ ") : default;
        if (label.IsEmpty)
        {
            return false;
        }

        foreach (string known in CjkLabels)
        {
            if (label.EndsWith(known, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return Labels.Contains(label[(label.LastIndexOf(' ') + 1)..]);
    }

    private static bool Opens(ReadOnlySpan<char> text, OpeningTree<string> openings)
    {
        int node = OpeningTree<string>.Root;
        for (int length = 0; length < text.Length && (node = openings.Child(node, text[length])) > 0; length++)
        {
            // Where words are parted by blanks, the opening must be whole words: “These”, and not “Theses”.
            if (openings.ValueOf(node) is not null && (text[length] is >= '\u2e80' or ',' || length + 1 == text.Length || !char.IsLetterOrDigit(text[length + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static OpeningTree<string> Tree(params string[] openings) => new(openings.Select(static opening => (opening, opening)));
}

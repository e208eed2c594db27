using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>
/// Tells claims that the report draws itself: from the sentence before (“This means that …”, “It …”), from all that it has said
/// (“In summary, …”, “Therefore, …”), or as what ought to be done (“Towns should …”). An editor asks for their sources too, but not first.
/// Adding a language is adding words to the rows.
/// </summary>
internal static class DrawnClaims
{
    /// <summary>A label in front of a claim is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 40;

    /// <summary>A word of consequence behind the subject stands within so many UTF-16 code units: “The town thus …”.</summary>
    private const int Front = 90;

    /// <summary>A word that points back stands within so many of the first: “To prevent this, …”.</summary>
    private const int Opening = 48;

    private static readonly PrefixTrie<DrawnSigns> Openings = new((IEnumerable<(string, DrawnSigns)>)
    [
        // What points back at what was just said.
        .. Row(DrawnSigns.PointBack,
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
            /* ko */ "이는", "이러한", "이런", "이로", "이것"),

        // What follows.
        .. Row(DrawnSigns.OpenConsequence,
            /* en */ "thus", "therefore", "hence", "consequently", "accordingly", "so", "as a result", "as such", "together, these", "taken together", "it follows", "clearly,", "it is clear", "it is therefore",
            /* de */ "damit", "daher", "deshalb", "somit", "folglich", "also", "demnach", "demzufolge",
            /* fr es */ "ainsi", "donc", "par conséquent", "en conséquence", "así", "por lo tanto", "por tanto", "por ello", "por eso", "en consecuencia",
            /* it pt nl */ "quindi", "pertanto", "così", "dunque", "portanto", "assim", "logo", "por isso", "daarom", "dus",
            /* pl ru */ "dlatego", "zatem", "tym samym", "таким образом", "поэтому", "следовательно", "тем самым",
            /* zh */ "因此", "因而", "所以", "由此", "可见", "可見", "从而", "從而", "据此", "只有",
            /* ja ko */ "そのため", "したがって", "よって", "その結果", "따라서", "그러므로", "즉", "그 결과"),

        // What sums up.
        .. Row(DrawnSigns.OpenSum,
            /* en */ "in summary", "to summarize", "to summarise", "in conclusion", "to conclude", "in sum", "to sum up", "summing up", "in short", "in essence", "ultimately", "together,", "all in all", "the bottom line", "taken as a whole", "as a whole", "overall, these", "overall, this", "the proposed", "our proposed",
            /* de */ "zusammenfassend", "zusammengefasst", "insgesamt lässt sich", "abschließend", "alles in allem", "kurz gesagt", "im ergebnis",
            /* fr */ "en résumé", "en conclusion", "pour conclure", "en somme", "en définitive", "en bref",
            /* es */ "en resumen", "en conclusión", "en suma", "en definitiva", "para concluir", "en síntesis",
            /* it pt nl */ "in sintesi", "in conclusione", "em resumo", "em conclusão", "em suma", "em síntese", "samenvattend", "kortom", "concluderend",
            /* pl ru */ "podsumowując", "reasumując", "в заключение", "подводя итог", "в целом", "итак",
            /* zh */ "总之", "總之", "综上", "綜上", "本文提出", "所提出的", "总的来说", "總的來說", "总而言之", "總而言之", "总体而言", "总体来看", "总结", "总结来说", "归根结底", "简言之", "一言以蔽之",
            /* ja ko */ "まとめると", "結論として", "要するに", "総じて", "以上より", "以上から", "결론적으로", "요약하면", "종합하면"),

        // How the report opens what it reckons from the figures before: “Scaling this down, …”.
        .. Row(DrawnSigns.Reckoning,
            /* en */ "applying this", "applying these", "scaling this", "scaling these", "multiplying", "dividing", "extrapolating", "adding these", "adding up", "assuming", "by this measure", "on this basis", "on that basis", "this equals", "this works out", "that works out", "this translates to", "that is roughly", "for example, if", "for instance, if", "suppose", "if we", "this estimate", "these estimates", "this projection", "our estimate", "our estimates", "our calculation",
            /* de */ "rechnet man", "umgerechnet", "hochgerechnet", "das entspricht", "dies entspricht", "daraus ergibt sich", "angenommen", "auf dieser grundlage",
            /* fr es it pt */ "en extrapolant", "cela équivaut", "soit environ", "à titre d'exemple, si", "sur cette base", "supposons", "esto equivale", "sobre esta base", "supongamos", "ciò equivale", "su questa base", "supponiamo", "isso equivale", "com base nisso", "suponha",
            /* nl pl ru */ "omgerekend", "dat komt neer", "w przeliczeniu", "załóżmy", "это соответствует", "исходя из этого", "допустим",
            /* zh */ "以此计算", "以此推算", "以此估算", "本研究对", "本研究的估算", "本报告的估算", "上述估算", "这一估算", "据此计算", "据此推算", "据此估算", "按此计算", "按此推算", "由此推算", "由此计算", "换算", "折合", "假设每", "假设有", "假设以", "假定", "如果按", "若按", "例如，若", "例如，如果",
            /* ja ko */ "これを計算", "換算すると", "仮に", "これに基づ", "환산하면", "가정하면", "이를 기준으로"),

        // How Chinese advice begins, which needs no subject: “加强监管”. With a sign of what is done or of who did it, it tells what happened.
        .. Row(DrawnSigns.OpenAdvice,
            "加强", "加強", "加快", "加大", "完善", "健全", "建立健全", "推进", "推進", "鼓励", "鼓勵", "引导", "引導", "强化", "強化", "深化", "落实", "落實", "培育", "统筹", "統籌", "注重", "重视", "重視", "积极", "積極", "充分发挥", "充分利用", "制定", "设立", "設立", "探索", "防范", "防範"),
    ]);

    private static readonly PhraseFinder Phrases = new(
        StringComparison.Ordinal,
        ((int)DrawnSigns.PointBack, Opening, [" this ", " this,", " these ", "在此", "在这", "为此", "基于此", "对此", "通过这"]),
        ((int)DrawnSigns.Consequence, Front, [" thus ", " therefore ", " hence ", " somit ", " daher ", " donc ", " por tanto "]),

        // What ought to be done.
        ((int)DrawnSigns.Demand, int.MaxValue,
        [
            /* en */ " should ", " must ", " ought to ", " recommend", " could be developed", " could be extended", " future research ", " future work ",
            /* de */ " sollte", " muss ", " müssen ", " gilt es ",
            /* fr es it pt */ " doit ", " doivent ", " devrait", " il faut ", " convient ", " debe ", " deben ", " debería", " dovrebbe", " deve ", " devem ", " deveria",
            /* ru */ " следует ", " необходимо ", " должн",
            /* zh ja */ "应当", "應當", "应该", "應該", "必须", "必須", "亟需", "亟待", "有必要", "，建议", "，請", "，请", "べき", "必要がある", "求められる", "해야",
        ]),

        // How much it matters, and what is said to the reader or of the writer.
        ((int)DrawnSigns.Address, int.MaxValue,
        [
            /* en */ " need to ", " needs to ", " is essential", " is important", " is crucial", " is critical", " is vital", " are essential", " are crucial", " crucial for ", " essential for ", " critical for ", " underscore", " the need for ", " the need to ", " could potentially ", " depend on ", " depends on ", " you ", " your ", " we ", " our ", " I ", " me ", " my ",
            /* zh */ "需要", "才能", "您", "我们", "我們", "笔者",
        ]));

    private static readonly SearchValues<char> ChineseDone = SearchValues.Create("了已曾0123456789");

    /// <summary>Words that look ahead: “… in the following areas.” “The following year” does not, so the nouns stand with them.</summary>
    private static readonly PhraseFinder Ahead = new(
        StringComparison.OrdinalIgnoreCase,
        /* en */ "following areas", "following aspects", "following categories", "following dimensions", "following examples", "following factors", "following measures", "following places", "following points", "following principles", "following reasons", "following sections", "following steps", "following ways", "as follows", "listed below", "described below", "outlined below",
        /* de nl */ "folgende bereiche", "folgenden bereiche", "folgende gründe", "folgenden gründe", "folgende punkte", "folgenden punkte", "wie folgt", "volgende punten", "volgende gebieden", "als volgt",
        /* fr es it pt */ "points suivants", "domaines suivants", "raisons suivantes", "ci-dessous", "comme suit", "siguientes puntos", "siguientes aspectos", "siguientes razones", "seguenti punti", "seguenti aspetti", "seguintes pontos", "seguintes aspectos",
        /* pl ru */ "następujących obszarach", "następujące czynniki", "następująco", "в следующих област", "следующие причины", "следующим образом",
        /* zh ja ko */ "以下方面", "以下几", "以下各", "以下三", "以下四", "以下五", "如下", "下列", "以下の点", "以下の通り", "次の点", "次の通り", "다음과 같", "다음의");

    /// <summary>Last words of labels in front of what a report concludes or proposes: “**Practical implication:** …”, “局限说明：…”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels =
        ("implication implications takeaway takeaways conclusion conclusions recommendation recommendations recommended lesson lessons verdict limitation limitations caveat caveats insight insights assessment judgment judgement outlook tip tips advice guidance practice practices action actions "
        + "fazit schlussfolgerung empfehlung empfehlungen einschränkung einschätzung recommandation recommandations enseignement limite limites conclusión conclusiones recomendación recomendaciones limitación conclusione "
        + "conclusioni raccomandazione conclusão recomendação conclusie aanbeveling вывод выводы рекомендация рекомендации")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] CjkLabels = ["结论", "結論", "建议", "建議", "启示", "啟示", "含义", "含义是", "意义", "提示", "局限", "局限说明", "局限性", "小结", "总结", "判断", "评价", "评估", "提言", "示唆", "まとめ", "限界", "結語", "결론", "시사점", "제언"];

    /// <summary>All signs that a claim shows.</summary>
    public static DrawnSigns SignsOf(Claim claim)
    {
        ReadOnlySpan<char> text = claim.Visible;
        text = text is [>= 'A' and <= 'Z', ..] ? text : text.TrimStart("*_—–- >");
        DrawnSigns signs = Opens(text) | (DrawnSigns)Phrases.In(text);
        signs |= text is ['Y' or 'O' or 'M', ..] && (text.StartsWith("You ") || text.StartsWith("Your ") || text.StartsWith("Our ") || text.StartsWith("My ")) ? DrawnSigns.Address : DrawnSigns.None;
        signs |= text is ['(', .., ')'] or ['（', .., '）'] or ['[', .., ']'] ? DrawnSigns.Brackets : DrawnSigns.None;
        int colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        if (colon > 0)
        {
            // “**评价标准**：完善细则”
            signs |= text[colon] == '：' ? Opens(text[(colon + 1)..].TrimStart("*_ ")) & DrawnSigns.OpenAdvice : DrawnSigns.None;
            signs |= IsLabel(text[..colon].Trim("*_ ")) ? DrawnSigns.Label : DrawnSigns.None;
        }

        // “加强监管”, and not “提高了产量” or “推动者”
        return (signs & DrawnSigns.OpenAdvice) != DrawnSigns.None && text.ContainsAny(ChineseDone) ? signs & ~DrawnSigns.OpenAdvice : signs;
    }

    /// <summary>Whether a claim only leads to what stands behind it: “The gains are greatest in the following areas.”</summary>
    public static bool LookAhead(Claim claim) => Ahead.AreIn(claim.Visible);

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return false;
        }

        if (label[^1] < '\u2e80')
        {
            return Labels.Contains(label[(label.LastIndexOf(' ') + 1)..]);
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

    private static DrawnSigns Opens(ReadOnlySpan<char> text)
    {
        var signs = DrawnSigns.None;
        PrefixTrieWalk<DrawnSigns> walk = Openings.Of(text);
        while (walk.TryNext(out DrawnSigns one))
        {
            // Where words are parted by blanks, the opening must be whole words: “These”, and not “Theses”.
            if (text[walk.End - 1] is >= '\u2e80' or ',' || walk.End == text.Length || !char.IsLetterOrDigit(text[walk.End]))
            {
                signs |= one;
            }
        }

        return signs;
    }

    private static IEnumerable<(string Opening, DrawnSigns Signs)> Row(DrawnSigns signs, params string[] openings) => openings.Select(opening => (opening, signs));
}

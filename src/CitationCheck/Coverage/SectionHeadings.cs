using System.Buffers;
using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Coverage;

/// <summary>Knows the headings of common sections, by language. Adding a language is adding words to the rows.</summary>
internal static class SectionHeadings
{
    private static readonly (SectionKinds Kind, string[] Names)[] Rows =
    [
        (SectionKinds.Abstract,
        [
            "abstract", "kurzfassung", "résumé", "resumen", "resumo", "riassunto", "abstrakt", "streszczenie", "аннотация", "анотація",
            "samenvatting", "摘要", "要旨", "抄録", "초록", "ملخص",
        ]),
        (SectionKinds.Introduction,
        [
            "introduction", "preface", "foreword", "background", "background and scope", "scope", "einleitung", "einführung", "vorwort", "hintergrund",
            "avant-propos", "contexte", "introducción", "antecedentes", "introdução", "introduzione", "premessa", "inleiding", "wstęp", "wprowadzenie",
            "введение", "вступ", "inledning", "indledning", "innledning", "johdanto", "úvod", "introducere", "bevezetés", "giriş", "εισαγωγή", "pendahuluan",
            "giới thiệu", "引言", "前言", "绪论", "緒論", "导言", "概述", "背景", "研究背景", "はじめに", "序論", "緒言", "서론", "머리말", "مقدمة", "परिचय",
        ]),
        (SectionKinds.Summary,
        [
            "summary", "executive summary", "overview", "key points", "key takeaways", "key findings", "takeaways", "highlights", "tl;dr", "at a glance",
            "zusammenfassung", "überblick", "synthèse", "vue d'ensemble", "points clés", "resumen ejecutivo", "puntos clave", "resumo executivo", "sommario",
            "sintesi", "podsumowanie", "резюме", "основные выводы", "sammanfattning", "sammendrag", "yhteenveto", "shrnutí", "összefoglaló", "özet", "περίληψη",
            "ringkasan", "tóm tắt", "执行摘要", "概要", "要点", "核心要点", "主要发现", "核心发现", "核心结论", "エグゼクティブサマリー", "まとめ", "요약", "개요", "सारांश",
        ]),
        (SectionKinds.Conclusion,
        [
            "conclusion", "conclusions", "concluding remarks", "final thoughts", "outlook", "conclusion and outlook", "assessment", "overall assessment", "verdict", "综合评价", "总体评价", "总体判断", "fazit", "schlussfolgerung",
            "schlussfolgerungen", "schluss", "ausblick", "fazit und ausblick", "conclusión", "conclusiones", "conclusão", "conclusões", "considerações finais",
            "conclusione", "conclusioni", "conclusie", "wnioski", "zakończenie", "заключение", "выводы", "висновки", "slutsats", "slutsatser", "konklusion",
            "konklusjon", "johtopäätökset", "závěr", "concluzii", "következtetés", "sonuç", "συμπέρασμα", "συμπεράσματα", "kesimpulan", "kết luận",
            "结论", "結論", "总结", "總結", "结语", "結語", "小结", "结论与展望", "展望", "おわりに", "결론", "맺음말", "خاتمة", "निष्कर्ष",
        ]),
        (SectionKinds.Disclaimer,
        [
            "disclaimer", "disclaimers", "legal notice", "disclosure", "disclosures", "haftungsausschluss", "rechtlicher hinweis", "avertissement",
            "clause de non-responsabilité", "descargo de responsabilidad", "aviso legal", "isenção de responsabilidade", "esclusione di responsabilità",
            "免责声明", "免責聲明", "免責事項", "면책 조항",
        ]),
        (SectionKinds.Methodology,
        [
            "method", "methods", "methodology", "this work", "our work", "our approach", "our contribution", "our contributions", "our method", "our framework", "present work", "the present work", "the present paper", "proposed method", "proposed approach", "proposed framework", "本文方法", "本文贡献", "创新点", "contributions", "positioning", "limitations", "research limitations", "gaps and limitations", "knowledge gaps", "limites", "limitaciones", "einschränkungen", "grenzen", "局限", "局限性", "研究局限", "知识缺口", "research methodology", "methodik", "methode", "méthodologie", "méthode", "metodología", "metodologia",
            "методология", "方法", "研究方法", "方法论", "方法論", "연구 방법",
        ]),
        (SectionKinds.Acknowledgements,
        [
            "acknowledgements", "acknowledgments", "funding", "about the author", "about the authors", "author contributions", "danksagung", "remerciements",
            "agradecimientos", "agradecimentos", "ringraziamenti", "благодарности", "致谢", "致謝", "謝辞", "감사의 글",
        ]),
        (SectionKinds.Recommendations,
        [
            "recommendation", "recommendations", "next steps", "action items", "action plan", "future research", "further research", "future work", "future studies", "areas for further research", "areas for future research", "future research directions", "künftige forschung", "recherches futures", "investigación futura", "未来研究", "未来研究方向", "后续研究", "建议清单", "行动清单", "行动计划", "实施建议", "优化建议", "empfehlung", "empfehlungen", "handlungsempfehlungen", "nächste schritte", "recommandation", "recommandations", "prochaines étapes",
            "recomendación", "recomendaciones", "próximos pasos", "recomendação", "recomendações", "próximos passos", "raccomandazioni", "aanbevelingen", "zalecenia", "rekomendacje", "рекомендации", "рекомендації",
            "建议", "建議", "政策建议", "对策建议", "行动建议", "策略建议", "应对策略", "启示", "对策", "提言", "推奨事項", "제언", "권고", "권고사항", "توصيات",
        ]),
        (SectionKinds.Appendix,
        [
            "appendix", "appendices", "annex", "anhang", "annexe", "annexes", "apéndice", "anexo", "apêndice", "appendice", "приложение", "附录", "附錄", "付録", "부록",
        ]),
    ];

    /// <summary>Sections whose headings are often longer than their names.</summary>
    private const SectionKinds Closing = SectionKinds.Conclusion | SectionKinds.Recommendations;

    private const int LongestCjkName = 16;

    /// <summary>Words that join two names.</summary>
    private static readonly WordSet JointWords = new("and", "&", "und", "et", "y", "e", "en", "i", "и", "/");

    private const int LongestJointWord = 3;

    /// <summary>A joint is one of these, or a word between the blanks.</summary>
    private static readonly SearchValues<char> JointSigns = SearchValues.Create(" 与與及和、と,");

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(":：(（—–");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXivx一二三四五六七八九十第章节部分");

    private static readonly FrozenDictionary<string, SectionKinds>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Rows.SelectMany(static row => row.Names.Select(name => (name, row.Kind)))
            .ToFrozenDictionary(static pair => pair.name, static pair => pair.Kind, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordOutline Outline = new([.. Rows.SelectMany(static row => row.Names)]);

    /// <summary>The kind of the section under a heading; <see cref="SectionKinds.None"/> for all other sections.</summary>
    public static SectionKinds KindOf(string heading)
    {
        ReadOnlySpan<char> name = Words(heading);
        if (TryName(name, out SectionKinds kind))
        {
            return kind;
        }

        // “Conclusion: a fragile peace”, “Executive Summary (TL;DR)”, “Appendix A”
        int stop = name.IndexOfAny(NameEnds);
        ReadOnlySpan<char> first = stop > 0 ? name[..stop].TrimEnd() : name;
        if (stop > 0 && TryName(first, out kind))
        {
            return kind;
        }

        int blank = first.IndexOf(' ');
        if (blank > 0 && blank >= first.Length - 3 && TryName(first[..blank], out kind) && kind == SectionKinds.Appendix)
        {
            return kind;
        }

        return KindOfPart(first);
    }

    /// <summary>“Conclusions and Recommendations”, “结论与建议”; “Policy Recommendations”, “研究结论”.</summary>
    private static SectionKinds KindOfPart(ReadOnlySpan<char> name)
    {
        if (TryJoint(name, out int joint, out int length))
        {
            SectionKinds either = ClosingKind(name[..joint].TrimEnd()) | ClosingKind(name[(joint + length)..].Trim());
            if (either != SectionKinds.None)
            {
                return either;
            }
        }

        int last = name.LastIndexOf(' ');
        if (last > 0)
        {
            return ClosingKind(name[(last + 1)..]);
        }

        bool isCjk = name.Length > 2 && name.Length <= LongestCjkName && name[^1] >= '\u2e80';
        return isCjk ? ClosingKind(name[^2..]) | (name.Length > 4 ? ClosingKind(name[^4..]) : SectionKinds.None) : SectionKinds.None;
    }

    /// <summary>Finds the first joint that something stands before.</summary>
    private static bool TryJoint(ReadOnlySpan<char> name, out int joint, out int length)
    {
        for (joint = 1; joint < name.Length && name[joint..].IndexOfAny(JointSigns) is var next && next >= 0; joint++)
        {
            joint += next;
            length = JointLength(name[joint..]);
            if (length > 0)
            {
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>How long the joint is by which a text opens: “ und ”, “, ”, “与”; 0 for none.</summary>
    private static int JointLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not (' ' or ','))
        {
            return 1;
        }

        if (text[0] == ',')
        {
            return text is [_, ' ', ..] ? 2 : 0;
        }

        int word = text.Slice(1, Math.Min(LongestJointWord + 1, text.Length - 1)).IndexOf(' ');
        return word > 0 && JointWords.Contains(text.Slice(1, word)) ? word + 2 : 0;
    }

    private static bool TryName(ReadOnlySpan<char> name, out SectionKinds kind)
    {
        kind = SectionKinds.None;
        return Outline.Fits(name) && ByName.TryGetValue(name, out kind);
    }

    private static SectionKinds ClosingKind(ReadOnlySpan<char> name) => TryName(name, out SectionKinds kind) ? kind & Closing : SectionKinds.None;

    /// <summary>A heading without its number, marks and decoration: “## 3.2 Fazit:” is “Fazit”, “七、结论” is “结论”.</summary>
    public static string Bare(string heading) => Words(heading).ToString();

    private static ReadOnlySpan<char> Words(string heading)
    {
        ReadOnlySpan<char> text = heading.AsSpan().Trim();
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        text = text[start..];
        int number = 0;
        while (number < text.Length && Numerals.Contains(text[number]))
        {
            number++;
        }

        if (number > 0 && number < text.Length && text[number] is '.' or '、' or ')' or '．' or ' ')
        {
            text = text[(number + 1)..].TrimStart();
        }

        return text.TrimEnd(" :：.*_#\t");
    }
}

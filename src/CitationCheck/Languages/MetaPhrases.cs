using System.Buffers;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>
/// Sentences about the report itself, by language: how they open, and the verbs of presenting that must follow. A verb of
/// finding is not among them: “This report shows that prices rose” says something about the world. Papers and studies are
/// not among the openings: in a cited report “this study” is mostly somebody else's.
/// </summary>
internal static class MetaPhrases
{
    /// <summary>How far behind the opening the verb is looked for, in UTF-16 code units.</summary>
    private const int Reach = 60;

    private static readonly (string[] Openings, string[] Verbs)[] Table =
    [
        // English
        (["this report", "this section", "this subsection", "this chapter", "this subchapter", "this document", "this overview", "this summary", "this briefing", "this memo", "this analysis", "this review",
          "this appendix", "this guide", "the present report", "our report", "the following report", "the following section", "the following chapter",
          "the following paragraph", "the following table", "the following list", "the following overview", "the following subsection", "the following analysis", "the next section", "the next chapter",
          "the previous section", "the rest of this", "the remainder of this", "the sections below", "the table below", "the list below", "in this report", "in this section", "in this subsection",
          "in this chapter", "in this subchapter", "in this document", "in this overview", "in this analysis", "in this review", "in the following section", "in the following chapter", "in the following paragraph", "in the following,", "in the next section", "in what follows"],
         [" we ", " i ", " you ", " examin", " explor", " provid", " present", " describ", " discuss", " cover", " summar", " outlin", " review", " analy", " aim", " organi", " structur", " divid", " focus", " address",
          " consider", " compar", " offer", " gives ", " give ", " look", " begin", " start", " seek", " synthes", " evaluat", " assess", " investigat", " detail", " highlight", " introduc", " list", " explain",
          " deal", " draw", " intend", " attempt", " is a ", " is an ", " is the ", " are the ", " set out", " sets out", " lay", " turn", " survey", " trace", " proceed", " serve", " contain", " consist", " establish", " defin", " integrat", " delv", " transition", " will "]),

        // The writer at work, English and Chinese: “Now let me search for more recent figures.”
        (["let me", "now let me", "now, let me", "let's", "i'll", "i’ll", "i will", "i need to", "now i need to", "i should", "next, i", "finally, i need", "i am going to", "first, i",
          "让我", "现在让我", "我需要", "我还需要", "现在我", "最后，我需要", "最后我需要", "首先，我", "接下来我", "下面我", "我将", "我会", "为了给您", "为了全面"],
         [" search", " find ", " look", " gather", " get ", " research", " check", " explore", " examine", " investigate", " summar", " provide", " write", " compile", " collect", " analy",
          "搜索", "查找", "了解", "寻找", "收集", "获取", "查看", "检索", "研究", "整理", "搜集", "讲清楚", "说明", "分析", "给出", "补充"]),

        // What the writer says of himself and of his own work has no source
        (["i'm ", "i’m ", "i am ", "i cannot", "i can't", "i can’t", "i could not", "i couldn't", "i do not", "i don't", "i don’t", "i hope", "i apologize", "i would need", "i was not able", "i was unable",
          "our work", "our approach", "our method", "our framework", "our contribution", "our study", "our analysis", "our experiments", "in this work, we", "in this paper, we", "we propose", "we introduce", "我无法", "我不能", "希望以上"],
         [""]),

        // Openings that say it all, English and German
        (["prepared by", "prepared for", "report prepared", "report generated", "© ", "copyright ©", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "版权所有",  "last updated", "below is", "below are", "below we", "below you", "here we", "here is a", "here is the", "here are", "here's", "here’s", "in the following we", "im folgenden werden", "im folgenden wird", "im folgenden betrachten", "im folgenden untersuchen",
          "im folgenden stellen", "im folgenden soll", "im folgenden geht"], [""]),

        // German
        (["dieser bericht", "dieser abschnitt", "dieses kapitel", "dieses dokument", "diese übersicht", "diese analyse", "diese zusammenfassung", "dieser überblick", "der vorliegende bericht", "in diesem bericht",
          "in diesem abschnitt", "in diesem kapitel", "in diesem dokument", "in dieser analyse", "im folgenden abschnitt", "im folgenden kapitel", "der folgende abschnitt", "die folgende tabelle", "die folgende übersicht", "das folgende kapitel", "die folgenden abschnitte", "nachfolgend", "die tabelle unten"],
         [" wir ", " wird ", " werden ", " untersuch", " beschreib", " behandel", " stellt ", " stellen ", " gibt ", " geben ", " fasst", " fassen", " biete", " erläuter", " diskutier", " analysier", " befass", " beleucht", " betracht", " zeigt ", " vergleich", " konzentrier", " gliedert", " geht ", " liste", " soll "]),

        // French
        (["ce rapport", "ce document", "ce chapitre", "cette section", "cette analyse", "cette synthèse", "le présent rapport", "le présent document", "dans ce rapport", "dans ce chapitre", "dans ce document", "dans cette section",
          "dans ce qui suit", "la section suivante", "la partie suivante", "le tableau suivant", "le tableau ci-dessous", "les sections suivantes", "ci-dessous"],
         [" nous ", " on ", " présente", " examin", " décri", " analys", " traite", " étudi", " explor", " propos", " résum", " abord", " fourni", " vise", " dress", " expose", " compar", " porte ", " offre", " détaill", " se concentre", " s'articule", " s’articule"]),

        // Spanish
        (["este informe", "este documento", "este capítulo", "este apartado", "esta sección", "este análisis", "este resumen", "el presente informe", "el presente documento", "en este informe", "en este documento", "en este capítulo",
          "en este apartado", "en esta sección", "la siguiente sección", "la siguiente tabla", "la tabla siguiente", "las siguientes secciones", "a continuación"],
         [" se ", " examina", " presenta", " describe", " analiza", " aborda", " explora", " ofrece", " resume", " trata", " estudi", " expone", " compara", " detalla", " tiene como", " busca", " pretende", " veremos", " analizamos", " revisa", " proporciona"]),

        // Italian
        (["questo rapporto", "questa relazione", "questo documento", "questo capitolo", "questa sezione", "questa analisi", "il presente rapporto", "la presente relazione", "in questo rapporto", "in questa relazione", "in questo documento",
          "in questo capitolo", "in questa sezione", "la sezione seguente", "la tabella seguente", "la seguente tabella", "di seguito"],
         [" si ", " esamin", " present", " descri", " analizz", " tratt", " esplor", " offr", " riassum", " illustr", " affront", " confront", " forni", " discut", " vengono", " viene"]),

        // Portuguese
        (["este relatório", "este documento", "este capítulo", "esta seção", "esta secção", "esta análise", "o presente relatório", "neste relatório", "neste documento", "neste capítulo", "nesta seção", "nesta secção",
          "a seção seguinte", "a próxima seção", "a tabela a seguir", "a seguir"],
         [" examina", " apresenta", " descreve", " analisa", " aborda", " explora", " oferece", " resume", " trata", " estuda", " expõe", " compara", " detalha", " são ", " é apresentad", " discut", " vamos", " fornece", " visa", " busca"]),

        // Dutch
        (["dit rapport", "dit verslag", "dit document", "dit hoofdstuk", "deze sectie", "deze paragraaf", "deze analyse", "dit overzicht", "in dit rapport", "in dit verslag", "in dit document", "in dit hoofdstuk", "in deze sectie", "in deze paragraaf",
          "de volgende sectie", "de volgende paragraaf", "de volgende tabel", "het volgende hoofdstuk", "de onderstaande tabel", "hieronder"],
         [" we ", " wij ", " wordt ", " worden ", " onderzoek", " beschrijf", " behandel", " geeft ", " vat ", " biedt ", " bespre", " analyseer", " verken", " gaat ", " presenteer", " vergelijk", " richt "]),

        // Polish
        (["niniejszy raport", "ten raport", "niniejszy dokument", "ten rozdział", "niniejszy rozdział", "ta sekcja", "w niniejszym raporcie", "w tym raporcie", "w tym rozdziale", "w tej sekcji", "poniższa tabela", "kolejna sekcja", "poniżej"],
         [" przedstawi", " opis", " omawi", " omówi", " analiz", " bada", " podsumow", " zawiera", " porówn", " prezent", " skupia", " ma na celu", " dotyczy"]),

        // Russian
        (["этот отчёт", "этот отчет", "данный отчёт", "данный отчет", "настоящий отчёт", "настоящий отчет", "этот раздел", "данный раздел", "эта глава", "данная глава", "настоящий доклад", "этот доклад", "в этом отчёте", "в этом отчете", "в данном отчёте",
          "в данном отчете", "в настоящем отчёте", "в этом разделе", "в данном разделе", "в этой главе", "в настоящем докладе", "следующий раздел", "в следующем разделе", "ниже", "в таблице ниже"],
         [" рассматрива", " рассмотр", " представ", " описыва", " описан", " анализ", " обсужда", " обобща", " содерж", " посвящ", " излага", " привод", " исследу", " мы ", " сравнива", " охватыва"]),

        // Chinese
        (["本报告", "本報告", "本文", "本节", "本節", "本章", "本部分", "本小节", "以下", "下文", "下表", "下面", "接下来", "接下來", "在本节", "在本章", "在本报告", "这一部分", "该部分", "本附录", "本子章", "本子节"],
         ["将", "將", "旨在", "介绍", "介紹", "探讨", "探討", "分析", "讨论", "討論", "概述", "总结", "總結", "梳理", "阐述", "闡述", "说明", "說明", "聚焦", "汇总", "彙總", "综述", "首先", "回顾", "回顧", "围绕", "列出", "展示", "呈现", "给出", "提炼", "先讲", "先看", "讲", "谈", "归纳", "歸納", "对比", "是"]),

        // Japanese
        (["本報告書", "本報告", "本レポート", "本稿", "本章", "本節", "本資料", "本書", "この章", "この節", "このセクション", "このレポート", "この報告書", "以下", "次節", "次章", "次の表", "下の表", "下表"],
         ["述べ", "紹介", "分析", "検討", "説明", "解説", "まとめ", "概観", "考察", "論じ", "整理", "示す", "示し", "扱", "取り上げ", "概説", "比較", "目的"]),

        // Korean
        (["본 보고서", "이 보고서", "본 장", "본 절", "이 장", "이 절", "이번 장", "다음 절", "다음 장", "다음 표", "아래 표", "아래에서", "본고", "본 문서", "이 섹션", "본 섹션"],
         ["다룬", "다루", "설명", "분석", "살펴", "소개", "제시", "검토", "요약", "논의", "정리", "목적", "비교", "개괄", "기술"]),

        // Arabic
        (["هذا التقرير", "هذا القسم", "هذا الفصل", "هذه الوثيقة", "في هذا التقرير", "في هذا القسم", "في هذا الفصل", "يتناول هذا", "يستعرض هذا", "يقدم هذا", "يقدّم هذا", "يناقش هذا", "يهدف هذا", "القسم التالي", "الجدول التالي", "فيما يلي"],
         ["يستعرض", "يقدم", "يقدّم", "يتناول", "يناقش", "يحلل", "يصف", "نستعرض", "نناقش", "نتناول", "يهدف", "يوضح", "يلخص", "عرض", "التقرير", "القسم", "الفصل", "سنتناول", "سنستعرض"]),

        // Hindi
        (["यह रिपोर्ट", "इस रिपोर्ट में", "यह खंड", "इस खंड में", "यह अध्याय", "इस अध्याय में", "यह अनुभाग", "इस अनुभाग में", "अगले खंड में", "निम्नलिखित तालिका", "नीचे"],
         ["प्रस्तुत", "विश्लेषण", "चर्चा", "वर्णन", "समीक्षा", "करेंगे", "सारांश", "बताया", "दिया गया", "दी गई", "जाँच", "जांच", "तुलना"]),
    ];

    /// <summary>“Section 3 reviews the data”: the verb must follow at once. “Section 230 of the Act provides” is law.</summary>
    private static readonly (string[] Openings, string[] Verbs)[] Numbered =
    [
        (["section ", "chapter "], ["describes", "discusses", "presents", "reviews", "summarizes", "summarises", "outlines", "examines", "introduces", "concludes", "explores"]),
        (["abschnitt ", "kapitel "], ["beschreibt", "behandelt", "stellt", "gibt", "fasst", "erläutert", "untersucht"]),
    ];

    /// <summary>How a sentence goes on about the report behind one that began so: “It systematically compares …”.</summary>
    private static readonly (string[] Openings, string[] Verbs)[] Sequels =
    [
        (["it", "its", "this", "these", "they", "then", "finally", "the analysis", "the discussion", "the report", "the section", "the chapter"],
         [" examin", " explor", " present", " describ", " discuss", " summar", " outlin", " review", " analy", " focus", " address", " compar", " evaluat", " assess", " investigat", " highlight", " introduc", " synthes", " explain", " begin", " conclud", " we ", " i "]),
        (["er", "es", "sie", "dabei", "anschließend", "abschließend"], [" untersuch", " beschreib", " behandel", " stellt ", " fasst", " erläuter", " analysier", " vergleich", " wird ", " werden "]),
        (["il", "elle", "enfin", "ensuite"], [" présente", " examin", " décri", " analys", " traite", " étudi", " résum", " abord", " compar", " détaill"]),
        (["también", "además", "finalmente"], [" examina", " presenta", " describe", " analiza", " aborda", " resume", " compara", " detalla"]),
        (["它", "其中", "这", "同时", "并", "随后", "最后", "最終", "此外", "内容", "报告", "研究"], ["涵盖", "覆盖", "将探讨", "探讨", "分析", "梳理", "总结", "讨论", "介绍", "阐述", "查找", "搜索", "评估"]),
        (["また", "さらに", "その上で", "最後に"], ["述べる", "紹介する", "分析する", "検討する", "まとめる", "考察する", "論じる", "比較する"]),
    ];

    /// <summary>Papers that call themselves so; only where such a sentence opens a paragraph and cites nothing is it about the report.</summary>
    private static readonly (string[] Openings, string[] Verbs)[] Papers =
    [
        (["this paper", "this work", "this study", "this research", "this article", "this thesis", "the present paper", "the present work", "the present study"],
         [" examin", " explor", " present", " describ", " discuss", " summar", " outlin", " review", " analy", " aim", " focus", " address", " compar", " evaluat", " assess", " investigat", " introduc", " synthes", " seek", " sits ", " builds ", " contribut", " propos"]),
        (["diese arbeit", "die vorliegende arbeit", "diese studie"], [" untersuch", " beschreib", " behandel", " stellt ", " fasst", " erläuter", " analysier", " vergleich", " befass"]),
        (["cet article", "cette étude", "ce travail"], [" présente", " examin", " décri", " analys", " traite", " étudi", " explor", " propos", " abord", " vise", " compar"]),
        (["este estudio", "este trabajo", "este artículo"], [" examina", " presenta", " describe", " analiza", " aborda", " explora", " compara", " busca", " pretende", " propone"]),
        (["本研究", "本论文", "本論文", "本项研究"], ["旨在", "将", "探讨", "分析", "梳理", "提出", "揭示", "検討", "考察", "提案", "目的"]),
    ];

    private static readonly OpeningTree<SearchValues<string>> PaperOpenings = new(Rows(Papers));

    private static readonly PhraseFinder OwnParts = new(
        StringComparison.OrdinalIgnoreCase,
        " this report", " this chapter", " this section", " this subchapter", " this document", " this overview", "diesem bericht", "diesem kapitel", "ce rapport", "ce chapitre", "este informe", "este capítulo", "本报告", "本章", "本节", "本文", "本稿");

    private static readonly OpeningTree<SearchValues<string>> SequelOpenings = new(Rows(Sequels));

    /// <summary>First words of openings behind which an adjective may stand; languages that put it behind the noun need none.</summary>
    private static readonly string[] Determiners =
        ["this ", "in this ", "our ", "the present ", "dieser ", "dieses ", "diese ", "in diesem ", "in dieser ", "der vorliegende ", "ce ", "cette ", "este ", "questo ", "dit ", "deze ", "in dit ", "этот ", "данный "];

    private const int MostAdjectives = 2;

    /// <summary>All of them in one tree. Two languages may share an opening, as Spanish and Portuguese share “este documento”.</summary>
    private static readonly OpeningTree<MetaOpening> Openings = new(
        Rows(Table).Select(static row => (row.Opening, Known: new MetaOpening(MetaOpeningKind.Report, [row.Verbs])))
        .Concat(Rows(Numbered).Select(static row => (row.Opening, Known: new MetaOpening(MetaOpeningKind.NumberedPart, [row.Verbs]))))
        .Concat(Determiners.Select(static determiner => (Opening: determiner, Known: new MetaOpening(MetaOpeningKind.Determiner, []))))
        .GroupBy(static row => row.Opening, static row => row.Known, StringComparer.Ordinal)
        .Select(static rows => (rows.Key, new MetaOpening(rows.First().Kind, [.. rows.SelectMany(static known => known.Verbs)]))));

    /// <summary>Whether a sentence is about the report itself.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it opens so and presents something.</returns>
    public static bool IsAboutTheReport(ReadOnlySpan<char> text)
    {
        OpeningWalk<MetaOpening> walk = Openings.Of(text);
        while (walk.TryNext(out MetaOpening opening))
        {
            if (IsMet(opening, text, walk.End, walk.Node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence behind one about the report is about it too.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it opens with a word that points back and presents something, or names the report or a part of it.</returns>
    public static bool GoesOn(ReadOnlySpan<char> text) => Opens(text.TrimStart("*_ "), SequelOpenings) || OwnParts.AreIn(text);

    /// <summary>Whether a sentence that opens a paragraph and cites nothing is about the paper that it stands in.</summary>
    /// <param name="text">The sentence, trimmed.</param>
    /// <returns><see langword="true"/> when it opens with the paper, and presents something.</returns>
    public static bool IsAboutThePaper(ReadOnlySpan<char> text) => Opens(text, PaperOpenings);

    private static bool IsMet(MetaOpening opening, ReadOnlySpan<char> text, int length, int node) => opening.Kind switch
    {
        MetaOpeningKind.Report => Presents(text, length, opening.Verbs),
        MetaOpeningKind.NumberedPart => IsNumberedPart(text[length..], opening.Verbs[0]),
        _ => OpensBehindAdjectives(text, length, node),
    };

    private static IEnumerable<(string Opening, SearchValues<string> Verbs)> Rows((string[] Openings, string[] Verbs)[] rows) =>
        rows.Select(static row => (row.Openings, Verbs: SearchValues.Create(row.Verbs, StringComparison.Ordinal))).SelectMany(static row => row.Openings.Select(opening => (opening, row.Verbs)));

    private static bool Opens(ReadOnlySpan<char> text, OpeningTree<SearchValues<string>> openings)
    {
        OpeningWalk<SearchValues<string>> walk = openings.Of(text);
        while (walk.TryNext(out SearchValues<string>? verbs))
        {
            if (EndsWord(text, walk.End) && HasVerb(text, walk.End, verbs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“This introductory chapter …”, “Dieser umfassende Bericht …”: one or two words stand between the opening's first word, which leads to <paramref name="determiner"/>, and the rest of it.</summary>
    private static bool OpensBehindAdjectives(ReadOnlySpan<char> text, int from, int determiner)
    {
        for (int adjectives = 0; adjectives < MostAdjectives; adjectives++)
        {
            int blank = text[from..].IndexOf(' ');
            from += blank + 1;
            if (blank <= 0 || OpensFrom(text, from, determiner))
            {
                return blank > 0;
            }
        }

        return false;
    }

    private static bool OpensFrom(ReadOnlySpan<char> text, int from, int node)
    {
        OpeningWalk<MetaOpening> walk = Openings.From(text, from, node);
        while (walk.TryNext(out MetaOpening opening))
        {
            if (opening.Kind == MetaOpeningKind.Report && Presents(text, walk.End, opening.Verbs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberedPart(ReadOnlySpan<char> behind, SearchValues<string> verbs)
    {
        ReadOnlySpan<char> verb = behind.TrimStart("0123456789.");
        return verb.Length < behind.Length && verb.TrimStart() is var next && next[..Math.Min(next.Length, Reach)].IndexOfAny(verbs) == 0;
    }

    private static bool Presents(ReadOnlySpan<char> text, int length, SearchValues<string>[] languages)
    {
        if (!EndsWord(text, length))
        {
            return false;
        }

        foreach (SearchValues<string> verbs in languages)
        {
            if (HasVerb(text, length, verbs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The opening ends with a word, but for a plural: “the following sections”.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        text.Length > length && (text[0] >= '\u0600' || !Signs.IsWord(text[length]) || text[length] == 's');

    /// <summary>Where a language puts the verb first, as Arabic does, the opening holds it.</summary>
    private static int VerbStart(char first, int length) => first is >= '\u0600' and <= '\u06ff' ? 0 : length;

    private static bool HasVerb(ReadOnlySpan<char> text, int length, SearchValues<string> verbs)
    {
        ReadOnlySpan<char> near = text[VerbStart(text[0], length)..];
        near = near[..Math.Min(near.Length, Reach)];

        // “This report confirms that the synthesis …”: what the verb is about says something about the world.
        near = near.IndexOf(" that ", StringComparison.Ordinal) is > 0 and var that ? near[..that] : near;
        return near.ContainsAny(verbs);
    }
}

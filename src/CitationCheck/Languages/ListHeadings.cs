using System.Buffers;
using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>
/// Knows the headings of reference lists, by language: words that name such a list, and words that may stand beside
/// them (“Key sources”, “References and further reading”). Adding a language is adding a row.
/// </summary>
internal static class ListHeadings
{
    private static readonly string[] Names =
    [
        /* en */ "references reference sources source citations citation bibliography bibliographies footnotes endnotes referencelist literature",
        /* de */ "quellen quelle quellenverzeichnis literaturverzeichnis literaturliste literaturangaben literatur referenzen einzelnachweise quellenangaben belege nachweise fußnoten bibliographie bibliografie",
        /* fr */ "références référence bibliographie notes",
        /* es */ "referencias fuentes bibliografía citas",
        /* pt */ "referências fontes bibliografia",
        /* it */ "riferimenti fonti bibliografia sitografia note citazioni",
        /* nl */ "bronnen referenties literatuur literatuurlijst bronvermelding bibliografie voetnoten",
        /* pl */ "źródła bibliografia przypisy literatura referencje odniesienia",
        /* ru */ "источники источников литература литературы ссылки примечания библиография сноски",
        /* uk */ "джерела література посилання бібліографія примітки",
        /* sv da no fi */ "källor referenser källförteckning litteratur fotnoter kilder referencer referanser lähteet viitteet",
        /* cs ro hu tr el */ "zdroje literatura surse referințe bibliografie források hivatkozások irodalom kaynaklar kaynakça πηγές αναφορές βιβλιογραφία",
        /* id ms vi th */ "referensi sumber rujukan nguồn แหล่งที่มา เอกสารอ้างอิง",
        /* ar fa he hi */ "المراجع مراجع المصادر مصادر الهوامش منابع مراجع مآخذ מקורות ביבליוגרפיה संदर्भ स्रोत सन्दर्भ",
    ];

    private static readonly string[] Companions =
    [
        /* en */ "key selected main primary secondary major list of the and used cited consulted further reading links external additional web online works work literature data research report full complete all resources notes with urls url for this in section apa mla chicago style general academic official methodology verified formatted inline numbered original important essential core top relevant suggested recommended project article document documents materials material list bibliographic biblio numbered accessed retrieved referenced mentioned quoted included listed below by an at page pages website websites internet news articles papers studies publications books journal journals official government industry media primary-source january february march april may june july august september october november december these",
        /* de */ "und verwendete verwendetes zitierte weitere weiterführende der die das zitate wichtige liste verzeichnis links online internet internetquellen im text",
        /* fr */ "des les de la et citations citées citée utilisées consultées ouvrages œuvres bibliographiques bibliographique principales sources liste complémentaires en ligne",
        /* es pt it */ "de las los y e citadas citados consultadas consultadas utilizadas bibliográficas principales obras das os as principais dei delle citate consultate utilizzate opere bibliografici bibliografiche bibliográfica principali lista trabalhos trabajos y/o adicionales notas note web enlaces",
        /* nl pl ru sv */ "en gebruikte geraadpleegde geciteerde werken i cytowane wykorzystane prace список использованная используемые использованные использованной использованных цитируемые работы и och",
        /* ar fa hi th */ "قائمة و सूची मराठी ग्रंथ",
    ];

    /// <summary>Headings of several words of which none alone names a list.</summary>
    private static readonly string[] Phrases =
    [
        "works cited", "work cited", "works referenced", "literature cited", "cited literature", "further reading", "further reading and sources", "reference list", "source list", "sources and links", "evidence base",
        "weiterführende literatur", "weiterführende links", "lectures complémentaires", "pour aller plus loin", "lecturas adicionales", "lecturas recomendadas", "letture consigliate", "leituras adicionais", "verder lezen",
        "obras citadas", "trabajos citados", "opere citate", "ouvrages cités", "œuvres citées", "zitierte werke", "geciteerde werken", "cytowane prace",
        "цитируемые работы", "список литературы", "daftar pustaka", "tài liệu tham khảo", "tham khảo", "nguồn tham khảo", "nguồn trích dẫn", "danh mục tài liệu tham khảo", "อ้างอิง", "แหล่งอ้างอิง",
        "الأعمال المقتبس منها", "उद्धृत कार्य", "citerade verk", "citerede værker", "lähdeluettelo",
    ];

    /// <summary>Chinese, Japanese and Korean names, which stand inside longer headings without blanks.</summary>
    private static readonly string[] EastAsian =
    [
        "参考文献", "參考文獻", "引用文献", "引用文獻", "参考リンク", "参考サイト", "参考url", "参考資料", "参考资料", "參考資料", "引用的著作", "参考内容", "参考来源", "參考來源", "引用来源", "引用來源",
        "信息来源", "資料來源", "资料来源", "数据来源", "消息来源", "参考链接", "引用链接", "参考网址", "参考书目", "主要来源", "文献来源", "来源列表", "来源链接", "资料出处", "来源", "來源", "引用", "引文",
        "出典", "脚注", "腳注", "情報源", "参照元", "引用元", "参照文献", "注释", "注釈", "参考",
        "참고문헌", "참고 문헌", "참고자료", "참고 자료", "출처 목록", "출처", "인용 자료", "인용", "각주", "참조", "주석", "주", "출전",
    ];

    /// <summary>How much may stand beside a short name and beside a longer one, in UTF-16 code units.</summary>
    private const int MostBesideShort = 2;
    private const int MostBesideLong = 8;

    private static readonly int LongestEastAsian = EastAsian.Max(static name => name.Length) + MostBesideLong;

    private static readonly SearchValues<char> EastAsianStarts = SearchValues.Create([.. EastAsian.Select(static name => name[0]).Distinct()]);

    /// <summary>Words that name nothing but a list of sources, so that even entries without year or URL are believed behind them.</summary>
    private static readonly FrozenSet<string> SureNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "references", "reference list", "bibliography", "works cited", "literature cited", "cited literature", "list of references", "quellenverzeichnis", "literaturverzeichnis", "literatur", "références", "bibliographie", "referencias", "bibliografía", "referências", "bibliografia",
        "riferimenti", "bronnen", "literatuurlijst", "литература", "список литературы", "список источников", "źródła", "källor", "kaynakça", "参考文献", "引用文献", "参考资料", "參考文獻", "참고문헌", "참고 문헌", "المراجع", "संदर्भ");

    /// <summary>All words that may stand in a heading, or open a phrase, each with what it is: nearly every line is told from a heading by its first word.</summary>
    private static readonly FrozenDictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> Words =
        Names.SelectMany(static row => row.Split(' ')).Select(static word => (Word: word, Kind: WordKind.Name))
            .Concat(Companions.SelectMany(static row => row.Split(' ')).Select(static word => (Word: word, Kind: WordKind.Companion)))
            .Concat(Phrases.Select(static phrase => (Word: phrase.Split(' ')[0], Kind: WordKind.OpensPhrase)))
            .DistinctBy(static item => item.Word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static item => item.Word, static item => item.Kind, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lengths of all words of headings, as bits, by the two plain Latin letters that they begin with.</summary>
    private static readonly uint[] Lengths = FindLengths();

    private static readonly SearchValues<char> WordSeparators = SearchValues.Create(" \u00A0&/,-–—+()\n\t:");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXivxABCDabcd一二三四五六七八九十");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PhraseSet =
        Phrases.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a heading announces a reference list. Numbering, decoration and a final colon do not matter.</summary>
    public static bool IsListHeading(ReadOnlySpan<char> heading)
    {
        heading = Trim(heading);
        if (heading.Length is 0 or > 60)
        {
            return false;
        }

        if (heading.IndexOfAnyInRange('\u2E80', '\uD7FF') >= 0)
        {
            return IsEastAsian(heading);
        }

        foreach (Range range in heading.SplitAny(WordSeparators))
        {
            if (!MayBe(heading[range]))
            {
                return false;
            }
        }

        bool hasName = false;
        bool isFirst = true;
        foreach (Range range in heading.SplitAny(WordSeparators))
        {
            ReadOnlySpan<char> word = heading[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!Words.TryGetValue(word, out WordKind kind))
            {
                return false;
            }

            if (isFirst && PhraseSet.Contains(heading))
            {
                return true;
            }

            if (kind == WordKind.OpensPhrase)
            {
                return false;
            }

            isFirst = false;
            hasName |= kind == WordKind.Name;
        }

        return hasName;
    }

    /// <summary>
    /// Whether a heading without East Asian characters may announce a list, by the letters that its first word begins with
    /// and by its length. Most lines do not, and need not be looked at; words with letters beyond ASCII are not told apart.
    /// </summary>
    public static bool MayBegin(ReadOnlySpan<char> heading)
    {
        int at = 0;
        while (at < heading.Length && !char.IsLetter(heading[at]))
        {
            at++;
        }

        int end = at;
        while (end < heading.Length && char.IsAsciiLetter(heading[end]))
        {
            end++;
        }

        if (end - at < 2 || (end < heading.Length && !char.IsAscii(heading[end])))
        {
            return at < heading.Length;
        }

        bool isNumber = end < heading.Length && heading[end] is '.' or ':' && heading[at..end].IndexOfAnyExcept(Numerals) < 0; // “VII. References”
        return isNumber || MayBe(heading[at..end]);
    }

    /// <summary>Whether a word may be one of a heading, as its first letters and its length tell.</summary>
    private static bool MayBe(ReadOnlySpan<char> word) =>
        word.Length < 2 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[1]) || (Lengths[Beginning(word)] & (1u << word.Length)) != 0;

    private static int Beginning(ReadOnlySpan<char> word) => ((word[0] & 0x1F) << 5) + (word[1] & 0x1F);

    private static uint[] FindLengths()
    {
        var lengths = new uint[1 << 10];
        foreach (string word in Words.Dictionary.Keys.Concat(Phrases.SelectMany(static phrase => phrase.Split(' '))).Append("appendix"))
        {
            if (word.Length > 1 && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[1]))
            {
                lengths[Beginning(word)] |= 1u << word.Length;
            }
        }

        return lengths;
    }

    /// <summary>Whether a heading can announce nothing but a list of sources.</summary>
    public static bool IsSure(ReadOnlySpan<char> heading) => SureNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Trim(heading));

    /// <summary>Takes away what stands around a heading's words: its number, a colon, stars, a pictograph.</summary>
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> heading)
    {
        int start = 0;
        while (start < heading.Length && !char.IsLetter(heading[start]))
        {
            start++;
        }

        int end = heading.Length;
        while (end > start && !char.IsLetter(heading[end - 1]) && char.GetUnicodeCategory(heading[end - 1]) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
        {
            end--;
        }

        heading = heading[start..end];

        // “VII. References”, “第五章 参考文献”, “五、参考文献”, “Appendix A: Sources”
        int stop = heading.IndexOfAny(".、:：");
        if (stop > 0 && stop < heading.Length - 1 && (heading[..stop].IndexOfAnyExcept(Numerals) < 0 || heading.StartsWith("Appendix", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("附录", StringComparison.Ordinal)))
        {
            return heading[(stop + 1)..].Trim();
        }

        return heading;
    }

    private static bool IsEastAsian(ReadOnlySpan<char> heading)
    {
        if (heading.Length > LongestEastAsian)
        {
            return false;
        }

        for (int at = 0; heading[at..].IndexOfAny(EastAsianStarts) is var next && next >= 0; at++)
        {
            at += next;
            foreach (string name in EastAsian)
            {
                if (name[0] == heading[at]
                    && heading.Length - name.Length <= (name.Length <= 2 ? MostBesideShort : MostBesideLong)
                    && heading[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private enum WordKind
    {
        Companion,
        Name,
        OpensPhrase,
    }
}

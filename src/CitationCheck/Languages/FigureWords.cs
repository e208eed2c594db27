using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>Words that make a number beside them a figure or keep it from being one, by language.</summary>
internal static class FigureWords
{
    private static readonly string[] Measures =
    [
        // Shares and magnitudes
        "percent per percentage pct basis thousand thousands million millions billion billions trillion trillions hundred hundreds dozen bn mn tn k m b "
        + "prozent prozentpunkte tausend million millionen mio milliarde milliarden mrd billionen pour mille milliers millions milliard milliards pourcent "
        + "por ciento mil millón millones mille milioni miliardi miliardo cento porcento milhão milhões bilhão bilhões procent duizend miljoen miljard "
        + "procent procenta tys tysięcy mln mld milion miliona milionów miliard miliardów процент процента процентов тыс тысяч тысячи млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов "
        + "लाख करोड़ प्रतिशत हज़ार हजार अरब مليون مليار ألف تريليون بالمئة بالمائة ملايين آلاف 퍼센트",

        // Units
        "km kg g mg µg m cm mm nm mi ft lb lbs oz l ml ha mw gw kw kwh mwh gwh twh tb gb mb kb ghz mhz hz °c °f c ppm ppb bps mph kph tonnes tons kilometers kilometres miles meters metres feet "
        + "pounds kilograms grams liters litres hectares acres degrees watts barrels kilometer meter tonnen liter hektar grad kilomètres mètres tonnes kilómetros metros toneladas chilometri metri тонн км кг км² "
        + "dollars euros pounds yen yuan rupees dollar euro cents usd eur gbp jpy cny rmb inr chf cad aud krw brl rub dólares руб рублей долларов евро złotych zł kč сша reais pesos renminbi",

        // Multiples
        "times fold x mal fois veces volte vezes keer razy раз",
    ];

    private static readonly string[] Labels =
    [
        "section sections sec chapter chapters ch figure figures fig table tables tab appendix annex step phase part stage level tier type version v no nos nr number page pages p pp volume vol "
        + "issue article art paragraph par para rule law clause item question q point example case equation eq line lines unit grade class category cat group model series season episode "
        + "passage passages excerpt excerpts source sources document documents quelle quellen dokument textstelle extrait fuente fonte bron źródło источник документ "
        + "covid covid-19 sars-cov-2 iso rfc article route highway flight channel gate room building apollo windows web gpt claude llama gemini http usb "
        + "abschnitt kapitel abbildung abb tabelle seite band absatz abs artikel schritt teil stufe version nummer "
        + "chapitre figure tableau page étape partie article numéro niveau sección capítulo figura tabla página paso parte artículo número fase nivel "
        + "sezione capitolo tabella pagina fase parte articolo numero seção tabela página etapa artigo hoofdstuk figuur tabel pagina stap deel artikel "
        + "rozdział rysunek tabela strona krok część artykuł numer раздел глава рисунок рис таблица страница стр шаг часть статья номер",
    ];

    private static readonly string[] Months =
    [
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre "
        + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
        + "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus "
        + "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
        + "января февраля марта апреля мая июня июля августа сентября октября ноября декабря de am pm a.m p.m uhr bce bc ad ce o'clock года году год г века век в "
        + "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ];

    private static readonly string[] Joiners =
    [
        "and or to of in on at by for the a an is was are were as from with that which und oder bis von im am et ou à de du des y o hasta e en een tot i do z и или до с в на",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MeasureSet = Set(Measures);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelSet = Set(Labels);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthSet = Set(Months);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> JoinerSet = Set(Joiners);

    /// <summary>Whether a word behind a number makes it an amount, a share or a measure.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for units and magnitudes.</returns>
    public static bool IsMeasure(ReadOnlySpan<char> word) => MeasureSet.Contains(word);

    /// <summary>Whether a word before a number makes it a name: “Section 3”, “Table 2”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for labels.</returns>
    public static bool IsLabel(ReadOnlySpan<char> word) => LabelSet.Contains(word);

    /// <summary>Whether a word beside a number makes it a date or a time.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for months and the like.</returns>
    public static bool IsDate(ReadOnlySpan<char> word) => MonthSet.Contains(word);

    /// <summary>Whether a word behind a number is none that can be counted: “3 and”, “5 to”.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for articles, prepositions and conjunctions.</returns>
    public static bool IsJoiner(ReadOnlySpan<char> word) => JoinerSet.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] rows) =>
        rows.SelectMany(row => row.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>
/// Names and short names of the months, by language. Names as in the Unicode CLDR (format and stand-alone, wide and
/// abbreviated), less the final stop; where two languages share a name they agree on the month.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] ByLanguage =
    [
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
        "januar jänner|februar|märz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez",
        "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre|novembre|décembre déc",
        "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic",
        "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro",
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre",
        "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
        "stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru",
        "января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек",
        "січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень",
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
        "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december des",
        "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta",
        "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
        "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
        "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince",
        "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
        "يناير|فبراير|مارس|أبريل إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Which two plain Latin letters the names begin with.</summary>
    private static readonly bool[] Beginnings = FindBeginnings();

    /// <summary>The number of a month, 1 to 12, whatever its case; 0 when the word is no month.</summary>
    public static int Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out int month) ? month : 0;

    /// <summary>Whether a text may begin with a month, by its first two letters; most words do not, and need not be looked up.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text) =>
        text.Length > 1 && (!char.IsAscii(text[0]) || !char.IsAscii(text[1]) || (char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && Beginnings[Beginning(text)]));

    private static int Beginning(ReadOnlySpan<char> text) => ((text[0] & 0x1F) << 5) + (text[1] & 0x1F);

    private static bool[] FindBeginnings()
    {
        var found = new bool[1 << 10];
        foreach (string name in Months.Keys)
        {
            found[Beginning(name)] |= char.IsAscii(name[0]) && char.IsAscii(name[1]);
        }

        return found;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string language in ByLanguage)
        {
            int month = 0;
            foreach (string names in language.Split('|'))
            {
                month++;
                foreach (string name in names.Split(' '))
                {
                    months.TryAdd(name, month);
                }
            }
        }

        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

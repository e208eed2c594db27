using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>Knows what people and tools write where a citation is still to come.</summary>
internal static class CitationPlaceholder
{
    private static readonly string[] Phrases =
    [
        "citation needed", "citations needed", "citation required", "needs citation", "cite needed", "source needed", "sources needed",
        "reference needed", "ref needed", "ref?", "source?", "citation?", "add citation", "add source", "add reference", "insert citation", "insert source",
        "insert reference", "citation missing", "missing citation", "missing reference", "citation to be added", "source: tbd", "source: todo", "author, year", "author, date",
        "beleg fehlt", "quelle fehlt", "quelle?", "référence nécessaire", "réf. nécessaire", "source ?", "cita requerida", "carece de fontes",
        "citazione necessaria", "senza fonte", "bron?", "źródło?", "нет источника", "来源请求", "來源請求", "需要引用", "待补充", "要出典", "출처 필요",
    ];

    /// <summary>In square brackets these are enough.</summary>
    private static readonly string[] Short = ["?", "??", "???", "todo", "to do", "tbd", "citation here"];

    private static readonly WordSet Known = new([.. Phrases, .. Short]);

    private static readonly WordSet BareWords = new(
        "source", "sources", "ref", "reference", "citation", "cite", "quelle", "beleg", "fuente", "fonte", "bron", "来源", "來源", "引用", "出典", "출처");

    private static readonly WordSet InRound = new(Phrases);

    /// <summary>
    /// Whether what stands in square brackets is one: <c>citation needed</c>, <c>TODO: add source</c>, <c>insert citation here</c>.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> phrase = inside.TrimStart('^');
        ReadOnlySpan<char> task = phrase.StartsWith("todo", StringComparison.OrdinalIgnoreCase) ? phrase[4..].TrimStart(" :-–") : [];
        phrase = task.IsEmpty ? phrase : task;
        return Known.Contains(phrase) || (phrase.EndsWith(" here", StringComparison.OrdinalIgnoreCase) && Known.Contains(phrase[..^5]));
    }

    /// <summary>Whether it is no more than the word for a source, <c>[source]</c>, which is one where others are cited by number.</summary>
    public static bool IsBareWord(ReadOnlySpan<char> inside) => BareWords.Contains(inside);

    /// <summary>Whether what is in round brackets is one: <c>citation needed</c>; a shorter word there is a remark.</summary>
    public static bool IsInRound(ReadOnlySpan<char> inside) => InRound.Contains(inside);
}

using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>Names of kinds of works, which stand beside a title and are neither a part of it nor a publisher: <c>[Data set]</c>, <c>press release</c>, <c>PhD thesis</c>.</summary>
internal static class WorkTypes
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "press release", "news release", "media release", "dataset", "data set", "database", "software", "computer software", "source code", "video", "video file", "online video", "film", "podcast", "audio podcast", "tweet", "blog post", "web log post", "blog", "internet", "online", "web", "web page", "webpage", "website", "electronic resource",
        "preprint", "working paper", "white paper", "fact sheet", "factsheet", "report", "technical report", "brochure", "conference paper", "conference presentation", "paper presentation", "poster", "slides", "powerpoint slides", "mobile app", "lecture", "interview", "unpublished manuscript", "map",
        "pressemitteilung", "datensatz", "communiqué de presse", "en ligne", "comunicado de prensa", "en línea", "comunicato stampa", "электронный ресурс", "текст", "新闻稿", "数据集", "プレスリリース").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordsByLetter Theses = WordsByLetter.First(
        "ph.d.", "phd", "ph. d.", "doctoral", "dissertation", "master's", "master’s", "masters", "msc", "m.sc.", "bachelor", "thesis", "diss.", "masterarbeit", "diplomarbeit", "habilitation", "thèse", "tesis", "tese", "tesi di", "博士", "硕士", "修士");

    /// <summary>Whether a text is nothing but the name of a kind.</summary>
    public static bool IsType(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length <= Longest && (Names.Contains(text) || IsThesis(text));
    }

    /// <summary>Whether a text names a thesis, as it opens with the degree or with the word.</summary>
    public static bool IsThesis(ReadOnlySpan<char> text)
    {
        foreach (string word in text.IsEmpty ? [] : Theses[text[0]])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title without the kind in brackets behind it; translations in brackets stay.</summary>
    public static string WithoutType(string title)
    {
        int open = title.EndsWith(']') ? title.LastIndexOf('[') : -1;
        return open > 3 && IsType(title.AsSpan(open + 1, title.Length - open - 2).TrimEnd('.')) ? title[..open].TrimEnd() : title;
    }
}

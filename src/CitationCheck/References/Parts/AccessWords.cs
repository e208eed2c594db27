using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>The words that announce when a source was looked at, by language.</summary>
internal static class AccessWords
{
    private static readonly string[] Words =
    [
        "date accessed", "last accessed", "accessed", "retrieved", "last visited", "visited", "viewed on",
        "abgerufen am", "abgerufen", "zugriff am", "zugegriffen", "zuletzt besucht",
        "date d'accès", "date d’accès", "consulté le", "consulté", "accédé le",
        "fecha de acceso", "consultado el", "consultado", "acceso", "recuperado el", "recuperado",
        "acesso em", "acessado em", "acedido em", "data de acesso",
        "consultato il", "data di accesso", "accesso eseguito", "ultimo accesso",
        "geraadpleegd", "dostęp", "data dostępu", "дата обращения", "дата последнего обращения", "дата звернення",
        "访问时间", "访问日期", "访问于", "檢索日期", "检索日期", "存取日期", "訪問日期", "访问", "アクセス日", "最終アクセス", "閲覧日", "閲覧", "접속일", "액세스", "에 액세스", "تم الوصول", "تاريخ الوصول", "एक्सेस",
        "truy cập", "erişim tarihi", "diakses", "hämtad", "hentet", "besøgt", "åpnet", "luettu", "cited", "consulta", "besucht", "letzter zugriff", "geraadpleegd op", "bekeken op", "viewed", "取得", "확인", "zugriff",
    ];

    /// <summary>The words by their last characters; “abgerufen am” also without its preposition, which is cut before it is looked up.</summary>
    private static readonly WordsByLetter ByLast = WordsByLetter.Last(Words
        .Concat(Words.Where(static word => word.LastIndexOf(' ') is > 0 and var blank && word.Length - blank == 3).Select(static word => word[..^3])));

    /// <summary>Finds the date of access: the one that such a word announces, or that it follows.</summary>
    public static FoundDate? FindAccess(string text, List<FoundDate> dates)
    {
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            if (WordBefore(text, dates[i].Start) >= 0 || FollowsAt(text, dates[i].End))
            {
                return dates[i];
            }
        }

        // GB/T 7714 puts it in square brackets behind the date of publication: “(2022-05-03)[2023-06-04]”.
        return dates is [_, .., var last] && last.Date.Day is not null && text[last.Start - 1] == '[' && last.End < text.Length && text[last.End] == ']' ? last : null;
    }

    /// <summary>Where the word that announces the date at <paramref name="date"/> starts; −1 when there is none.</summary>
    public static int WordBefore(string text, int date)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, date).TrimEnd(" :：,，(（").TrimEnd();
        before = before is [.., ' ', _, _] && (before.EndsWith(" on", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" am", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" le", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" el", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" em", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" il", StringComparison.OrdinalIgnoreCase))
            ? before[..^3]
            : before;
        before = before is [.., '为' or '為'] ? before[..^1] : before;
        if (before.IsEmpty)
        {
            return -1;
        }

        foreach (string word in ByLast[before[^1]])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return before.Length - word.Length;
            }
        }

        return -1;
    }

    /// <summary>“2025年1月2日访问”, “2025년 1월 2일에 액세스”: the word stands behind the date.</summary>
    private static bool FollowsAt(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end).TrimStart(" 에に");
        return after.StartsWith("访问", StringComparison.Ordinal) || after.StartsWith("閲覧", StringComparison.Ordinal) || after.StartsWith("アクセス", StringComparison.Ordinal)
            || after.StartsWith("액세스", StringComparison.Ordinal) || after.StartsWith("檢索", StringComparison.Ordinal) || after.StartsWith("检索", StringComparison.Ordinal);
    }
}

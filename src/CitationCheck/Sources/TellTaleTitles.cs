namespace CitationCheck;

/// <summary>Titles by which a page says that it is not the page: not found, or a wall against bots.</summary>
internal static class TellTaleTitles
{
    /// <summary>By language; compared without case and accents, as whole words.</summary>
    private static readonly string[] NotFound =
    [
        "page not found", "not found", "page cannot be found", "page can’t be found", "page could not be found", "can’t find that page",
        "cannot find that page", "couldn’t find that page", "can’t find the page", "couldn’t find the page", "page doesn’t exist", "page does not exist",
        "page no longer exists", "page no longer available", "page is no longer available", "article not found", "file not found", "content not found",
        "no longer available", "page missing", "page unavailable", "nothing found", "404", "error 404", "404 error", "410 gone",
        "seite nicht gefunden", "nicht gefunden", "seite existiert nicht", "seite wurde nicht gefunden", "artikel nicht gefunden",
        "page introuvable", "page non trouvée", "page n’existe pas", "introuvable",
        "página no encontrada", "no se encontró la página", "página no existe", "no encontrado",
        "página não encontrada", "não encontrada", "pagina non trovata", "pagina niet gevonden", "sidan hittades inte", "siden blev ikke fundet",
        "sivua ei löytynyt", "nie znaleziono strony", "strona nie istnieje", "sayfa bulunamadı", "страница не найдена", "сторінку не знайдено",
        "ページが見つかりません", "お探しのページは見つかりません", "ページは存在しません", "指定されたページ", "页面不存在", "找不到页面", "页面未找到", "您访问的页面不存在", "找不到網頁", "頁面不存在",
        "페이지를 찾을 수 없습니다",
    ];

    private static readonly string[] BotWall =
    [
        "just a moment", "attention required", "checking your browser", "verify you are human", "verifying you are human", "are you a robot", "access denied",
        "access to this page has been denied", "access is denied", "security check", "security checkpoint", "one more step", "ddos protection",
        "please verify", "robot check", "human verification", "captcha", "unusual traffic", "pardon our interruption", "bot verification", "request rejected",
        "are you human", "enable javascript and cookies to continue", "please wait", "client challenge", "安全验证", "安全驗證", "人机验证", "百度安全验证",
    ];

    private static readonly string[] NotFoundPhrases = Fold(NotFound);
    private static readonly string[] BotWallPhrases = Fold(BotWall);

    public static bool IsNotFound(SourceObservation page) => Says(page, NotFoundPhrases);

    public static bool IsBotWall(SourceObservation page) => Says(page, BotWallPhrases);

    private static bool Says(SourceObservation page, string[] phrases) =>
        page.Titles.Any(title => title.Field is TitleField.Title or TitleField.Heading or TitleField.OpenGraph && Says(title.Text, phrases));

    /// <summary>
    /// The phrase must be nearly all of a part of the title: “Sorry, page not found | Lake News” says so, “Why the page not found
    /// became a work of art” is an article.
    /// </summary>
    private static bool Says(string title, string[] phrases)
    {
        string text = " ";
        int words = 0;
        foreach (TitleWord word in TitleText.Read(title).Words)
        {
            if (word.Break >= TitleBreak.Colon)
            {
                if (PartSays(text, words, phrases))
                {
                    return true;
                }

                (text, words) = (" ", 0);
            }

            text += word.Text + " ";
            words++;
        }

        return PartSays(text, words, phrases);
    }

    private static bool PartSays(string part, int words, string[] phrases) =>
        phrases.Any(phrase => part.Contains(phrase, StringComparison.Ordinal) && words <= phrase.AsSpan().Count(' ') - 1 + (phrase.Length > 6 ? 4 : 1));

    private static string[] Fold(string[] phrases) =>
        [.. phrases.Select(phrase => " " + string.Join(' ', TitleText.Read(phrase).Words.Select(word => word.Text)) + " ")];
}

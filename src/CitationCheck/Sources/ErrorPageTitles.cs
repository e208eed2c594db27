using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Titles by which a page says that it is not the page: not found, a wall, out of order.</summary>
internal static class ErrorPageTitles
{
    /// <summary>By language; compared without case and accents, as whole words.</summary>
    private static readonly string[] NotFound = Fold(
    [
        "page not found", "not found", "page cannot be found", "page can’t be found", "page could not be found",
        "page couldn’t be found", "can’t find that page", "could not find that page",
        "cannot find that page", "couldn’t find that page", "can’t find the page", "couldn’t find the page",
        "could not find the page", "page you requested", "page doesn’t exist", "page does not exist",
        "page no longer exists", "page no longer available", "page is no longer available", "page isn’t available",
        "page is not available", "page has been removed", "page was removed",
        "article not found", "story not found", "post not found", "file not found", "content not found", "document not found",
        "resource not found", "object not found", "item not found", "site not found",
        "no longer available", "page missing", "missing page", "page unavailable", "content unavailable",
        "content isn’t available", "content is not available", "video unavailable", "nothing found",
        "lost page", "dead link", "not found on this server", "404", "error 404", "404 error", "http 404", "410 gone",
        "page gone", "page deleted", "domain is for sale", "domain for sale", "domain name is for sale", "buy this domain",
        "parked domain",
        "seite nicht gefunden", "nicht gefunden", "seite existiert nicht", "seite wurde nicht gefunden",
        "seite konnte nicht gefunden werden", "artikel nicht gefunden", "seite nicht verfügbar", "nicht mehr verfügbar",
        "page introuvable", "page non trouvée", "page n’existe pas", "page n’existe plus", "page inexistante", "introuvable",
        "contenu introuvable",
        "página no encontrada", "no se encontró la página", "no se ha encontrado la página", "página no existe", "no encontrado",
        "no encontrada", "página no disponible",
        "página não encontrada", "não encontrada", "não encontrado", "página inexistente", "página não existe", "pàgina no trobada",
        "pagina non trovata", "pagina inesistente", "pagina non esiste", "pagina niet gevonden", "niet gevonden", "pagina bestaat niet",
        "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "siden blev ikke fundet", "siden findes ikke",
        "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke",
        "sivua ei löytynyt", "sivua ei löydy", "lehte ei leitud", "lapa nav atrasta", "puslapis nerastas",
        "nie znaleziono strony", "strona nie istnieje", "strona nie została znaleziona", "strony nie znaleziono",
        "stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje", "stránka sa nenašla",
        "az oldal nem található", "oldal nem található", "pagina nu a fost găsită", "stranica nije pronađena", "stran ni najdena",
        "sayfa bulunamadı", "aradığınız sayfa bulunamadı",
        "страница не найдена", "страница не существует", "такой страницы нет", "сторінку не знайдено", "страницата не е намерена",
        "страница није пронађена", "η σελίδα δεν βρέθηκε", "σελίδα δεν βρέθηκε",
        "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "הדף לא נמצא", "העמוד לא נמצא", "صفحه یافت نشد", "पृष्ठ नहीं मिला",
        "पेज नहीं मिला", "ไม่พบหน้า", "ไม่พบหน้าที่ต้องการ", "không tìm thấy trang", "trang không tồn tại",
        "halaman tidak ditemukan", "halaman tidak dijumpai",
        "ページが見つかりません", "ページは見つかりません", "お探しのページは見つかりません", "ページは存在しません", "ページが存在しません", "指定されたページ", "ページがありません",
        "页面不存在", "页面没有找到", "页面未找到", "页面找不到", "找不到页面", "找不到该页面", "您访问的页面不存在", "网页不存在", "文章不存在", "內容不存在", "找不到網頁", "找不到頁面", "頁面不存在",
        "網頁不存在", "找不到您要的頁面",
        "페이지를 찾을 수 없습니다", "존재하지 않는 페이지", "페이지를 찾을 수 없음",
    ]);

    private static readonly string[] BotWall = Fold(
    [
        "just a moment", "attention required", "checking your browser", "verify you are human", "verify you are a human",
        "verifying you are human", "are you a robot", "access denied", "access blocked", "forbidden", "403 forbidden",
        "access to this page has been denied", "access is denied", "security check", "security checkpoint",
        "security verification", "one more step", "ddos protection", "blocked", "you have been blocked",
        "please verify", "robot check", "human verification", "captcha", "unusual traffic", "pardon our interruption",
        "bot verification", "request rejected", "too many requests",
        "are you human", "enable javascript and cookies to continue", "please enable javascript", "please enable cookies",
        "javascript is disabled", "javascript is not available", "javascript required", "client challenge",
        "einen moment", "un instant", "un momento", "even geduld", "подождите", "お待ちください", "请稍候", "安全验证", "安全驗證", "人机验证",
        "百度安全验证", "잠시만 기다리십시오",
    ]);

    /// <summary>A log-in, a consent, a paywall. Only where it is the page's title: as a heading it is a box on many a page.</summary>
    private static readonly string[] Gate = Fold(
    [
        "log in", "login", "sign in", "signin", "log on", "log in to continue", "sign in to continue", "please log in",
        "please sign in", "sign up", "login required", "authentication required", "single sign on",
        "before you continue", "cookie consent", "cookies required", "we value your privacy", "your privacy choices",
        "your privacy", "privacy settings", "privacy gate", "consent",
        "subscribe to read", "subscribe to continue", "subscribe to continue reading", "subscription required",
        "register to read", "register to continue", "subscribers only",
        "anmelden", "anmeldung", "einloggen", "bitte anmelden", "connexion", "se connecter", "identifiez vous", "iniciar sesión",
        "inicia sesión", "accedi", "accesso", "inloggen", "aanmelden", "entrar", "fazer login",
        "logga in", "log ind", "logg inn", "kirjaudu", "zaloguj się", "logowanie", "přihlášení", "bejelentkezés", "giriş yap",
        "войти", "вход", "авторизация", "увійти", "登录", "登錄", "登入", "ログイン", "로그인", "تسجيل الدخول",
    ]);

    private static readonly string[] OutOfOrder = Fold(
    [
        "internal server error", "server error", "bad gateway", "502 bad gateway", "service unavailable",
        "503 service unavailable", "temporarily unavailable", "gateway timeout", "gateway time-out", "error 500", "500 error",
        "under maintenance", "maintenance mode", "site maintenance", "scheduled maintenance", "down for maintenance",
        "something went wrong", "an error occurred", "an error has occurred", "application error", "database error",
        "error establishing a database connection", "website is offline", "site is offline", "account suspended",
        "wartungsarbeiten", "wartungsmodus", "en maintenance", "site en maintenance", "メンテナンス中", "系统维护",
    ]);

    private static readonly string[] OnTheWay = Fold(
    [
        "redirecting", "redirect", "you are being redirected", "redirection", "page redirection", "weiterleitung",
        "sie werden weitergeleitet", "loading", "please wait", "object moved", "moved permanently", "302 found",
        "301 moved permanently",
        "跳转中", "正在跳转", "loading app", "wird geladen", "chargement",
    ]);

    private static readonly ErrorTitle[] All =
    [
        new(SourceStatus.Blocked, BotWall, InHeading: true),
        new(SourceStatus.Blocked, Gate, IsOpening: true),
        new(SourceStatus.SoftNotFound, NotFound, InHeading: true, BesideOne: 1),
        new(SourceStatus.Unreachable, OutOfOrder),
        new(SourceStatus.Unread, OnTheWay),
    ];

    /// <summary>The state that the titles of a page tell of; <see langword="null"/> when they are those of a page.</summary>
    public static SourceStatus? Status(SourceObservation page) => Told(page)?.Status;

    /// <summary>The words of the title that tells of it, which need not be the first; empty when none does.</summary>
    public static string Words(SourceObservation page) => Told(page)?.TitleOf(page)?.Text ?? "";

    private static ErrorTitle? Told(SourceObservation page) => Array.Find(All, error => error.TitleOf(page) is not null);

    private static string[] Fold(string[] phrases) =>
        [.. phrases.Select(phrase => " " + string.Join(' ', TitleText.Read(phrase).Words.Select(word => word.Text)) + " ")];

    /// <summary>What some phrases tell of, and how they stand in a title.</summary>
    /// <param name="Status">What they tell of.</param>
    /// <param name="Phrases">The phrases, folded, with a blank around each.</param>
    /// <param name="InHeading">Whether a heading tells it as well.</param>
    /// <param name="BesideOne">How many words may stand beside a phrase of one word: “Article introuvable”, but not “Canal
    /// blocked”.</param>
    /// <param name="IsOpening">Whether a phrase of two words may open what says so, “Log in to LakeBook”; else it has to end it, for
    /// “Not found in any atlas” is no error.</param>
    private sealed record ErrorTitle(
        SourceStatus Status, string[] Phrases, bool InHeading = false, int BesideOne = 0, bool IsOpening = false)
    {
        public SourceTitle? TitleOf(SourceObservation page) => page.Titles.FirstOrDefault(title => Counts(title.Field) && IsSaidBy(title.Text));

        private bool Counts(TitleField field) =>
            field is TitleField.Title or TitleField.OpenGraph || (InHeading && field == TitleField.Heading);

        /// <summary>
        /// The phrase must be nearly all of a part of the title: “Sorry, page not found | Lake News” says so, “Why the page not found
        /// became a work of art” is an article.
        /// </summary>
        private bool IsSaidBy(string title)
        {
            string text = " ";
            int words = 0;
            foreach (TitleWord word in TitleText.Read(title).Words)
            {
                if (word.Break >= TitleBreak.Colon)
                {
                    if (IsSaidIn(text, words))
                    {
                        return true;
                    }

                    (text, words) = (" ", 0);
                }

                text += word.Text + " ";
                words++;
            }

            return IsSaidIn(text, words);
        }

        private bool IsSaidIn(string part, int words) => Array.Exists(Phrases, phrase =>
        {
            if (!part.Contains(phrase, StringComparison.Ordinal))
            {
                return false;
            }

            int own = phrase.AsSpan().Count(' ') - 1;
            int beside = words - own;
            return beside == 0 || own switch
            {
                1 => beside <= BesideOne,
                2 => beside <= 4 && (part.EndsWith(phrase, StringComparison.Ordinal) || Opens(part, phrase)),
                _ => beside <= 4,
            };
        });

        private bool Opens(string part, string phrase) => IsOpening && part.StartsWith(phrase, StringComparison.Ordinal);
    }
}

namespace CitationCheck.Sources;

/// <summary>What the address says on which a request ended, beside the one that was cited.</summary>
internal static class PageAddress
{
    /// <summary>Words in paths and hosts of pages that want something before they show anything.</summary>
    private static readonly HashSet<string> Gates = new(StringComparer.OrdinalIgnoreCase)
    {
        "login", "signin", "logon", "sso", "oauth", "oauth2", "authorize", "authenticate", "auth", "idp", "authwall", "signup", "register",
        "registrationwall", "regwall", "loginwall", "consent", "cookieabsent", "cookiewall", "privacywall", "captcha", "challenge",
        "paywall", "subscribe", "anmelden", "anmeldung", "einloggen", "registrieren", "zustimmung", "einwilligung", "connexion",
        "seconnecter", "inscription", "acceso", "iniciarsesion", "registro", "accedi", "accesso", "entrar", "inloggen", "aanmelden",
        "loggain", "logginn", "logind", "kirjaudu", "logowanie", "zaloguj", "prihlaseni", "giris", "belepes", "vhod", "openidconnect",
        "waitingroom", "queue", "verify", "botcheck",
    };

    /// <summary>Names of error pages.</summary>
    private static readonly HashSet<string> Errors = new(StringComparer.OrdinalIgnoreCase)
    {
        "404", "410", "error", "error404", "404error", "errors", "notfound", "pagenotfound", "filenotfound", "contentnotfound", "errorpage",
        "http404", "404page", "404notfound", "errordocument", "fehler", "fehlerseite", "erreur", "erreur404", "gone", "expired",
    };

    /// <summary>Names of home pages, beside those of languages and countries.</summary>
    private static readonly HashSet<string> Homes = new(StringComparer.OrdinalIgnoreCase)
    {
        "index", "home", "default", "homepage", "start", "startseite", "accueil", "inicio", "main", "welcome",
    };

    /// <summary>Parameters that name the content of a page; with others a home page stays one.</summary>
    private static readonly HashSet<string> Contents = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "page", "pageid", "page_id", "id", "a", "art", "article", "articleid", "article_id", "doc", "docid", "post", "story",
        "storyid", "item", "itemid", "nid", "node", "q", "query", "s", "search", "title", "v", "content", "path", "name", "url",
        "view", "cid", "aid",
    };

    /// <summary>A log-in, a consent or a paywall stands between: the page may well be behind it.</summary>
    public static bool LeadsToGate(SourceObservation page) =>
        Moved(page) is var (cited, reached) && !IsNamed(cited, Gates) && (IsNamed(reached, Gates) || Carries(reached, cited));

    /// <summary>Sites that tidied up send old articles to their home page; nothing of the cited page is there.</summary>
    public static bool LeadsHome(SourceObservation page) => Moved(page) is var (cited, reached) && !IsHome(cited) && IsHome(reached);

    /// <summary>Sites send what is gone to <c>/404.html</c> or <c>/System/Error</c>, with status 200.</summary>
    public static bool LeadsToError(SourceObservation page) =>
        Moved(page) is var (cited, reached) && !IsNamed(cited, Errors) && IsNamed(reached, Errors);

    private static (Uri Cited, Uri Reached)? Moved(SourceObservation page) =>
        page.FinalUrl is { } final
        && Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? cited)
        && Uri.TryCreate(final, UriKind.Absolute, out Uri? reached)
            ? (cited, reached)
            : null;

    /// <summary><c>/login.php</c>, <c>/account/sign-in</c>, <c>consent.lake.example</c>.</summary>
    private static bool IsNamed(Uri url, HashSet<string> names) =>
        names.Contains(url.Host.Split('.')[0]) || url.AbsolutePath.Split('/').Any(part => names.Contains(Plain(part.Split('.')[0])));

    private static string Plain(string part) => string.Concat(part.Where(static c => c is not ('-' or '_' or '+')));

    /// <summary>An address that carries the cited one in its query means to lead back to it.</summary>
    private static bool Carries(Uri reached, Uri cited)
    {
        string query = Uri.UnescapeDataString(Uri.UnescapeDataString(reached.Query));
        return cited.AbsolutePath.Length > 1
            && reached.AbsolutePath != cited.AbsolutePath
            && query.Contains(Uri.UnescapeDataString(cited.AbsolutePath), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The root, <c>/index.html</c>, or that of a language or country, <c>/en/</c>, <c>/pt-br/home</c>, <c>/?from=404</c>.
    /// </summary>
    private static bool IsHome(Uri url) =>
        url.AbsolutePath.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 3 } parts
        && parts.All(static part => IsLanguage(part) || Homes.Contains(part.Split('.')[0]))
        && !url.Query.TrimStart('?').Split('&').Any(static pair => Contents.Contains(pair.Split('=')[0]));

    private static bool IsLanguage(string part) =>
        part.Length is 2 or 5
        && part.All(static c => char.IsAsciiLetter(c) || c is '-' or '_')
        && (part.Length == 2 || part[2] is '-' or '_');
}

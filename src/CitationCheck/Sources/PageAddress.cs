namespace CitationCheck.Sources;

/// <summary>What the address says on which a request ended, beside the one that was cited.</summary>
internal static class PageAddress
{
    /// <summary>Parts of paths and hosts of pages that want something before they show anything.</summary>
    private static readonly HashSet<string> Gates = new(StringComparer.OrdinalIgnoreCase)
    {
        "login", "log-in", "signin", "sign-in", "sign_in", "logon", "sso", "oauth", "oauth2", "authorize", "authenticate", "auth",
        "consent", "cookie-consent", "cookieabsent", "captcha",
        "challenge", "paywall", "subscribe", "register", "signup", "sign-up", "anmelden", "connexion", "idp", "openid-connect", "authwall",
    };

    /// <summary>Parts of paths of error pages.</summary>
    private static readonly HashSet<string> Errors = new(StringComparer.OrdinalIgnoreCase)
    {
        "404", "410", "error", "error404", "error-404", "404-error", "errors", "not-found", "notfound", "not_found", "page-not-found",
        "pagenotfound", "page_not_found", "fehler", "erreur",
    };

    /// <summary>A log-in, a consent or a paywall stands between: the page may well be behind it.</summary>
    public static bool LeadsToGate(SourceObservation page) =>
        page.FinalUrl is { } final
        && Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? cited)
        && Uri.TryCreate(final, UriKind.Absolute, out Uri? reached)
        && !IsGate(cited)
        && IsGate(reached);

    /// <summary><c>/login.php</c>, <c>/account/signin</c>, <c>consent.lake.example</c>.</summary>
    private static bool IsGate(Uri url) =>
        Gates.Contains(url.Host.Split('.')[0]) || url.AbsolutePath.Split('/').Any(part => Gates.Contains(part.Split('.')[0]));

    /// <summary>Sites that tidied up send old articles to their home page; nothing of the cited page is there.</summary>
    public static bool LeadsHome(SourceObservation page) =>
        page.FinalUrl is { } final
        && Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? cited)
        && Uri.TryCreate(final, UriKind.Absolute, out Uri? reached)
        && !IsHome(cited)
        && IsHome(reached);

    /// <summary>Sites send what is gone to <c>/404.html</c> or <c>/System/Error</c>, with status 200.</summary>
    public static bool LeadsToError(SourceObservation page) =>
        page.FinalUrl is { } final
        && Uri.TryCreate(page.Url, UriKind.Absolute, out Uri? cited)
        && Uri.TryCreate(final, UriKind.Absolute, out Uri? reached)
        && !IsError(cited)
        && IsError(reached);

    private static bool IsError(Uri url) => url.AbsolutePath.Split('/').Any(part => Errors.Contains(part.Split('.')[0]));

    /// <summary>The root, <c>/index.html</c>, or a root for one language, <c>/en/</c>, <c>/pt-br</c>.</summary>
    private static bool IsHome(Uri url)
    {
        string path = url.AbsolutePath.Trim('/');
        if (path.Length == 0)
        {
            return url.Query.Length == 0;
        }

        bool isLanguage = path.Length == 2 || (path.Length == 5 && path[2] is '-' or '_');
        string name = path.Split('.')[0];
        return (isLanguage && path.All(c => char.IsAsciiLetter(c) || c is '-' or '_'))
            || name.Equals("index", StringComparison.OrdinalIgnoreCase)
            || name.Equals("home", StringComparison.OrdinalIgnoreCase)
            || name.Equals("default", StringComparison.OrdinalIgnoreCase);
    }
}

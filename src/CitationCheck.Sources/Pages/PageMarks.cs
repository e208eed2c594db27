using AngleSharp.Html.Parser.Tokens;

namespace CitationCheck.Sources.Pages;

/// <summary>What the elements of a page show of its purpose: forms, scripts, a refresh, the names that builders of walls give.</summary>
internal sealed class PageMarks
{
    /// <summary>The start of a script says what it is for.</summary>
    private const int MaxScript = 20_000;

    private const int MaxClass = 500;

    /// <summary>What checks of visitors are called in paths, ids, classes and scripts, by their makers or in general.</summary>
    private static readonly string[] Challenges =
    [
        "captcha", "challenge", "turnstile", "_cf_chl", "cf-chl", "anubis", "within.website", "perimeterx", "px-block", "_incapsula_",
        "incapsula", "awswaf", "gokuprops", "ddos-guard", "sec-if-cpt", "sucuri_cloudproxy", "perfdrive", "shieldsquare", "kpsdk", "kasada",
        "tspd", "acw_sc_", "datadome", "arkoselabs", "geetest", "altcha", "friendlycaptcha", "basedflare", "haproxy-protection",
        "botcheck", "bot-check", "bot_check", "botdetect", "bot-detect", "humancheck", "human-check", "verify-human", "antibot",
        "anti-bot", "proof-of-work", "/_guard/",
    ];

    private static readonly string[] Queues = ["queue-it", "queueit", "waiting-room", "waitingroom", "waiting_room", "warteraum"];

    private static readonly string[] Consents =
    [
        "consent", "cookiewall", "cookie-wall", "didomi", "usercentrics", "onetrust", "sp_message", "sourcepoint", "quantcast", "trustarc",
        "iubenda", "cookiebot", "privacy-gate", "privacygate", "cookie-gate", "pur-abo", "contentpass", "axeptio", "gdpr", "dsgvo",
    ];

    private static readonly string[] Paywalls =
    [
        "paywall", "pay-wall", "regwall", "registrationwall", "registration-wall", "subscriber-only", "subscription-wall", "tinypass",
        "metered", "meter-wall", "abo-wall", "premium-wall",
    ];

    private static readonly string[] Logins =
        ["login", "log-in", "log_in", "signin", "sign-in", "sign_in", "oauth", "openid", "saml", "sso-"];

    private static readonly HashSet<string> ErrorNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "error404", "error-404", "error_404", "page-404", "page404", "http-404", "status-404", "is-404", "404-page", "page--404",
        "template-404", "not-found", "notfound", "not_found", "page-not-found", "pagenotfound", "page_not_found", "page-notfound",
        "is-not-found", "error-page", "errorpage", "error410", "error-410",
    };

    /// <summary>Whether something is called like a check of visitors.</summary>
    public bool Challenge { get; private set; }

    public bool Queue { get; private set; }

    public bool Consent { get; private set; }

    public bool Paywall { get; private set; }

    /// <summary>Whether there is a form that logs in, and no field for a password.</summary>
    public bool Login { get; private set; }

    /// <summary>Whether there is a field for a password.</summary>
    public bool Password { get; private set; }

    /// <summary>Whether there is a form.</summary>
    public bool Form { get; private set; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public bool NoIndex { get; private set; }

    public bool Scripts { get; private set; }

    /// <summary>Whether a script sends the reader elsewhere.</summary>
    public bool ScriptedRedirect { get; private set; }

    /// <summary>Whether the page speaks to those whose browser runs no scripts or keeps no cookies.</summary>
    public bool WantsScripts { get; private set; }

    /// <summary>Whether the page is built as an error page.</summary>
    public bool Error { get; private set; }

    /// <summary>Whether the page is built as an article.</summary>
    public bool Article { get; private set; }

    /// <summary>Whether the page is one of a wiki, which has no date of its own.</summary>
    public bool Wiki { get; private set; }

    /// <summary>Where the page sends the reader by itself; <see langword="null"/> if it does not.</summary>
    public PageRefresh? Refresh { get; private set; }

    public void SeeTag(HtmlTagToken tag)
    {
        SeeName(tag.GetAttribute("id"));
        SeeName(tag.GetAttribute("class"));
        switch (tag.Name)
        {
            case "html" or "body" or "main" or "article" or "h1":
                SeeKind(tag);
                break;
            case "script":
                Scripts |= tag.GetAttribute("src").Length > 0;
                SeeName(tag.GetAttribute("src"));
                break;
            case "iframe" or "link" or "img":
                SeeName(tag.GetAttribute("src"));
                break;
            case "form":
                Form = true;
                Login |= ContainsAny(tag.GetAttribute("action"), Logins);
                SeeName(tag.GetAttribute("action"));
                break;
            case "input":
                Password |= tag.GetAttribute("type").Equals("password", StringComparison.OrdinalIgnoreCase);
                break;
        }
    }

    /// <param name="name">The name.</param>
    /// <param name="content">The content.</param>
    /// <param name="isForNoScript">Whether it stands where only those go who run no scripts.</param>
    public void SeeMeta(string name, string content, bool isForNoScript)
    {
        switch (name.ToUpperInvariant())
        {
            case "ROBOTS":
                NoIndex |= content.Contains("noindex", StringComparison.OrdinalIgnoreCase);
                break;
            case "REFRESH":
                Refresh ??= PageRefresh.Read(content) is { } refresh ? refresh with { IsForNoScript = isForNoScript } : null;
                break;
            case "PRERENDER-STATUS-CODE" or "STATUS-CODE":
                Error |= content.Trim() is "404" or "410";
                break;
            case "OG:TYPE":
                Article |= IsWork(content);
                break;
            case "GENERATOR":
                Wiki |= content.Contains("wiki", StringComparison.OrdinalIgnoreCase);
                break;
            case "CITATION_TITLE":
                Article = true;
                break;
        }
    }

    public void SeeScript(string script)
    {
        ReadOnlySpan<char> start = script.AsSpan(0, Math.Min(script.Length, MaxScript));
        Challenge |= ContainsAny(start, Challenges);
        Queue |= ContainsAny(start, Queues);
        ScriptedRedirect |= start.Contains("location.replace(", StringComparison.Ordinal)
            || start.Contains("location.href", StringComparison.Ordinal)
            || start.Contains("location.assign(", StringComparison.Ordinal)
            || start.Contains("window.location=", StringComparison.Ordinal)
            || start.Contains("window.location =", StringComparison.Ordinal)
            || start.Contains("location.reload(", StringComparison.Ordinal);
    }

    /// <summary>Text for readers without scripts; the two words are the same in most languages.</summary>
    public void SeeNoScript(string text) =>
        WantsScripts |= text.Contains("javascript", StringComparison.OrdinalIgnoreCase)
            || text.Contains("cookie", StringComparison.OrdinalIgnoreCase);

    private void SeeKind(HtmlTagToken tag)
    {
        string names = tag.GetAttribute("class") + " " + tag.GetAttribute("id");
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Error |= ErrorNames.Contains(name);
            Wiki |= tag.Name == "body" && (name == "mediawiki" || name == "dokuwiki" || name.StartsWith("mw-", StringComparison.Ordinal));
        }

        string type = tag.GetAttribute("itemtype");
        Article |= type.Length > 0 && IsWork(type[(type.LastIndexOf('/') + 1)..]);
    }

    private void SeeName(string name)
    {
        if (name.Length is > 0 and < MaxClass)
        {
            Challenge |= ContainsAny(name, Challenges);
            Queue |= ContainsAny(name, Queues);
            Consent |= ContainsAny(name, Consents);
            Paywall |= ContainsAny(name, Paywalls);
        }
    }

    /// <summary>Types of Open Graph and schema.org whose pages are works with a title of their own.</summary>
    private static bool IsWork(string type) =>
        type.StartsWith("article", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("book", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("video", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("music", StringComparison.OrdinalIgnoreCase)
        || JsonLd.IsWork(type);

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

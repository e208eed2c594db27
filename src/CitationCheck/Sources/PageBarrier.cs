namespace CitationCheck;

/// <summary>What stands between a reader and the page that was asked for.</summary>
public enum PageBarrier
{
    /// <summary>Nothing that can be recognized.</summary>
    None,

    /// <summary>A check that the visitor is no program.</summary>
    Challenge,

    /// <summary>A form to log in or to register.</summary>
    Login,

    /// <summary>A question about cookies or personal data.</summary>
    Consent,

    /// <summary>A request to pay or to subscribe.</summary>
    Paywall,

    /// <summary>The site does not serve the country of the request.</summary>
    Region,

    /// <summary>A waiting room.</summary>
    Queue,

    /// <summary>The page is empty until its scripts run.</summary>
    Scripts,

    /// <summary>The page only leads on to another.</summary>
    Forwarding,

    /// <summary>Little text, and forms, scripts or a request to search engines to leave the page out: it may be any of these.</summary>
    Unclear,
}

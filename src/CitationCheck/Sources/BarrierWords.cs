namespace CitationCheck.Sources;

/// <summary>What stands between a reader and a page, in words.</summary>
internal static class BarrierWords
{
    public static string Of(PageBarrier barrier) => barrier switch
    {
        PageBarrier.Challenge => "the site checks for bots",
        PageBarrier.Login => "the page asks readers to log in",
        PageBarrier.Consent => "the page asks for consent first",
        PageBarrier.Paywall => "the page asks readers to subscribe",
        PageBarrier.Region => "the site does not serve the country of the request",
        PageBarrier.Queue => "the site has a waiting room",
        PageBarrier.Scripts => "the page has almost no text without its scripts",
        PageBarrier.Forwarding => "the page only leads on to another",
        PageBarrier.Unclear => "the page has little text besides forms and scripts",
        _ => "",
    };
}

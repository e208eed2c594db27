namespace CitationCheck.Sources.Pages;

/// <summary>
/// Decides from the structure of a page what it is. Walls, gates and shells have little text of their own, so a sign of one counts only
/// there: articles have forms for comments, questions about cookies and scripts of all kinds as well.
/// </summary>
/// <param name="blocks">The text.</param>
/// <param name="marks">The elements.</param>
/// <param name="saysWork">Whether the data of the page say that it is an article or another work.</param>
internal sealed class PageSignalsReader(PageBlocks blocks, PageMarks marks, bool saysWork)
{
    /// <summary>So much text in paragraphs is an article's.</summary>
    private const int ArticleParagraphs = 400;

    /// <summary>So much text is an article's, where paragraphs are not marked as such.</summary>
    private const int ArticleText = 1_000;

    /// <summary>Less will do under a heading, where nothing hints at a wall.</summary>
    private const int HeadedParagraphs = 250;

    private const int ArticleElementText = 120;

    /// <summary>A wall explains itself in less.</summary>
    private const int MaxWallText = 1_000;

    /// <summary>A page that leads on says less.</summary>
    private const int MaxForwardText = 300;

    /// <summary>A page of scripts says less without them, and perhaps nothing but its menu.</summary>
    private const int MaxShellText = 80;

    /// <summary>One mention of cookies in so many characters is what a request for consent has.</summary>
    private const int TextPerCookie = 300;

    private readonly bool hasArticleText =
        blocks.Paragraphs >= ArticleParagraphs || blocks.Own >= ArticleText || blocks.Article >= ArticleElementText;

    public PageSignals Read(bool haveHeading) => new()
    {
        TextLength = blocks.Own,
        IsArticle = hasArticleText || saysWork || marks.Article || (haveHeading && blocks.Paragraphs >= HeadedParagraphs && !HintsAtWall),
        DeclaresWork = saysWork || marks.Article,
        IsErrorPage = marks.Error,
        Barrier = Barrier(haveHeading),
    };

    private bool HintsAtWall =>
        marks.NoIndex || marks.WantsScripts || marks.Password || marks.Login || marks.Challenge || marks.Refresh is not null;

    private PageBarrier Barrier(bool haveHeading) =>
        IsConsent() ? PageBarrier.Consent
        : blocks.Paragraphs >= ArticleParagraphs || blocks.Own >= MaxWallText ? PageBarrier.None
        : marks.Challenge ? PageBarrier.Challenge
        : marks.Queue ? PageBarrier.Queue
        : marks.Password ? PageBarrier.Login
        : IsForwarding() ? PageBarrier.Forwarding
        : saysWork || marks.Article ? Shell(haveHeading)
        : Wall(haveHeading);

    private PageBarrier Wall(bool haveHeading) =>
        marks.Refresh is { Target.Length: 0 } || (marks.NoIndex && marks.WantsScripts) ? PageBarrier.Challenge
        : marks.Login ? PageBarrier.Login
        : marks.Paywall ? PageBarrier.Paywall
        : Shell(haveHeading) is not PageBarrier.None and var shell ? shell
        : marks.Consent && blocks.Cookies > 0 ? PageBarrier.Consent
        : blocks.Own < MaxForwardText && (marks.NoIndex || marks.WantsScripts || (marks.Form && !haveHeading)) ? PageBarrier.Unclear
        : PageBarrier.None;

    private PageBarrier Shell(bool haveHeading) =>
        (marks.Scripts && !haveHeading && blocks.Own < MaxShellText) || (marks.WantsScripts && blocks.Own < MaxShellText)
            ? PageBarrier.Scripts
            : PageBarrier.None;

    private bool IsForwarding() =>
        blocks.Own < MaxForwardText
        && (marks.Refresh is { Target.Length: > 0 } || (marks.ScriptedRedirect && blocks.Visible < MaxForwardText));

    /// <summary>A page that speaks of cookies all the time asks about them. Of an article they are the subject, and it says so.</summary>
    private bool IsConsent() =>
        !saysWork && !marks.Article && blocks.Cookies >= 2 && blocks.Own < MaxWallText * 3 && blocks.Cookies * TextPerCookie >= blocks.Own
        && (marks.Consent || marks.Form || blocks.Own < MaxWallText);
}

namespace CitationCheck.Sources.Titles;

/// <summary>Tells titles of notices about a work, such as “RETRACTED: …”, from the title of the work.</summary>
internal static class TitleNotice
{
    /// <summary>Whether a title says itself that the work was retracted or withdrawn.</summary>
    public static bool SaysRetracted(TitleText title) => title.Words.Count == 0;

    /// <summary>Whether a title of a page is the cited one with the word that the work was retracted or withdrawn.</summary>
    public static bool IsRetraction(TitleText cited, TitleText found) => false;
}

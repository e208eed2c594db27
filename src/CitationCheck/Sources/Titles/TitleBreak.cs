namespace CitationCheck.Sources.Titles;

/// <summary>What stands between two words of a title, the weakest first.</summary>
internal enum TitleBreak
{
    /// <summary>A space, a hyphen or nothing.</summary>
    None,

    /// <summary>A comma, a quote, a full stop.</summary>
    Mark,

    /// <summary>The end of a sentence, be it of an abbreviation: “Rain and the City. A story of water”.</summary>
    Sentence,

    /// <summary>A colon, which parts a kicker from a headline and a headline from its subtitle.</summary>
    Colon,

    /// <summary>A bracket: “(with pictures)” is an addition.</summary>
    Bracket,

    /// <summary>A dash between spaces: before a site's name, but inside headlines as well.</summary>
    Separator,

    /// <summary>What hardly stands inside a headline, but before a site's name: <c>|</c>, <c>·</c>, <c>»</c>.</summary>
    Bar,
}

namespace CitationCheck.References;

/// <summary>How an entry of a reference list opens.</summary>
internal enum LabelStyle
{
    /// <summary>With nothing.</summary>
    None,

    /// <summary>With a bullet.</summary>
    Bullet,

    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>, or the number of a list's item.</summary>
    Number,

    /// <summary><c>Source 1:</c>, <c>资料2：</c>.</summary>
    Named,

    /// <summary><c>[1]</c>, <c>【1】</c>, <c>[1][2]</c>, <c>[1, 2]</c>.</summary>
    Bracket,

    /// <summary><c>[^1]:</c>.</summary>
    Footnote,

    /// <summary><c>¹</c> or <c>&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
    Superscript,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>[smith-2023]</c>, <c>\bibitem{smith2023}</c>.</summary>
    Key,

    /// <summary>With whatever; links lead to it, and call it so.</summary>
    Linked,
}

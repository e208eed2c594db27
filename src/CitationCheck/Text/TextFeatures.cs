namespace CitationCheck.Text;

/// <summary>
/// The characters that stages look for in a text, in groups. Most texts lack most groups and need not be searched for them.
/// </summary>
[Flags]
internal enum TextFeatures
{
    None = 0,

    /// <summary><c>(</c> or <c>*</c>.</summary>
    Round = 1,

    /// <summary><c>[</c>, <c>\</c> or <c>^</c>.</summary>
    Square = 2,

    /// <summary><c>@</c>.</summary>
    At = 4,

    /// <summary>A digit of ASCII.</summary>
    Digit = 8,

    /// <summary><c>$</c>.</summary>
    Dollar = 16,

    /// <summary><c>/</c>.</summary>
    Slash = 32,

    /// <summary>A line break.</summary>
    LineBreak = 64,

    /// <summary><c>{</c>.</summary>
    Curly = 128,

    /// <summary>Two <c>w</c> in a row, as <c>www.</c> has them; one pair of some texts is not seen, three in a row always are.</summary>
    DoubleW = 4096,

    /// <summary>
    /// A character beyond ASCII that may open a marker, such as <c>【</c>, <c>（</c>, <c>²</c>, <c>①</c>; there may be a few others
    /// too.
    /// </summary>
    ForeignOpening = 256,

    /// <summary>A character of Chinese, Japanese or Korean, U+2E80 to U+D7FF.</summary>
    EastAsian = 512,

    /// <summary>A delimiter that a tool puts around its tokens, U+E200 to U+E2FF, or what stands for a lost object, U+FFFC.</summary>
    ToolDelimiter = 1024,

    /// <summary>A character of a script that has digits of its own; it need not be one of them.</summary>
    ForeignDigit = 2048,
}

namespace CitationCheck.Markers;

/// <summary>Why a marker-like text may be none.</summary>
[Flags]
internal enum MarkerDoubt
{
    None = 0,

    /// <summary>It is glued to a name, as an index is: <c>x[0]</c>.</summary>
    Index = 1,

    /// <summary>It may be an interval or a vector: <c>[0, 1]</c>.</summary>
    Interval = 2,

    /// <summary>It may be a year: <c>[2023]</c>, <c>Caramel (2007)</c>.</summary>
    Year = 4,

    /// <summary>It may be an exponent: <c>m²</c>.</summary>
    Exponent = 8,

    /// <summary>Only a list that defines the label makes it a citation: <c>[smith-2023]</c>.</summary>
    NeedsReference = 16,

    /// <summary>A link that may just be a link.</summary>
    PlainLink = 32,

    /// <summary>The marker is a word of its sentence and stays in it: <c>as @smith2023 shows</c>.</summary>
    IsProse = 64,

    /// <summary>
    /// Only an entry of that very name makes it a citation, for where the name begins is not sure, <c>认为张三（2018）</c>, or what
    /// stands around it is something else.
    /// </summary>
    OnlyIfListed = 128,

    /// <summary>Several larger numbers, which may be ages or pixels: <c>[18-25]</c>, <c>[200, 300]</c>.</summary>
    Figures = 256,

    /// <summary>A circled number, which enumerates unless a list opens its entries with one: <c>①</c>.</summary>
    Circled = 512,

    /// <summary>A link on words in the middle of a sentence.</summary>
    PassingLink = 1024,

    /// <summary>A bracket behind which its sentence goes on as behind a word of its own: <c>press [B2] to stop</c>.</summary>
    InSentence = 2048,

    /// <summary>A word in brackets, which only a list that labels its entries with words makes a key: <c>[ATLAS]</c>.</summary>
    Word = 4096,

    /// <summary>It may be the name of somebody who is addressed: <c>[@ann]</c>.</summary>
    Handle = 8192,

    /// <summary>The number of a figure, of a paragraph of a judgment or the like: <c>Figure [1](#f1)</c>, <c>paras [18]–[20]</c>.</summary>
    Thing = 16384,

    /// <summary>No comma parts a name in brackets from its year, <c>(Smith 2020)</c>; some reports cite like that, others never.</summary>
    NoComma = 32768,

    /// <summary>One name in brackets, of an author or of anything else: <c>(Smith, 2020)</c>, <c>(Windows 2000)</c>.</summary>
    OneName = 65536,

    /// <summary>Something else stands in the same brackets.</summary>
    Mixed = 131072,

    /// <summary>It stands where formulas, programs, patterns and data have values: <c>= [2, 5]</c>, <c>[1-9]{3}</c>.</summary>
    Value = 262144,

    /// <summary>It opens its line, or another bracket does, so that it may number what follows: <c>[1] never [2] rarely</c>.</summary>
    Apart = 524288,
}

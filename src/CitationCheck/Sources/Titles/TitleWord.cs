namespace CitationCheck.Sources.Titles;

/// <summary>One word of a folded title.</summary>
/// <param name="Text">The word without case and accents; a single character in scripts that write no spaces.</param>
/// <param name="Break">What stands between the word before and this one.</param>
internal readonly record struct TitleWord(string Text, TitleBreak Break)
{
    /// <summary>Before which character a capital follows a small letter, “LakeNews” at 4; 0 where none does.</summary>
    public int Joint { get; init; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it has a capital elsewhere, or a digit, as made-up names and acronyms do: “BERT”, “ImageNet”, “GPT4”.</summary>
    public bool IsCoined { get; init; }

    public bool IsNumber => Text.AsSpan().ContainsAnyInRange('0', '9');
}

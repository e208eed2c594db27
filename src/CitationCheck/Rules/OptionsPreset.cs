namespace CitationCheck.Rules;

/// <summary>The options that those of a file start from.</summary>
internal enum OptionsPreset
{
    Default,
    Strict,
    Lenient,
}

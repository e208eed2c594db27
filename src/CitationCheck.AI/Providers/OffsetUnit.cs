namespace CitationCheck.AI.Providers;

/// <summary>What a service counts its offsets in.</summary>
internal enum OffsetUnit
{
    CodePoints,
    Utf8Bytes,
    Utf16,
}

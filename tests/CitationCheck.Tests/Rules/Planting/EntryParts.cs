namespace CitationCheck.Tests.Rules.Planting;

/// <summary>What entries of a list show beside their URL.</summary>
[Flags]
public enum EntryParts
{
    None = 0,
    Title = 1,
    Date = 2,
    Extra = 4,
    All = Title | Date | Extra,
}

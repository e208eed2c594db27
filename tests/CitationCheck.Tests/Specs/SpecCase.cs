namespace CitationCheck.Tests.Specs;

/// <summary>One case of a spec file.</summary>
internal sealed record SpecCase(string File, string Name)
{
    public List<SpecFence> Fences { get; } = [];

    /// <summary>The lines outside of the fences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The fences of a kind, in order.</summary>
    public IEnumerable<SpecFence> Of(string kind) => Fences.Where(fence => fence.Kind == kind);

    public override string ToString() => $"{File}: {Name}";
}

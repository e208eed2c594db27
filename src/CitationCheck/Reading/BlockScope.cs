namespace CitationCheck.Reading;

/// <summary>An element of a page that holds blocks, with the one around it. Two blocks of one element belong together.</summary>
/// <param name="name">The name of the element.</param>
/// <param name="parent">The element around it; <see langword="null"/> for the outermost.</param>
internal sealed class BlockScope(string name, BlockScope? parent)
{
    /// <summary>How many elements around a block are looked at.</summary>
    public const int MostLevels = 32;

    /// <summary>The name of the element.</summary>
    public string Name { get; } = name;

    /// <summary>The element around it; <see langword="null"/> for the outermost.</summary>
    public BlockScope? Parent { get; } = parent;

    /// <summary>Whether it, or an element around it, sends the reader to another article.</summary>
    public bool IsHatnote { get; init; }

    /// <summary>Whether it, or an element around it, may do so.</summary>
    public bool MayBeHatnote { get; init; }

    /// <summary>The nearest element of a name, this one included; <see langword="null"/> when none is near.</summary>
    public BlockScope? Nearest(string wanted)
    {
        BlockScope? scope = this;
        for (int level = 0; scope is not null && level < MostLevels && scope.Name != wanted; level++)
        {
            scope = scope.Parent;
        }

        return scope?.Name == wanted ? scope : null;
    }

    /// <summary>Whether this is an element or lies near inside it.</summary>
    public bool IsWithin(BlockScope element)
    {
        BlockScope? scope = this;
        for (int level = 0; scope is not null && level < MostLevels && scope != element; level++)
        {
            scope = scope.Parent;
        }

        return scope == element;
    }
}

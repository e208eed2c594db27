using CitationCheck.Reading;

namespace CitationCheck.References.Notes;

/// <summary>
/// Makes one item of the blocks of each note: all that its element holds. The element of a note is the outermost one with no other
/// note in it, and without the mark that leads to it.
/// </summary>
internal static class NoteBlocks
{
    /// <summary>Joins the blocks of notes that have several.</summary>
    /// <param name="blocks">The blocks of the report; those of notes are changed.</param>
    /// <param name="notes">The notes, in order.</param>
    /// <param name="page">The links to them.</param>
    public static void Join(List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes, PageLinks page)
    {
        if (!notes.Any(note => blocks[note.Place.Block] is { Scope: not null, Item: 0 }))
        {
            return;
        }

        Dictionary<BlockScope, int> held = CountNotes(blocks, notes);
        HashSet<BlockScope> citing = ScopesOfMarks(blocks, notes, page);
        int items = blocks.Max(static block => block.Item);
        foreach (NoteTarget note in notes)
        {
            int first = note.Place.Block;
            if (blocks[first].Item == 0 && ElementOf(blocks[first].Scope, held, citing) is { } element)
            {
                items = Join(blocks, first, element, items + 1);
            }
        }
    }

    private static int Join(List<SourceBlock> blocks, int first, BlockScope element, int item)
    {
        int end = first + 1;
        while (end < blocks.Count && blocks[end].Scope?.IsWithin(element) == true)
        {
            end++;
        }

        for (int i = first; end > first + 1 && i < end; i++)
        {
            blocks[i] = blocks[i] with { Item = item };
        }

        return item;
    }

    /// <summary>How many notes the elements around notes hold.</summary>
    private static Dictionary<BlockScope, int> CountNotes(List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes)
    {
        var held = new Dictionary<BlockScope, int>(ReferenceEqualityComparer.Instance);
        int last = -1;
        foreach (NoteTarget note in notes)
        {
            int weight = note.Place.Block == last ? 0 : 1; // an element that holds one block of several notes holds that block
            last = note.Place.Block;
            BlockScope? scope = weight == 0 ? null : blocks[last].Scope;
            for (int level = 0; scope is not null && level < BlockScope.MostLevels; level++, scope = scope.Parent)
            {
                held[scope] = held.GetValueOrDefault(scope) + weight;
            }
        }

        return held;
    }

    /// <summary>The elements around the marks that lead to notes.</summary>
    private static HashSet<BlockScope> ScopesOfMarks(List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes, PageLinks page)
    {
        var places = notes.Select(static note => note.Place).ToHashSet();
        var scopes = new HashSet<BlockScope>(ReferenceEqualityComparer.Instance);
        foreach (PageLink link in page.Links)
        {
            BlockScope? scope = places.Contains(link.To) ? blocks[link.Block].Scope : null;
            for (int level = 0; scope is not null && level < BlockScope.MostLevels && scopes.Add(scope); level++)
            {
                scope = scope.Parent;
            }
        }

        return scopes;
    }

    private static BlockScope? ElementOf(BlockScope? scope, Dictionary<BlockScope, int> held, HashSet<BlockScope> citing)
    {
        BlockScope? element = null;
        while (scope is not null && held.GetValueOrDefault(scope) == 1 && !citing.Contains(scope))
        {
            element = scope;
            scope = scope.Parent;
        }

        return element;
    }
}

using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>
/// The links of a report that lead to a place inside of it, and where they lead. What a link tells goes before what its text looks
/// like.
/// </summary>
internal sealed class PageLinks
{
    /// <summary>No links.</summary>
    public static PageLinks None { get; } = new([]);

    private readonly Dictionary<string, PagePlace> places = new(StringComparer.Ordinal);
    private readonly List<PageLink> links = [];
    private readonly List<SourceBlock> blocks;

    private PageLinks(List<SourceBlock> blocks) => this.blocks = blocks;

    /// <summary>The links, in order.</summary>
    public IReadOnlyList<PageLink> Links => links;

    /// <summary>Finds the links among the blocks of a report.</summary>
    public static PageLinks Read(List<SourceBlock> blocks)
    {
        if (!blocks.Exists(static block => Array.Exists(block.Text.Runs, IsLocal)))
        {
            return None;
        }

        var found = new PageLinks(blocks);
        found.AddAnchors();
        for (int i = 0; i < blocks.Count; i++)
        {
            found.AddLinks(i, blocks[i].Text.Runs);
        }

        return found;
    }

    /// <summary>Whether a link's target is a place in the report, and where.</summary>
    public bool TryFind(string? target, out PagePlace place)
    {
        place = default;
        return target is ['#', _, ..] && places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(target.AsSpan(1), out place);
    }

    /// <summary>Whether a run is a link that may lead to a place in its own page: <c>#n1</c>, <c>notes.xhtml#n1</c>.</summary>
    private static bool IsLocal(InlineRun run) =>
        run is { Kind: InlineKind.Link, Url: { } url }
        && url.Contains('#', StringComparison.Ordinal)
        && !url.Contains("://", StringComparison.Ordinal);

    /// <summary>The heading that a target is; <see langword="null"/> when it is none.</summary>
    public string? HeadingAt(string? target) =>
        TryFind(target, out PagePlace place) && blocks[place.Block].Kind == BlockKind.Heading ? blocks[place.Block].Text.Text : null;

    private void AddAnchors()
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            foreach (Anchor anchor in blocks[i].Anchors)
            {
                places.TryAdd(anchor.Name, new PagePlace(i, anchor.At));
            }
        }

        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading)
            {
                places.TryAdd(Slug(blocks[i].Text.Text), new PagePlace(i, 0));
            }
        }
    }

    /// <summary>
    /// Adds the links of a block. One that names its own page or escapes its target gets the plain target:
    /// <c>./Lake#cite_note-1</c>, <c>#caf%C3%A9</c>.
    /// </summary>
    private void AddLinks(int block, InlineRun[] runs)
    {
        for (int i = 0; i < runs.Length; i++)
        {
            if (!IsLocal(runs[i]))
            {
                continue;
            }

            string url = runs[i].Url!;
            int hash = url.IndexOf('#', StringComparison.Ordinal);
            string target = hash == 0 ? url : url[hash..];
            bool isKnown = TryFind(target, out PagePlace to);
            if (!isKnown && target.Contains('%', StringComparison.Ordinal))
            {
                target = Uri.UnescapeDataString(target);
                isKnown = TryFind(target, out to);
            }

            if (isKnown)
            {
                runs[i] = runs[i] with { Url = target };
                links.Add(new PageLink(block, runs[i].Start, runs[i].End, target, to));
            }
        }
    }

    /// <summary>The identifier that GitHub and most readers of Markdown give a heading.</summary>
    private static string Slug(string heading)
    {
        Span<char> slug = heading.Length <= 256 ? stackalloc char[heading.Length] : new char[heading.Length];
        int length = 0;
        foreach (char c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_' or ' ')
            {
                slug[length++] = c == ' ' ? '-' : char.ToLowerInvariant(c);
            }
        }

        return new string(slug[..length]);
    }
}

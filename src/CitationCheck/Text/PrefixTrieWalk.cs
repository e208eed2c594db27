using System.Diagnostics.CodeAnalysis;

namespace CitationCheck.Text;

/// <summary>Goes through the openings that a text begins with.</summary>
/// <typeparam name="T">What is known about an opening.</typeparam>
internal ref struct PrefixTrieWalk<T>
{
    private readonly PrefixTrie<T> tree;
    private readonly ReadOnlySpan<char> text;

    /// <summary>Starts a walk.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">Where in the text the walk starts.</param>
    /// <param name="node">Where in the tree.</param>
    public PrefixTrieWalk(PrefixTrie<T> tree, ReadOnlySpan<char> text, int from, int node)
    {
        this.tree = tree;
        this.text = text;
        End = from;
        Node = node;
    }

    /// <summary>Where the opening ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Where it ends in the tree.</summary>
    public int Node { get; private set; }

    /// <summary>Goes on to the next opening.</summary>
    /// <param name="value">What is known about it.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryNext([MaybeNullWhen(false)] out T value)
    {
        while (End < text.Length && tree.Child(Node, text[End]) is > 0 and var child)
        {
            Node = child;
            End++;
            if (tree.TryValueOf(child, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }
}

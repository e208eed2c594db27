using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CitationCheck.Text;

/// <summary>Looks at the items of a list side by side, which costs less than to ask the list for one after the other.</summary>
internal static class ListSpan
{
    /// <summary>The items of a list that does not change any more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // so that the types of lists are known where it is asked
    public static ReadOnlySpan<T> Of<T>(IReadOnlyList<T> list) => list switch
    {
        List<T> items => CollectionsMarshal.AsSpan(items),
        T[] items => items,
        _ => list.ToArray(),
    };
}

using System.Collections;
using System.Runtime.InteropServices;

namespace CitationCheck.Text;

/// <summary>
/// A range of a longer list: the claims of one block, say, among those of its report. Immutable once the list is complete.
/// </summary>
internal sealed class ListRange<T>(List<T> items, int start, int count) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => (uint)index < (uint)count ? items[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items side by side.</summary>
    public ReadOnlySpan<T> AsSpan() => CollectionsMarshal.AsSpan(items).Slice(start, count);

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
        {
            yield return items[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;
using System.Runtime.InteropServices;

namespace CitationCheck.Model;

/// <summary>The claims of one block: a range of those of its report, which stand in one list. Immutable once the report is read.</summary>
internal sealed class ClaimRange(List<Claim> claims, int start, int count) : IReadOnlyList<Claim>
{
    public int Count => count;

    public Claim this[int index] => (uint)index < (uint)count ? claims[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The claims side by side.</summary>
    public ReadOnlySpan<Claim> AsSpan() => CollectionsMarshal.AsSpan(claims).Slice(start, count);

    public IEnumerator<Claim> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
        {
            yield return claims[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

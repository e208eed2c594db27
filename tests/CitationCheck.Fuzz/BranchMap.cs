using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace CitationCheck.Fuzz;

/// <summary>
/// Which branches were taken, and about how often, where the libraries were instrumented by SharpFuzz (<c>.ci/fuzz</c>
/// does); otherwise it never sees anything.
/// </summary>
internal sealed unsafe class BranchMap
{
    private const int Size = 1 << 16;
    private readonly byte* map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] seen = new byte[Size];

    public BranchMap() => Trace.SharedMem = map;

    /// <summary>How many branches were seen.</summary>
    public int Count => seen.Count(static branch => branch != 0);

    /// <summary>Forgets the last run.</summary>
    public void Clear()
    {
        new Span<byte>(map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the last run took a branch that none had taken, or took one far more often.</summary>
    public bool IsNew()
    {
        bool isNew = false;
        for (int i = new ReadOnlySpan<byte>(map, Size).IndexOfAnyExcept((byte)0); i >= 0 && i < Size; i++)
        {
            if (map[i] != 0)
            {
                byte bucket = Bucket(map[i]);
                isNew |= (seen[i] & bucket) == 0;
                seen[i] |= bucket;
            }
        }

        return isNew;
    }

    private static byte Bucket(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}

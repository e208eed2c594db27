using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>The labels that markers use. Most are small numbers, which are kept as bits.</summary>
internal sealed class LabelSet
{
    private const int Small = 1024;

    private ulong[]? small;
    private HashSet<string>? others;

    /// <summary>How many different labels there are.</summary>
    public int Count { get; private set; }

    /// <summary>The highest label that is a number; 0 when none is.</summary>
    public int Highest { get; private set; }

    /// <summary>Whether all labels are numbers, none below 1.</summary>
    public bool AreNumbers { get; private set; } = true;

    public void Add(Label label)
    {
        AreNumbers &= label.Number > 0;
        Highest = Math.Max(Highest, label.Number);
        if (IsSmall(label))
        {
            ref ulong bits = ref (small ??= new ulong[Small / 64])[label.Number / 64];
            Count += (bits & Bit(label)) == 0 ? 1 : 0;
            bits |= Bit(label);
        }
        else if ((others ??= new HashSet<string>(StringComparer.Ordinal)).Add(label.Text))
        {
            Count++;
        }
    }

    public bool Contains(Label label) => IsSmall(label)
        ? small is not null && (small[label.Number / 64] & Bit(label)) != 0
        : others is not null && others.Contains(label.Text);

    private static bool IsSmall(Label label) => label.Number is >= 0 and < Small;

    private static ulong Bit(Label label) => 1UL << (label.Number % 64);
}

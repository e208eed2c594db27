using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>Sees whether numbers count up from 0 or 1 as they come, none left out; those that came before may come again.</summary>
internal struct CountingUp
{
    /// <summary>So many different numbers do not count up by chance.</summary>
    private const int Enough = 3;

    private int? next;
    private int different;
    private bool isOutOfOrder;

    /// <summary>Whether several numbers count up.</summary>
    public readonly bool IsLong => !isOutOfOrder && different >= Enough;

    /// <summary>Looks at the next number.</summary>
    public void Add(Label label)
    {
        int number = label.Number >= 0 ? label.Number : int.MaxValue;
        next ??= Math.Min(number, 1);
        isOutOfOrder |= number > next;
        if (number == next)
        {
            next++;
            different++;
        }
    }
}

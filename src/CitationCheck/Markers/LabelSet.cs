namespace CitationCheck.Markers;

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

    public void Add(string label)
    {
        int number = Number(label);
        AreNumbers &= number > 0;
        Highest = Math.Max(Highest, number);
        if (number is >= 0 and < Small)
        {
            ref ulong bits = ref (small ??= new ulong[Small / 64])[number / 64];
            Count += (bits & Bit(number)) == 0 ? 1 : 0;
            bits |= Bit(number);
        }
        else if ((others ??= new HashSet<string>(StringComparer.Ordinal)).Add(label))
        {
            Count++;
        }
    }

    public bool Contains(string label) => Number(label) is >= 0 and < Small and var number
        ? small is not null && (small[number / 64] & Bit(number)) != 0
        : others is not null && others.Contains(label);

    private static ulong Bit(int number) => 1UL << (number % 64);

    /// <summary>The number that a label is, as it is written without leading zeros; −1 when it is none.</summary>
    private static int Number(string label)
    {
        if (label.Length is 0 or > 7 || (label[0] == '0' && label.Length > 1))
        {
            return -1;
        }

        int number = 0;
        foreach (char c in label)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + c - '0';
        }

        return number;
    }
}

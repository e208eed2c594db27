namespace CitationCheck.Markers.Parts;

/// <summary>
/// The forms of the ids of given sources. A label in brackets of the same form was made up for one of them: <c>[doc-9]</c> beside
/// <c>doc-1</c>, one GUID beside others, <c>[budget.pdf]</c> beside <c>handbook.pdf</c>.
/// </summary>
internal sealed class GivenForms
{
    /// <summary>A longer label is looked at no further, in UTF-16 code units.</summary>
    private const int Longest = 200;

    /// <summary>The shortest id without a sense of its own, likewise.</summary>
    private const int ShortestOpaque = 8;

    private const string Joints = "-_:./#";

    private readonly HashSet<string> stems = new(StringComparer.OrdinalIgnoreCase); // of a word and a number
    private readonly HashSet<string> families = new(StringComparer.Ordinal); // the words before the first joint
    private readonly HashSet<string> endings = new(StringComparer.OrdinalIgnoreCase); // of files
    private readonly Dictionary<string, Signs> opaque = new(StringComparer.Ordinal); // the signs of ids, by the places of their joints

    /// <summary>What the letters of an id are.</summary>
    [Flags]
    private enum Signs
    {
        None = 0,
        Digit = 1,
        LowerHex = 2,
        UpperHex = 4,
        Lower = 8,
        Upper = 16,
        Other = 32,
    }

    /// <summary>Adds an id or the name of a file.</summary>
    public void Add(ReadOnlySpan<char> id)
    {
        if (!MayBeId(id))
        {
            return;
        }

        if (Stem(id) is { IsEmpty: false } stem)
        {
            stems.Add(stem.ToString());
        }

        if (Family(id) is { IsEmpty: false } family)
        {
            families.Add(family.ToString());
        }

        if (Ending(id) is { IsEmpty: false } ending)
        {
            endings.Add(ending.ToString());
        }

        if (id.Length >= ShortestOpaque && id.ContainsAnyInRange('0', '9'))
        {
            string shape = Shape(id);
            opaque[shape] = opaque.GetValueOrDefault(shape) | SignsOf(id);
        }
    }

    /// <summary>Whether a label is of a form that no word has: it differs from an id in its number, or is as opaque.</summary>
    public bool IsSurely(ReadOnlySpan<char> label) =>
        MayBeId(label) && ((Stem(label) is { Length: > 1 } stem && Has(stems, stem)) || IsOpaque(label));

    /// <summary>Whether a label in square brackets is of the form of an id.</summary>
    public bool Has(ReadOnlySpan<char> label) =>
        IsSurely(label)
        || (MayBeId(label)
            && ((Stem(label) is { IsEmpty: false } stem && Has(stems, stem))
                || (Family(label) is { IsEmpty: false } family && Has(families, family))
                || (Ending(label) is { IsEmpty: false } ending && Has(endings, ending))));

    private static bool MayBeId(ReadOnlySpan<char> id) =>
        id.Length is > 0 and <= Longest && !id.ContainsAny(' ', '\n', '\t') && id.ContainsAnyExceptInRange('0', '9');

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> text) =>
        set.Count > 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    private bool IsOpaque(ReadOnlySpan<char> label) =>
        opaque.Count > 0
        && label.Length >= ShortestOpaque
        && label.ContainsAnyInRange('0', '9')
        && opaque.TryGetValue(Shape(label), out Signs signs)
        && (SignsOf(label) & ~signs) == Signs.None;

    /// <summary>What stands before the number that an id ends in; empty when it ends in none, or no letter is in it.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> id)
    {
        ReadOnlySpan<char> stem = id.TrimEnd("0123456789");
        return stem.Length < id.Length && stem.Length > 0 && char.IsLetter(stem[0]) && !stem.ContainsAnyInRange('0', '9') ? stem : default;
    }

    /// <summary>The word before the first joint, with it: <c>policy-</c>, <c>kb/</c>.</summary>
    private static ReadOnlySpan<char> Family(ReadOnlySpan<char> id)
    {
        int joint = id.IndexOfAny(Joints);
        ReadOnlySpan<char> family = joint > 1 && joint + 1 < id.Length ? id[..(joint + 1)] : default;
        foreach (char c in family[..Math.Max(0, family.Length - 1)])
        {
            if (!char.IsLetter(c))
            {
                return default;
            }
        }

        return family;
    }

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> id)
    {
        int dot = id.LastIndexOf('.');
        ReadOnlySpan<char> ending = dot > 0 ? id[dot..] : default;
        return ending.Length is > 1 and <= 6 && char.IsLetter(ending[1]) && !ending.Contains('/') ? ending : default;
    }

    /// <summary>The joints at their places, and how long the id is.</summary>
    private static string Shape(ReadOnlySpan<char> id) => string.Create(id.Length, id, static (shape, id) =>
    {
        for (int i = 0; i < id.Length; i++)
        {
            shape[i] = char.IsLetterOrDigit(id[i]) ? 'x' : id[i];
        }
    });

    private static Signs SignsOf(ReadOnlySpan<char> id)
    {
        Signs signs = Signs.None;
        foreach (char c in id)
        {
            signs |= c switch
            {
                >= '0' and <= '9' => Signs.Digit,
                >= 'a' and <= 'f' => Signs.LowerHex,
                >= 'A' and <= 'F' => Signs.UpperHex,
                >= 'g' and <= 'z' => Signs.Lower,
                >= 'G' and <= 'Z' => Signs.Upper,
                _ when char.IsLetterOrDigit(c) => Signs.Other,
                _ => Signs.None,
            };
        }

        return signs;
    }
}

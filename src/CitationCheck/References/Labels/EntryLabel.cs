using System.Globalization;

namespace CitationCheck.References.Labels;

/// <summary>The label that a line of a report opens with, and where its body begins.</summary>
/// <param name="Style">The kind of label.</param>
/// <param name="Names">The names that it defines; none for a bullet.</param>
/// <param name="Body">Where the body starts in the visible text.</param>
internal readonly record struct EntryLabel(LabelStyle Style, string[] Names, int Body)
{
    /// <summary>
    /// What else cites the entry: the key beside its number, in <c>1. (smith2020 pages 2-3): …</c>; <see langword="null"/> for most.
    /// </summary>
    public string[]? Aliases { get; init; }

    /// <summary>Whether there is a label that can be cited.</summary>
    public bool HasName => Names is { Length: > 0 };

    /// <summary>The first name as a number; <see langword="null"/> when it is no number.</summary>
    public int? Number => HasName ? NumberOf(Names[0]) : null;

    /// <summary>The last name as a number; <see langword="null"/> when it is no number.</summary>
    public int? LastNumber => HasName ? NumberOf(Names[^1]) : null;

    /// <summary>No label; the body starts at a place.</summary>
    public static EntryLabel None(int body) => new(LabelStyle.None, [], body);

    /// <summary>The label of a number, without leading zeros.</summary>
    public static EntryLabel OfNumber(LabelStyle style, ReadOnlySpan<char> digits, int body) =>
        new(style, [LabelText.Number(digits)], body);

    /// <summary>The label of a number.</summary>
    public static EntryLabel OfNumber(LabelStyle style, int number, int body) =>
        new(style, [number.ToString(CultureInfo.InvariantCulture)], body);

    private static int? NumberOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

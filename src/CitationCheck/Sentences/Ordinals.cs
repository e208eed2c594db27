using System.Collections.Frozen;

namespace CitationCheck.Sentences;

/// <summary>Numbers that a stop makes ordinal: German “am 3. März”, “im 6. Stock”, “der 2. Weltkrieg”, “II. Weltkrieg”.</summary>
internal static class Ordinals
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = Set(
        "am im vom zum beim ins der die das dem den des ein eine einem einen einer eines bis und ab seit ihr ihre ihren ihrem sein seine seinen seinem seiner "
        + "jeder jede jedes jeden jedem dieser diese diesem diesen dieses mein meine meinen meinem meiner unser unsere unserem zur auf "
        + "den det dens til på fra og");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Set(
        "januar jänner februar märz maerz april mai juni juli august september oktober november dezember "
        + "jan feb mär mrz apr jun jul aug sept sep okt nov dez jahrhundert jahrhunderts jahrhunderte jahrtausend");

    /// <summary>Whether a word often stands before an ordinal number in a language that writes it with a stop.</summary>
    /// <param name="word">The word before the number.</param>
    /// <returns><see langword="true"/> when an ordinal is likely.</returns>
    public static bool IsLead(ReadOnlySpan<char> word) => Leads.Contains(word);

    /// <summary>Whether a word makes the number before it a day or a century: “3. März”, “19. Jahrhundert”.</summary>
    /// <param name="word">The word after the number.</param>
    /// <returns><see langword="true"/> when it is a month or a century.</returns>
    public static bool IsCounted(ReadOnlySpan<char> word) => Months.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

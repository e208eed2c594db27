using System.Buffers;

namespace CitationCheck.Languages;

/// <summary>The number in front of a heading: “VII. References”, “B) Sources”, “第五章 参考文献”, “七、结论”.</summary>
internal static class HeadingNumber
{
    /// <summary>Signs between a number and its heading.</summary>
    private const string Stops = ".．、)";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXivx" + string.Concat(Lexicon.Words(
        static language => language.Headings.Numerals,
        static language => language.Headings.PartSigns)));

    /// <summary>A heading without its number; digits are not looked for, as no letter stands before them.</summary>
    /// <param name="heading">The heading from its first letter on.</param>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> heading)
    {
        int end = heading.IndexOfAnyExcept(Numerals);
        if (end > 0 && (heading[end] == ' ' || IsStop(heading[end])))
        {
            return heading[(end + 1)..].TrimStart();
        }

        return heading.Length > 1 && IsLetter(heading[0]) && IsStop(heading[1]) ? heading[2..].TrimStart() : heading;
    }

    /// <summary>Whether a text is nothing but such a number.</summary>
    public static bool Is(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(Numerals) < 0 ? !text.IsEmpty : text.Length == 1 && IsLetter(text[0]);

    /// <summary>Appendices and the like have letters.</summary>
    private static bool IsLetter(char sign) => char.ToUpperInvariant(sign) is >= 'A' and <= 'D';

    private static bool IsStop(char sign) => Stops.Contains(sign, StringComparison.Ordinal);
}

using System.Buffers;
using System.Globalization;

namespace CitationCheck.Sources.Pages;

/// <summary>Reads the dates of meta tags. Most are written for machines; those written for people are read as in references.</summary>
internal static class PageDate
{
    private const int MinLength = 4;
    private const int MaxLength = 60;
    private const int CompactLength = 8;

    /// <summary>Earlier years are not dates of publication.</summary>
    private const int MinYear = 1400;

    private static readonly SearchValues<char> NumericCharacters = SearchValues.Create("0123456789-/");

    /// <summary>The date; <see langword="null"/> if there is none. The day is the one written, whatever the time zone.</summary>
    public static PartialDate? Read(string? text)
    {
        string value = text?.Trim() ?? "";
        return value.Length is < MinLength or > MaxLength ? null : ReadTrimmed(WithDashes(value));
    }

    private static PartialDate? ReadTrimmed(string value)
    {
        int end = value.AsSpan().IndexOfAnyExcept(NumericCharacters);
        var numbers = new Numbers(end < 0 ? value : value[..end]);
        bool isYearBeforeWords = numbers.Count == 1 && end >= 0 && HasLetter(value.AsSpan(end)); // “2021 May 4”, “2023年3月2日”
        if (numbers.StartWithYear && !isYearBeforeWords)
        {
            return Plausible(numbers.YearFirst);
        }

        if (numbers.AreAmbiguous)
        {
            return new PartialDate(numbers[2]!.Value);
        }

        return InWords(value) ?? (isYearBeforeWords && numbers.StartWithYear ? Plausible(new PartialDate(numbers[0]!.Value)) : null);
    }

    /// <summary>“20230302” as “2023-03-02”, with any time after it.</summary>
    private static string WithDashes(string value)
    {
        bool isCompact = value.Length >= CompactLength && !value.AsSpan(0, CompactLength).ContainsAnyExceptInRange('0', '9');
        return isCompact ? $"{value[..4]}-{value[4..6]}-{value[6..8]}" : value;
    }

    private static PartialDate? InWords(string value) =>
        SourceDate.Find(value) is { Month: not null } date ? Plausible(date) : null;

    private static PartialDate? Plausible(PartialDate date) => date is { IsPossible: true, Year: >= MinYear } ? date : null;

    private static bool HasLetter(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('\0', '?');

    /// <summary>The numbers of a date, as in “2023-03-02” or “2/3/2023”.</summary>
    private sealed class Numbers(string text)
    {
        private const int YearLength = 4;

        private readonly string[] parts = text.Split('-', '/');

        public int Count => parts.Length;

        public bool StartWithYear => parts[0].Length == YearLength && this[0] is not null;

        /// <summary>02/03/2023 is in March in most countries and in February in the United States: only the year is certain.</summary>
        public bool AreAmbiguous =>
            parts is [_, _, { Length: YearLength }] && this[2] is not null && this[0] is <= 12 && this[1] is <= 12 && this[0] != this[1];

        public PartialDate YearFirst => new(this[0]!.Value, this[1], this[1] is null ? null : this[2]);

        public int? this[int at] =>
            at < parts.Length
            && parts[at].Length <= YearLength
            && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : null;
    }
}

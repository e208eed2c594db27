using System.Buffers;
using System.Globalization;
using CitationCheck.References.Parts;

namespace CitationCheck.Sources.Pages;

/// <summary>Reads the dates of meta tags, which are mostly made for machines; those made for people are read as in references.</summary>
internal static class PageDate
{
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("0123456789-/");

    public static PartialDate? Read(string? text)
    {
        string value = text?.Trim() ?? "";
        if (value.Length is < 4 or > 60)
        {
            return null;
        }

        // 2023, 2023-03, 2023-03-02, 2023/03/02, 20230302, each with any time behind it: the day as the page's author wrote it.
        if (value.Length >= 8 && value.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            value = $"{value[..4]}-{value[4..6]}-{value[6..8]}";
        }

        int end = value.AsSpan().IndexOfAnyExcept(DateSigns);
        string[] parts = (end < 0 ? value : value[..end]).Split('-', '/');
        bool isYearAlone = parts.Length == 1 && end >= 0 && value.AsSpan(end).ContainsAnyExceptInRange('\0', '?'); // “2021 May 4”, “2023年3月2日”
        if (parts[0].Length == 4 && Part(0) is { } year && !isYearAlone)
        {
            var date = new PartialDate(year, Part(1), Part(1) is null ? null : Part(2));
            return date is { IsPossible: true, Year: >= 1400 } ? date : null;
        }

        if (parts.Length == 3 && parts[2].Length == 4 && Part(2) is { } last && Part(0) is { } one && Part(1) is { } other && one <= 12 && other <= 12 && one != other)
        {
            return new PartialDate(last); // 02/03/2023 is March here and February there
        }

        return DateReader.First(value) is { End: > 0, Date: { IsPossible: true, Year: >= 1400, Month: not null } day } ? day
            : isYearAlone && parts[0].Length == 4 && Part(0) is >= 1400 and { } only ? new PartialDate(only)
            : null;

        int? Part(int at) =>
            at < parts.Length && parts[at].Length is > 0 and <= 4 && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}

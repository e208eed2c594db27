using System.Buffers;
using System.Globalization;

namespace CitationCheck.Pages;

/// <summary>Reads the dates of meta tags, which are made for machines. (Dates of references, made for people, are the core's.)</summary>
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
        if (parts[0].Length == 4 && Part(0) is { } year)
        {
            var date = new PartialDate(year, Part(1), Part(1) is null ? null : Part(2));
            return date is { IsPossible: true, Year: >= 1400 } ? date : null;
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset day) && day.Year >= 1400
            ? new PartialDate(day.Year, day.Month, day.Day)
            : null;

        int? Part(int at) =>
            at < parts.Length && parts[at].Length is > 0 and <= 4 && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}

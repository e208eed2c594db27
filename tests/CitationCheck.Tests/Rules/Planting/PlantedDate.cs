using System.Globalization;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A day, which the calendar need not have.</summary>
public readonly record struct PlantedDate(int Day, int Month, int Year)
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary><c>3 Mar. 2021</c></summary>
    public string Short =>
        string.Create(CultureInfo.InvariantCulture, $"{Day} {English.GetAbbreviatedMonthName(Month)}{(Month == 5 ? "" : ".")} {Year}");

    /// <summary><c>2021, March 3</c></summary>
    public string YearFirst => string.Create(CultureInfo.InvariantCulture, $"{Year}, {English.GetMonthName(Month)} {Day}");

    /// <summary><c>2021年3月3日</c></summary>
    public string EastAsian => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月{Day}日");
}

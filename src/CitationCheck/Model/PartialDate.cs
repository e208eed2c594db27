using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A date as precise as it was written: a year, a year and month, or a day. Immutable.
/// Later parts are <see langword="null"/> when they were not given. Compared part by part; an unknown part sorts first.
/// </summary>
/// <param name="Year">The year of the Gregorian calendar, 1 to 9999.</param>
/// <param name="Month">1 to 12, or <see langword="null"/>. It may be out of range where the report says something impossible.</param>
/// <param name="Day">1 to 31, or <see langword="null"/>. It may be out of range where the report says something impossible.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Whether the calendar has this date: 30 February is none.</summary>
    public bool IsPossible =>
        Year is >= 1 and <= 9999
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(Year, month)));

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether one date sorts before another.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    /// <returns>The comparison of <see cref="CompareTo"/>.</returns>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date sorts behind another.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    /// <returns>The comparison of <see cref="CompareTo"/>.</returns>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date sorts before another or equals it.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    /// <returns>The comparison of <see cref="CompareTo"/>.</returns>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date sorts behind another or equals it.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another date.</param>
    /// <returns>The comparison of <see cref="CompareTo"/>.</returns>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as ISO 8601 writes it, as far as it is known: <c>2023</c>, <c>2023-03</c>, <c>2023-03-02</c>.</summary>
    /// <returns>Four digits of the year, then two for each known part.</returns>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}

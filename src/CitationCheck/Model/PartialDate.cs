using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A date as precise as it was written: a year, a year and month, or a day. Immutable. Missing parts are <see langword="null"/>.
/// Dates are compared part by part, and a missing part sorts first.
/// </summary>
/// <param name="Year">The year of the Gregorian calendar, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12, or <see langword="null"/>. It is out of range if the report states an impossible date.</param>
/// <param name="Day">The day, 1 to 31, or <see langword="null"/>. It is out of range if the report states an impossible date.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Whether the date exists in the calendar; February 30 does not.</summary>
    public bool IsPossible =>
        Year is >= 1 and <= 9999
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(Year, month)));

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Returns whether one date is earlier than another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>The result of the comparison, as defined by <see cref="CompareTo"/>.</returns>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether one date is later than another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>The result of the comparison, as defined by <see cref="CompareTo"/>.</returns>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether one date is earlier than or equal to another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>The result of the comparison, as defined by <see cref="CompareTo"/>.</returns>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether one date is later than or equal to another.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    /// <returns>The result of the comparison, as defined by <see cref="CompareTo"/>.</returns>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the date in ISO 8601 format, as far as it is known: <c>2023</c>, <c>2023-03</c>, <c>2023-03-02</c>.</summary>
    /// <returns>Four digits for the year, then two for each known part.</returns>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}

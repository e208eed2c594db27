namespace CitationCheck.References.Parts;

/// <summary>Looks dates, which stand in order, up by their places.</summary>
internal static class DatePlaces
{
    /// <summary>The first date that starts at a place or behind it; one that ends at 0 when none does.</summary>
    public static FoundDate FirstFrom(this List<FoundDate> dates, int place)
    {
        foreach (FoundDate date in dates)
        {
            if (date.Start >= place)
            {
                return date;
            }
        }

        return default;
    }

    /// <summary>The last date that lies between two places; one that ends at 0 when none does.</summary>
    public static FoundDate LastBetween(this List<FoundDate> dates, int start, int end)
    {
        for (int i = dates.Count - 1; i >= 0; i--)
        {
            if (dates[i].Start >= start && dates[i].End <= end)
            {
                return dates[i];
            }
        }

        return default;
    }

    /// <summary>Whether a date starts at a place.</summary>
    public static bool StartAt(this List<FoundDate> dates, int place) => dates.FirstFrom(place) is { End: > 0 } date && date.Start == place;
}

namespace CitationCheck.References.Parts;

/// <summary>Looks up, by their places, the dates or links of an entry, which stand in order.</summary>
internal static class Places
{
    /// <summary>The first that starts at a place or behind it.</summary>
    public static T? FirstFrom<T>(this List<T> items, int place)
        where T : struct, IPlaced
    {
        foreach (T item in items)
        {
            if (item.Start >= place)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>The last that lies between two places.</summary>
    public static T? LastBetween<T>(this List<T> items, int start, int end)
        where T : struct, IPlaced
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].Start >= start && items[i].End <= end)
            {
                return items[i];
            }
        }

        return null;
    }

    /// <summary>Whether one starts at a place.</summary>
    public static bool StartAt<T>(this List<T> items, int place)
        where T : struct, IPlaced => items.FirstFrom(place)?.Start == place;

    /// <summary>Whether a URL is shown that starts before a place.</summary>
    public static bool ShowUrlBefore(this List<EntryLink> links, int place)
    {
        foreach (EntryLink link in links)
        {
            if (link.ShowsUrl && link.Start < place)
            {
                return true;
            }
        }

        return false;
    }
}

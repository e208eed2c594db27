namespace CitationCheck.References.Parts;

/// <summary>Looks links, which stand in order, up by their places.</summary>
internal static class LinkPlaces
{
    /// <summary>The first link that starts at a place or behind it; one that ends at 0 when none does.</summary>
    public static EntryLink FirstFrom(this List<EntryLink> links, int place)
    {
        foreach (EntryLink link in links)
        {
            if (link.Start >= place)
            {
                return link;
            }
        }

        return default;
    }

    /// <summary>Whether a link starts at a place.</summary>
    public static bool StartAt(this List<EntryLink> links, int place) => links.FirstFrom(place) is { End: > 0 } link && link.Start == place;

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

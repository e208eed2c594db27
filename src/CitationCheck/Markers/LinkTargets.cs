using System.Buffers;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Markers;

/// <summary>Where the links on and around a marker lead.</summary>
internal static class LinkTargets
{
    /// <summary>How many runs that start before a number are looked at for the link over it.</summary>
    private const int MostRunsBefore = 4;

    private const string AllDigits = "0123456789⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> AnyDigit = SearchValues.Create(AllDigits);

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create(AllDigits + "[](), ;^-–.");

    /// <summary>What a link's target is to a citation: an absolute URL or a place in the page; otherwise <see langword="null"/>.</summary>
    public static string? Of(string? url) => url is ['#', _, ..] ? url : UrlScanner.IsAbsolute(url) ? UrlScanner.Direct(url!) : null;

    /// <summary>
    /// Whether a URL leads to more than the door of a site, which names the site and supports nothing; an address without a name,
    /// <c>localhost:8080</c>, is that of somebody's own machine.
    /// </summary>
    public static bool IsPage(ReadOnlySpan<char> url)
    {
        int scheme = url.IndexOf("://");
        ReadOnlySpan<char> address = url[(scheme < 0 ? 0 : scheme + 3)..];
        int slash = address.IndexOf('/');
        ReadOnlySpan<char> host = address[..Math.Max(slash, 0)];
        return slash + 1 < address.Length && host.LastIndexOf('.') > 0 && char.IsLetter(host[^1]);
    }

    /// <summary>Whether a run is a link that may cite.</summary>
    public static bool IsLink(InlineRun run) => run.Kind == InlineKind.Link && Of(run.Url) is not null;

    /// <summary>Whether a link that leads out of the page lies between two places.</summary>
    public static bool HoldsLink(VisibleText visible, int start, int end)
    {
        for (int i = visible.FirstRunAt(start); i < visible.Runs.Length && visible.Runs[i].Start < end; i++)
        {
            if (visible.Runs[i].Kind == InlineKind.Link && UrlScanner.IsAbsolute(visible.Runs[i].Url))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a link's text is only the numbers of markers.</summary>
    public static bool AreNumbers(ReadOnlySpan<char> text) =>
        text.ContainsAny(AnyDigit) && text.IndexOfAnyExcept(NumberSigns) < 0;

    /// <summary>Finds where the link of each label leads that was read last: <c>[[1](a), [2](b)]</c>, <c>[[1–3]](a)</c>.</summary>
    /// <param name="sink">Holds the labels, and receives the targets.</param>
    /// <param name="inner">Where their numbers start.</param>
    /// <param name="over">Where the link over the whole marker leads; <see langword="null"/> when it has none.</param>
    /// <returns>Whether any label has a link.</returns>
    public static bool FindFor(MarkerSink sink, int inner, string? over)
    {
        sink.Targets.Clear();
        bool areLinked = over is not null;
        InlineRun before = default;
        for (int i = 0; i < sink.Places.Count; i++)
        {
            InlineRun link = sink.Places[i] < 0 ? default : NumberLinkAt(sink.Visible, inner + sink.Places[i]);
            for (int middle = i - 1; sink.Places[i] >= 0 && middle >= 0 && sink.Places[middle] < 0; middle--)
            {
                sink.Targets[middle] = link == before ? Of(link.Url) ?? over : null; // one link over the whole range
            }

            before = sink.Places[i] < 0 ? before : link;
            sink.Targets.Add(Of(link.Url) ?? over);
            areLinked |= sink.Targets[i] is not null;
        }

        return areLinked;
    }

    /// <summary>The target of the link into the page that a place lies in; <see langword="null"/> when it is in none.</summary>
    public static string? PageTargetAt(VisibleText visible, int place)
    {
        int behind = visible.FirstRunAt(place + 1);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostRunsBefore); i--)
        {
            InlineRun run = visible.Runs[i];
            if (run is { Kind: InlineKind.Link, Url: ['#', _, ..] } && run.Covers(place, place + 1))
            {
                return run.Url;
            }
        }

        return null;
    }

    /// <summary>The link over a place whose text is nothing but numbers; none has no URL.</summary>
    private static InlineRun NumberLinkAt(VisibleText visible, int place)
    {
        int behind = visible.FirstRunAt(place + 1);
        for (int i = behind - 1; i >= Math.Max(0, behind - MostRunsBefore); i--)
        {
            InlineRun run = visible.Runs[i];
            bool covers = run.Kind == InlineKind.Link && run.Covers(place, place + 1) && run.End - run.Start <= BracketMarkers.Longest;
            if (covers && AreNumbers(visible.Text.AsSpan(run.Start, run.End - run.Start)))
            {
                return run;
            }
        }

        return default;
    }
}

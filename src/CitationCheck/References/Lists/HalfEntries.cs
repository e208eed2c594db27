using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Joins the halves of entries that a tool wrote apart: the titles in one list, and in another, or in link definitions, nothing but
/// the addresses with the same labels. Of the two the later stays.
/// </summary>
internal sealed class HalfEntries
{
    private readonly Dictionary<string, EntryDraft> bare = new(StringComparer.OrdinalIgnoreCase); // nothing but an address, by label
    private readonly Dictionary<string, string> defined = new(StringComparer.OrdinalIgnoreCase); // addresses of link definitions
    private readonly HashSet<EntryDraft> joined = new(ReferenceEqualityComparer.Instance); // that another entry holds now

    /// <summary>Joins the halves among the lists of a report.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="lines">The lines of the report.</param>
    /// <param name="idle">Which of them define links beside a list; <see langword="null"/> when none does.</param>
    public static void Join(List<ListDraft> lists, ReportLines lines, bool[]? idle)
    {
        var halves = new HalfEntries();
        halves.FindBare(lists);
        halves.FindDefined(lines, idle);
        if (halves.bare.Count + halves.defined.Count > 0)
        {
            halves.Join(lists);
        }
    }

    private static bool IsBare(EntryDraft entry) =>
        entry is { Labels.Length: 1, LabelUrl: null, OnlyLine: { } line } && UrlScanner.LooksLikeUrl(line.Text);

    private static bool HasUrl(VisibleText body) => body.HasWebLink || UrlScanner.TryFind(body.Text, 0, out _);

    private void FindBare(List<ListDraft> lists)
    {
        foreach (EntryDraft entry in lists.SelectMany(static list => list.Entries).Where(IsBare))
        {
            bare.TryAdd(entry.Labels[0], entry);
        }
    }

    private void FindDefined(ReportLines lines, bool[]? idle)
    {
        for (int i = 0; idle is not null && i < idle.Length; i++)
        {
            if (idle[i] && IdleDefinitions.TryRead(lines, i, out string label, out string url))
            {
                defined.TryAdd(label, url);
            }
        }
    }

    private void Join(List<ListDraft> lists)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (EntryDraft entry in lists.SelectMany(static list => list.Entries))
        {
            bool lacksAddress = entry is { Labels.Length: 1, LabelUrl: null, IsEmpty: false } && !IsBare(entry) && !HasUrl(entry.Body);
            if (lacksAddress && seen.Add(entry.Labels[0]))
            {
                Join(entry);
            }
        }

        if (joined.Count > 0)
        {
            lists.ForEach(list => list.Entries.RemoveAll(joined.Contains));
            lists.RemoveAll(static list => list.Entries.Count == 0);
        }
    }

    /// <summary>Joins a title with its address.</summary>
    private void Join(EntryDraft title)
    {
        if (!bare.TryGetValue(title.Labels[0], out EntryDraft? address))
        {
            title.LabelUrl = defined.GetValueOrDefault(title.Labels[0]);
        }
        else if (address.SourceStart > title.SourceStart)
        {
            address.Prepend(title);
            joined.Add(title);
        }
        else
        {
            VisibleText line = address.OnlyLine!;
            title.LabelUrl = line.Runs is [{ Kind: InlineKind.Link, Url: { } url }, ..] ? url : line.Text.Trim(' ', '<', '>');
            joined.Add(address);
        }
    }
}

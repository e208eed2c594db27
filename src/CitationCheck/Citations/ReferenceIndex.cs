using System.Runtime.InteropServices;
using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Model;
using CitationCheck.References;
using CitationCheck.Text;

namespace CitationCheck.Citations;

/// <summary>Finds the reference that a label, a place in the page, or a surname and year point at.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<string, Entries> footnotes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entries> others = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Reference> all = [];
    private Dictionary<string, Reference>? byAnchor;
    private HashSet<string>? circled;
    private AuthorYearIndex? byAuthor;
    private Dictionary<string, Reference>? byName;
    private HashSet<string>? pages;

    /// <param name="given">The references that were made from given sources; <see langword="null"/> when none were given.</param>
    public ReferenceIndex(GivenReferences? given = null)
    {
        Given = given;
        foreach (Reference reference in given?.References ?? [])
        {
            if (reference.Number is null)
            {
                Forms.Add(reference.Label);
            }
        }
    }

    /// <summary>The entries of one list without labels, each found by its place.</summary>
    private ReferenceIndex(ReferenceIndex unlabelled)
        : this(unlabelled.Given)
    {
        all = unlabelled.all;
        byAnchor = unlabelled.byAnchor;
        circled = unlabelled.circled;
        HighestNumber = unlabelled.HighestNumber;
        for (int i = 0; i < all.Count; i++)
        {
            Add(others, Label.Of(i + 1).Text, new Entry(all[i], all[0].Span.Start));
        }
    }

    /// <summary>Adds the references of a list; lists come in order, and so do their entries.</summary>
    public void Add(Reference reference, LabelStyle style, IReadOnlyList<string> anchors, int listStart)
    {
        all.Add(reference);
        if (style == LabelStyle.Circled)
        {
            (circled ??= new HashSet<string>(StringComparer.Ordinal)).Add(reference.Label);
        }

        HighestNumber = Math.Max(Math.Max(HighestNumber, all.Count), reference.Number ?? 0);
        HasNamed |= style == LabelStyle.Named;
        HasRound |= reference.RawText is ['(' or '（', >= '0' and <= '9', ..];
        if (reference.Label.Length > 0)
        {
            Add(style == LabelStyle.Footnote ? footnotes : others, Normalise(reference.Label), new Entry(reference, listStart));
            if (style != LabelStyle.Footnote && reference.Number is null)
            {
                Forms.Add(reference.Label);
            }
        }

        foreach (string anchor in anchors)
        {
            (byAnchor ??= new Dictionary<string, Reference>(StringComparer.Ordinal)).TryAdd(anchor, reference);
        }
    }

    /// <summary>Adds another name of a reference, behind all labels of its list: a label that is the same comes first.</summary>
    public void AddAlias(Reference reference, string alias, int listStart)
    {
        Add(others, Normalise(alias), new Entry(reference, listStart));
        Forms.Add(LabelForms.WithoutPlace(alias));
    }

    /// <summary>The references that were made from given sources; <see langword="null"/> when none were given.</summary>
    public GivenReferences? Given { get; }

    /// <summary>Whether there is no reference.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Whether any label begins with a digit; where none does, no number is one.</summary>
    public bool HasNumbers { get; private set; }

    /// <summary>The highest number that is a label, or how many entries there are.</summary>
    public int HighestNumber { get; private set; }

    /// <summary>Whether any entry is numbered in round brackets: <c>(1): …</c>.</summary>
    public bool HasRound { get; private set; }

    /// <summary>Whether any entry opens with a word and its number: <c>Passage 2: …</c>.</summary>
    public bool HasNamed { get; private set; }

    /// <summary>The forms of the labels that are no numbers.</summary>
    public LabelForms Forms { get; } = new();

    /// <summary>Whether the references are entries of more than one list.</summary>
    public bool HasSeveralLists => all.Count > 1 && all[0].List != all[^1].List;

    /// <summary>The reference whose entry covers a place of the report's text; of several labels the first.</summary>
    public Reference? EntryAt(int place)
    {
        int low = 0;
        int high = all.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = all[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        while (low > 1 && all[low - 1].Span == all[low - 2].Span)
        {
            low--;
        }

        return low > 0 && all[low - 1].Span.End > place ? all[low - 1] : null;
    }

    /// <summary>How many references there are: entries, or given sources where the report has no list of its own.</summary>
    public int Count => all.Count > 0 || Given is null ? all.Count : Given.References.Length;

    /// <summary>
    /// The index in which numbers mean places, where no entry has a label: a tool cites [1] to [5] above a list of five bare
    /// URLs. The numbers have to fit, none beyond the end, and half of the entries cited; otherwise this very index.
    /// </summary>
    public ReferenceIndex WithPlaces(LabelSet cited)
    {
        if (cited.Count == 0 || all.Count == 0 || all[0].Label.Length > 0)
        {
            return this;
        }

        bool isOneList = all.TrueForAll(reference => reference.Label.Length == 0 && reference.List == all[0].List);
        bool fits = cited.AreNumbers && cited.Highest <= all.Count && cited.Count * 2 >= all.Count;
        return isOneList && fits ? new ReferenceIndex(this) : this;
    }

    /// <summary>Decides what numbers mean among the given sources, if there are any.</summary>
    public void NumberGiven(ReadOnlySpan<MarkerCandidate> candidates)
    {
        if (Given is not null)
        {
            Given.Decide(candidates);
            HighestNumber = Math.Max(HighestNumber, Given.HighestNumber);
            HasNumbers |= Given.References.Length > 0;
        }
    }

    /// <summary>Whether any list has the label.</summary>
    public bool Has(string label) => NameOf(label) is not null || Given?.Find(label) is not null;

    /// <summary>Whether an entry opens with the label in a circle.</summary>
    public bool HasCircled(string label) => circled is not null && circled.Contains(label);

    /// <summary>The reference at the place in the page that a link leads to.</summary>
    public Reference? FindAnchor(string? target)
    {
        int hash = (byAnchor is null && Given is null) || target is null ? -1 : target.IndexOf('#', StringComparison.Ordinal);
        ReadOnlySpan<char> anchor = target.AsSpan(hash + 1);
        return hash < 0 ? null
            : byAnchor is not null && byAnchor.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(anchor, out Reference? found) ? found
            : hash == 0 ? Given?.FindId(anchor)
            : null;
    }

    /// <summary>
    /// The reference that a label means at a place of the report: of several, that of the next list behind the place
    /// (the list of its own section, where every section has one), otherwise of the last list before it. Footnotes mean
    /// entries that are written as footnotes, where there are any; other markers mean other entries.
    /// </summary>
    public Reference? Find(string label, CitationStyle style, int position)
    {
        string name = NameOf(label) ?? label;
        (Dictionary<string, Entries> first, Dictionary<string, Entries> second) =
            style == CitationStyle.Footnote ? (footnotes, others) : (others, footnotes);
        if (!first.TryGetValue(name, out Entries entries) && !second.TryGetValue(name, out entries))
        {
            return null;
        }

        int low = 0;
        int high = entries.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = entries[middle].ListStart <= position ? (middle + 1, high) : (low, middle);
        }

        return entries[Math.Min(low, entries.Count - 1)].Reference;
    }

    /// <summary>
    /// The entry of an author–year citation: the year is in it, with the same letter, and the first surname before the title.
    /// </summary>
    public Reference? FindAuthorYear(string label) =>
        (byAuthor ??= new AuthorYearIndex(all)).Find(label) ?? Given?.FindAuthorYear(label);

    /// <summary>The first entry that has a name as its title, publisher or only author: what “(Source: Reuters)” means.</summary>
    public Reference? FindNamed(string name)
    {
        if (byName is null)
        {
            byName = new Dictionary<string, Reference>(StringComparer.OrdinalIgnoreCase);
            foreach (Reference reference in all)
            {
                string? onlyAuthor = reference.Authors is [var author] ? author : null;
                foreach (string? part in (ReadOnlySpan<string?>)[reference.Title, reference.Publisher, onlyAuthor])
                {
                    _ = part is not null && byName.TryAdd(part, reference);
                }
            }
        }

        return name.Length > 1 && byName.TryGetValue(name, out Reference? found) ? found : null;
    }

    /// <summary>Whether an entry names the page that a URL leads to.</summary>
    public bool HasUrl(string? url)
    {
        pages ??= all
            .Select(static reference => reference.Url)
            .OfType<string>()
            .Select(SourceKey.Of)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return url is not null && ((pages.Count > 0 && pages.Contains(SourceKey.Of(url))) || Given?.FindAddress(url) is not null);
    }

    /// <summary>Of the entries of one list with the same label, the first one is meant.</summary>
    private void Add(Dictionary<string, Entries> index, string label, Entry entry)
    {
        HasNumbers |= char.IsAsciiDigit(label[0]);
        ref Entries entries = ref CollectionsMarshal.GetValueRefOrAddDefault(index, label, out bool isKnown);
        if (!isKnown)
        {
            entries = new Entries(entry, null);
        }
        else if (entries[entries.Count - 1].ListStart != entry.ListStart)
        {
            List<Entry> more = entries.More ?? [];
            more.Add(entry);
            entries = new Entries(entries.First, more);
        }
    }

    /// <summary>
    /// The name by which a list has a label, which may be that of a source with a place in it, <c>smith2020 pages 2-3</c>;
    /// <see langword="null"/> when no list has it.
    /// </summary>
    private string? NameOf(string label)
    {
        string name = Normalise(label);
        if (others.ContainsKey(name) || footnotes.ContainsKey(name))
        {
            return name;
        }

        ReadOnlySpan<char> key = LabelForms.WithoutPlace(label);
        return key.Length < label.Length && others.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(key) ? key.ToString() : null;
    }

    /// <summary>Labels that are numbers are the same whatever zeros stand before them.</summary>
    private static string Normalise(string label) =>
        label is ['0', _, ..] && label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? Label.Of(label).Text : label;

    private readonly record struct Entry(Reference Reference, int ListStart);

    /// <summary>The entries of one label: mostly one, and one more in every further list that has it.</summary>
    private readonly record struct Entries(Entry First, List<Entry>? More)
    {
        public int Count => 1 + (More?.Count ?? 0);

        public Entry this[int index] => index == 0 ? First : More![index - 1];
    }
}

using CitationCheck.References;

namespace CitationCheck.Citations;

/// <summary>Finds the reference that a label, a place in the page, or a surname and year point at.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<string, List<Entry>> byLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Reference> byAnchor = new(StringComparer.Ordinal);
    private readonly List<Entry> all = [];
    private Dictionary<string, List<Entry>>? byYear;

    public void Add(Reference reference, OpeningStyle style, IEnumerable<string> anchors, int listStart)
    {
        var entry = new Entry(reference, style, listStart);
        all.Add(entry);
        if (reference.Label.Length > 0)
        {
            string label = Normalise(reference.Label);
            if (!byLabel.TryGetValue(label, out List<Entry>? entries))
            {
                byLabel.Add(label, entries = []);
            }

            entries.Add(entry);
        }

        foreach (string anchor in anchors)
        {
            byAnchor.TryAdd(anchor, reference);
        }
    }

    /// <summary>Whether there is no reference.</summary>
    public bool IsEmpty => all.Count == 0;

    /// <summary>How many references there are.</summary>
    public int Count => all.Count;

    /// <summary>Whether any list has the label.</summary>
    public bool Has(string label) => byLabel.ContainsKey(Normalise(label));

    /// <summary>The reference at a place in the page.</summary>
    public Reference? FindAnchor(string? anchor) => anchor is not null && byAnchor.TryGetValue(anchor, out Reference? found) ? found : null;

    /// <summary>
    /// The reference that a label means at a place of the report: of several, that of the next list behind the place
    /// (the list of its own section, where every section has one), otherwise of the last list before it.
    /// </summary>
    public Reference? Find(string label, CitationStyle style, int position)
    {
        if (!byLabel.TryGetValue(Normalise(label), out List<Entry>? entries))
        {
            return null;
        }

        if (entries.Count == 1)
        {
            return entries[0].Reference;
        }

        bool isFootnote = style == CitationStyle.Footnote;
        Entry? best = null;
        foreach (Entry entry in entries)
        {
            if (best is null || Better(entry, best, isFootnote, position))
            {
                best = entry;
            }
        }

        return best!.Reference;
    }

    /// <summary>The entry of an author–year citation: the year is in it, with the same letter, and the first surname before the title.</summary>
    public Reference? FindAuthorYear(string label)
    {
        int comma = label.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
        {
            return null;
        }

        string year = label[(comma + 2)..];
        string surname = FirstSurname(label.AsSpan(0, comma));
        byYear ??= IndexYears();
        if (surname.Length == 0 || !byYear.TryGetValue(year, out List<Entry>? entries))
        {
            return null;
        }

        Entry? loose = null;
        foreach (Entry entry in entries)
        {
            int at = FindWord(entry.Reference.RawText, surname);
            if (at is >= 0 and < 60)
            {
                return entry.Reference;
            }

            loose ??= at >= 0 ? entry : null;
        }

        return loose?.Reference;
    }

    private static bool Better(Entry entry, Entry best, bool isFootnote, int position)
    {
        bool same = (entry.Style == OpeningStyle.Footnote) == isFootnote;
        bool bestSame = (best.Style == OpeningStyle.Footnote) == isFootnote;
        if (same != bestSame)
        {
            return same;
        }

        bool follows = entry.ListStart > position;
        bool bestFollows = best.ListStart > position;
        return follows != bestFollows ? follows : !follows && entry.ListStart > best.ListStart;
    }

    private static string FirstSurname(ReadOnlySpan<char> names)
    {
        foreach (Range range in names.SplitAny(" ,，&"))
        {
            ReadOnlySpan<char> word = names[range].Trim(".");
            if (word.Length > 1 && (char.IsUpper(word[0]) || word[0] >= '\u2E80'))
            {
                return word.ToString();
            }
        }

        return string.Empty;
    }

    private static int FindWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = at == 0 || !char.IsLetter(text[at - 1]);
            bool ends = at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]);
            if (begins && ends)
            {
                return at;
            }
        }

        return -1;
    }

    private Dictionary<string, List<Entry>> IndexYears()
    {
        var years = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (Entry entry in all)
        {
            string text = entry.Reference.RawText;
            for (int i = 0; i + 4 <= text.Length; i++)
            {
                bool isYear = text[i] is '1' or '2' && text.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]));
                if (isYear)
                {
                    bool hasLetter = i + 4 < text.Length && char.IsAsciiLetterLower(text[i + 4]);
                    Put(text.Substring(i, hasLetter ? 5 : 4), entry);
                    i += 4;
                }
            }

            if (text.Contains("n.d.", StringComparison.OrdinalIgnoreCase))
            {
                Put("n.d.", entry);
            }
        }

        return years;

        void Put(string year, Entry entry)
        {
            if (!years.TryGetValue(year, out List<Entry>? entries))
            {
                years.Add(year, entries = []);
            }

            if (entries.Count == 0 || entries[^1] != entry)
            {
                entries.Add(entry);
            }
        }
    }

    /// <summary>Labels that are numbers are the same whatever zeros stand before them.</summary>
    private static string Normalise(string label) => label is ['0', _, ..] && label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? MarkerSink.Number(label) : label;

    private sealed record Entry(Reference Reference, OpeningStyle Style, int ListStart);
}

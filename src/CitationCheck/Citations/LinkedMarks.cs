using CitationCheck.Languages;
using CitationCheck.Markers;
using CitationCheck.Reading;

namespace CitationCheck.Citations;

/// <summary>
/// What the links into the page say of the markers that they are. One that leads to an entry cites it, whatever it looks like; one
/// that leads to anything else cites nothing; one that leads nowhere cites, and dangles, when it is like those that do.
/// </summary>
internal sealed class LinkedMarks
{
    /// <summary>The longest part of a target that tells what kind of place it names, in UTF-16 code units.</summary>
    private const int LongestKind = 20;

    private readonly ReferenceIndex references;
    private readonly PageLinks page;
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal); // of the marks that lead to each place
    private readonly HashSet<string> shared = new(StringComparer.Ordinal); // the places that marks of several labels lead to
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal); // of the targets that are entries
    private int bare; // how many more numbers without brackets lead to entries than to other places

    /// <summary>Looks at all candidates of a report.</summary>
    public LinkedMarks(ReadOnlySpan<MarkerCandidate> candidates, ReferenceIndex references, PageLinks page)
    {
        this.references = references;
        this.page = page;
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            if (candidate.IsAnchor)
            {
                Add(candidate);
            }
        }
    }

    /// <summary>The entry that a marker's own link leads to; <see langword="null"/> when it leads to none.</summary>
    public Reference? Find(in MarkerCandidate candidate)
    {
        Reference? found = references.FindAnchor(candidate.Target);
        bool isWholeList = found is not null && candidate.IsAnchor && shared.Contains(candidate.Target!);
        return isWholeList ? null : found;
    }

    /// <summary>Whether a candidate leads to a place that is no entry.</summary>
    public bool LeadsElsewhere(in MarkerCandidate candidate) => Find(candidate) is null && page.TryFind(candidate.Target, out _);

    /// <summary>Whether a candidate that is a link into the page is a citation.</summary>
    public bool Accepts(in MarkerCandidate candidate)
    {
        if (Find(candidate) is not null)
        {
            return true;
        }

        bool isWord = candidate.Style == CitationStyle.Link;
        if (isWord || candidate.Has(MarkerDoubt.Thing))
        {
            return false;
        }

        bool isKnownOrSure = references.Has(candidate.Label.Text) || !candidate.Has(MarkerDoubt.NeedsReference);
        return page.TryFind(candidate.Target, out _)
            ? isKnownOrSure && (shared.Contains(candidate.Target!) || LeadsToList(candidate.Target))
            : LooksLikeOthers(candidate);
    }

    /// <summary>Whether a target is the heading of a reference list, so that the label tells the entry: <c>[3](#references)</c>.</summary>
    private bool LeadsToList(string? target) => page.HeadingAt(target) is { } heading && ListHeadings.IsListHeading(heading);

    /// <summary>Whether a mark that leads nowhere is like those that lead to entries.</summary>
    private bool LooksLikeOthers(in MarkerCandidate candidate)
    {
        if (candidate.Has(MarkerDoubt.Year))
        {
            return references.Has(candidate.Label.Text);
        }

        bool isBare = candidate.Has(MarkerDoubt.NeedsReference);
        string kind = KindOf(candidate);
        bool isLikeThem = kinds.Contains(kind) || (bare > 1 && kind == candidate.Target); // places whose names are words
        return candidate.Label.Number < 0 ? isLikeThem || references.Has(candidate.Label.Text)
            : !isBare || (isLikeThem && bare > 0) || (kinds.Count == 0 && references.Has(candidate.Label.Text));
    }

    private void Add(in MarkerCandidate candidate)
    {
        string target = candidate.Target!;
        if (candidate.Style == CitationStyle.Link)
        {
            return; // words
        }

        if (!labels.TryAdd(target, candidate.Label.Text) && labels[target] != candidate.Label.Text && candidate.Label.Number >= 0)
        {
            shared.Add(target);
        }

        bool isBare = candidate.Has(MarkerDoubt.NeedsReference);
        if (references.FindAnchor(target) is not null)
        {
            kinds.Add(KindOf(candidate));
            bare += isBare ? 1 : 0;
        }
        else if (!candidate.Has(MarkerDoubt.Thing) && page.TryFind(target, out _))
        {
            bare -= isBare ? 1 : 0;
        }
    }

    /// <summary>
    /// What the targets of one kind of mark share: <c>#biblio-</c> and the label in <c>[RFC2119](#biblio-rfc2119)</c>, the letters in
    /// <c>[1](#cite_note-dam-4)</c>.
    /// </summary>
    private static string KindOf(in MarkerCandidate candidate)
    {
        ReadOnlySpan<char> target = candidate.Target;
        int label = target.IndexOf(candidate.Label.Text, StringComparison.OrdinalIgnoreCase);
        if (label > 0 && label + candidate.Label.Text.Length == target.Length)
        {
            return string.Concat(target[..label], "*");
        }

        int end = target[..Math.Min(target.Length, LongestKind)].IndexOfAny("0123456789-:.");
        return end < 0 ? candidate.Target! : target[..(char.IsAsciiDigit(target[end]) ? end : end + 1)].ToString();
    }
}

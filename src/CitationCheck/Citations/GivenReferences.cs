using System.Buffers;
using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Model;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Citations;

/// <summary>
/// The references that were made from given sources, and what in the report points at them. A label means the id that is exactly the
/// same; a number means the id that is or ends in that number, or else the place in the order in which the sources were given.
/// </summary>
internal sealed class GivenReferences
{
    private static readonly char[] AllDigits = [.. "0123456789"];

    private static readonly SearchValues<char> TagSigns = SearchValues.Create("<>\"'= ,");

    private readonly SourceNames names;
    private readonly Dictionary<int, int> numbers = []; // the indexes of the documents whose ids have a number
    private readonly Dictionary<string, Reference?> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reference?> sites = new(StringComparer.OrdinalIgnoreCase);
    private bool countsPlaces = true;

    /// <summary>Makes a reference of each document.</summary>
    /// <param name="names">The names of the documents.</param>
    /// <param name="end">The end of the report's text, where the references, which are not in it, have their empty span.</param>
    public GivenReferences(SourceNames names, int end)
    {
        this.names = names;
        References = [.. names.Documents.Select((document, index) => ReferenceOf(document, index, end))];
        ReadNumbers();
    }

    /// <summary>The names of the documents.</summary>
    public SourceNames Names => names;

    /// <summary>The references, in the order in which the sources were given.</summary>
    public Reference[] References { get; }

    /// <summary>The highest number that means a source.</summary>
    public int HighestNumber { get; private set; }

    /// <summary>
    /// Decides what numbers mean: those of the ids where one of these may be a place as well, or is cited; otherwise places.
    /// </summary>
    /// <param name="candidates">What may cite.</param>
    public void Decide(ReadOnlySpan<MarkerCandidate> candidates)
    {
        countsPlaces = !numbers.Keys.Any(number => number <= References.Length);
        for (int i = 0; i < candidates.Length && countsPlaces && numbers.Count > 0; i++)
        {
            countsPlaces = candidates[i].Style == CitationStyle.Link || !numbers.ContainsKey(candidates[i].Label.Number);
        }

        HighestNumber = countsPlaces ? References.Length : numbers.Keys.Max();
    }

    /// <summary>The reference that a label means; <see langword="null"/> when none does.</summary>
    public Reference? Find(ReadOnlySpan<char> label)
    {
        if (!Label.IsNumber(label))
        {
            return At(names.Find(label));
        }

        int number = Label.Of(label).Number;
        return countsPlaces ? At(number - 1) : numbers.TryGetValue(number, out int index) ? References[index] : null;
    }

    /// <summary>The reference of the document that has an id; <see langword="null"/> when none has it.</summary>
    public Reference? FindId(ReadOnlySpan<char> id) => At(names.FindId(id));

    /// <summary>The reference that a marker means, by where it leads or else by what it says.</summary>
    public Reference? Find(in MarkerCandidate candidate) =>
        candidate.Url is { } url ? FindAddress(url)
        : candidate.Style == CitationStyle.ToolToken ? FindTag(candidate.Label.Text)
        : candidate.Style is CitationStyle.Link or CitationStyle.AuthorYear ? null
        : Find(candidate.Label.Text) ?? (candidate.NamesSource ? FindSite(candidate.Label.Text) : null);

    /// <summary>The reference at a URL; <see langword="null"/> when none is there.</summary>
    public Reference? FindAddress(string url) => At(names.FindAddress(url));

    /// <summary>
    /// The document that an entry of the report's own list names by its URL, or else by its label, its title or its file, if that document
    /// has no other URL.
    /// </summary>
    public SourceDocument? DocumentOf(Reference entry)
    {
        string? url = SourceUrl.Of(entry);
        if (url is not null && FindAddress(url) is { } reference)
        {
            return reference.Document;
        }

        int index = Label.IsNumber(entry.Label) ? -1 : names.FindId(entry.Label);
        index = index < 0 && entry.Title is { } title ? names.Find(title) : index;
        index = index < 0 ? names.Find(BehindLabel(entry)) : index;
        return DocumentAt(index) is { } document && (url is null || document.Url is null) ? document : null;
    }

    /// <summary>
    /// The other document that a marker names beside its label, <c>【1†faq.pdf】</c>, <c>[1](url)</c>; <see langword="null"/> when it
    /// names none, or the one that the label means.
    /// </summary>
    /// <param name="candidate">The marker.</param>
    /// <param name="reference">What it points at.</param>
    /// <param name="shown">The marker as displayed to readers.</param>
    public SourceDocument? NamedBeside(in MarkerCandidate candidate, Reference? reference, ReadOnlySpan<char> shown)
    {
        if (candidate.Url is { } url)
        {
            // The link was followed; the label may mean another source than that.
            SourceDocument? labelled = reference is { IsGiven: false } ? reference.Document : Find(candidate.Label.Text)?.Document;
            bool isOther = labelled?.Url is { } own
                && names.FindAddress(url) >= 0
                && !string.Equals(SourceKey.Of(own), SourceKey.Of(url), StringComparison.OrdinalIgnoreCase);
            return isOther ? labelled : null;
        }

        if (reference?.Document is not { } document)
        {
            return null;
        }

        int dagger = shown.IndexOfAny('†', '‡');
        ReadOnlySpan<char> name = dagger < 0 ? default : shown[(dagger + 1)..].TrimEnd("】]）)");
        return name.IsEmpty || SourceNames.IsNameOf(name, document) ? null : DocumentAt(names.Find(name));
    }

    private SourceDocument? DocumentAt(int index) => index < 0 ? null : names.Documents[index];

    private static ReadOnlySpan<char> BehindLabel(Reference entry)
    {
        ReadOnlySpan<char> text = entry.RawText;
        int label = entry.Label.Length == 0 ? -1 : text.IndexOf(entry.Label);
        return (label < 0 ? text : text[(label + entry.Label.Length)..]).Trim(" ].):-–—†*•\"“”【】[(");
    }

    private static Reference ReferenceOf(SourceDocument document, int index, int end)
    {
        string label = document.Id is { Length: > 0 } id ? id : Label.Of(index + 1).Text;
        return new Reference
        {
            Label = label,
            Number = Label.Read(label).Number is >= 0 and var number ? number : null,
            Title = document.Title,
            Authors = document.Authors,
            Date = document.Date,
            Url = document.Url,
            Span = new TextSpan(end, 0),
            RawText = document.Title ?? document.Url ?? document.FileName ?? label,
            Document = document,
            IsGiven = true,
        };
    }

    private Reference? At(int index) => index >= 0 && index < References.Length ? References[index] : null;

    /// <summary>
    /// The first source that a tag names which was left in the text, <c>&lt;ref id="kb-12"/&gt;</c>, <c>&lt;cite index="0-1"&gt;</c>. Tools
    /// count from 0, so a number means an id, or the number of ids that begin with 0.
    /// </summary>
    private Reference? FindTag(ReadOnlySpan<char> tag)
    {
        if (tag is not ['<', ..])
        {
            return null;
        }

        foreach (Range range in tag.SplitAny(TagSigns))
        {
            ReadOnlySpan<char> part = tag[range].Trim(":/");
            ReadOnlySpan<char> number = part.IndexOf('-') is > 0 and var dash ? part[..dash] : part;
            Reference? found = FindId(part) ?? FindId(number)
                ?? (numbers.ContainsKey(0) && Label.IsNumber(number) ? Find(number) : null);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The first source of an author and a year, <c>Smith et al., 2020</c>, as the application gave them.</summary>
    public Reference? FindAuthorYear(string label)
    {
        if (!authors.TryGetValue(label, out Reference? found))
        {
            int comma = label.LastIndexOf(", ", StringComparison.Ordinal);
            string surname = Surnames.First(label.AsSpan(0, Math.Max(0, comma))).ToString();
            ReadOnlySpan<char> year = label.AsSpan(comma + 2).TrimEnd("abcdefgh");
            int wanted = Label.IsNumber(year) ? Label.Of(year).Number : -1;
            found = surname.Length == 0 || wanted < 0 ? null : Array.Find(
                References,
                reference => reference.Date?.Year == wanted && reference.Authors.Any(author => Surnames.Find(author, surname) >= 0));
            authors.Add(label, found);
        }

        return found;
    }

    /// <summary>“Reuters” means the source whose site has that name.</summary>
    private Reference? FindSite(string name)
    {
        if (!sites.TryGetValue(name, out Reference? found))
        {
            found = Array.Find(References, reference => reference.Url is { } url && SiteName.Names(name, url));
            sites.Add(name, found);
        }

        return found;
    }

    /// <summary>Reads the numbers of ids that are numbers, or that differ in theirs alone: <c>doc0</c>, <c>doc1</c>.</summary>
    private void ReadNumbers()
    {
        string[] ids = [.. names.Documents.Select(static document => document.Id?.Trim() ?? string.Empty)];
        string? stem = ids.FirstOrDefault()?.TrimEnd(AllDigits);
        bool isSeries = stem is not null && Array.TrueForAll(ids, id => id.TrimEnd(AllDigits) == stem);
        for (int i = 0; i < ids.Length; i++)
        {
            ReadOnlySpan<char> number = isSeries ? ids[i].AsSpan(stem!.Length) : ids[i];
            if (Label.IsNumber(number))
            {
                numbers.TryAdd(Label.Of(number).Number, i);
            }
        }
    }
}

using System.Buffers;
using CitationCheck.Model;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// What the given sources are called: their ids, addresses, file names and titles. Only ids and addresses, which the application has
/// assigned, make a citation of a word of the text; titles and file names come with the documents and may say anything. Immutable.
/// </summary>
internal sealed class SourceNames
{
    /// <summary>The shortest id that is looked for outside of brackets, in UTF-16 code units.</summary>
    private const int ShortestMention = 6;

    /// <summary>The shortest title that brackets may cite, likewise.</summary>
    private const int ShortestTitle = 4;

    private const int YearLength = 4;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> titles = new(StringComparer.OrdinalIgnoreCase);
    private SearchValues<string>? mentions;

    /// <summary>Reads the names of documents.</summary>
    /// <param name="documents">The documents, in the order in which the application numbers them.</param>
    public SourceNames(IReadOnlyList<SourceDocument> documents)
    {
        Documents = documents;
        for (int i = 0; i < documents.Count; i++)
        {
            Add(documents[i], i);
        }
    }

    /// <summary>The documents.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>The forms of their ids and file names.</summary>
    public GivenForms Forms { get; } = new();

    /// <summary>The ids and file names that are no words of any other text, to search for; <see langword="null"/> for none.</summary>
    public SearchValues<string>? Mentions => mentions ??= MakeMentions();

    /// <summary>The index of the document of a name, −1 when none has it: an id exactly, an address, a file name or a title.</summary>
    public int Find(ReadOnlySpan<char> name) =>
        FindId(name) is >= 0 and var id ? id
        : FindAddress(name) is >= 0 and var address ? address
        : FindFile(name) is >= 0 and var file ? file
        : FindTitle(name);

    /// <summary>The index of the first document with an id; −1 when none has it.</summary>
    public int FindId(ReadOnlySpan<char> id) => At(ids, id);

    /// <summary>The index of the first document at a URL, by <see cref="SourceKey"/>; −1 when none is there.</summary>
    public int FindAddress(ReadOnlySpan<char> url) =>
        addresses.Count > 0 && url.ContainsAny('/', ':', '.') ? At(addresses, SourceKey.Of(url.ToString())) : -1;

    /// <summary>The index of the first document in a file of that name; −1 when none is.</summary>
    public int FindFile(ReadOnlySpan<char> name) => At(files, name);

    /// <summary>
    /// The index of the first document with a title; −1 when none has it. A number is never a title, nor is a placeholder, so that no
    /// document can make another citation resolve.
    /// </summary>
    public int FindTitle(ReadOnlySpan<char> title) => MayBeTitle(title) ? At(titles, title) : -1;

    /// <summary>Whether a document has a name.</summary>
    public static bool IsNameOf(ReadOnlySpan<char> name, SourceDocument document) =>
        IsIdOrFileOf(name, document) || name.Equals(document.Title?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a document has a name as its id or its file.</summary>
    public static bool IsIdOrFileOf(ReadOnlySpan<char> name, SourceDocument document) =>
        name.Equals(document.Id, StringComparison.Ordinal)
        || name.Equals(document.FileName ?? LastPart(document.Url), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is no word of any other text, so that it cites wherever it stands: a GUID, <c>kb-0012</c>.</summary>
    public static bool IsDistinct(ReadOnlySpan<char> name) =>
        name.Length >= ShortestMention
        && char.IsLetterOrDigit(name[0])
        && char.IsLetterOrDigit(name[^1])
        && name.ContainsAnyInRange('0', '9')
        && name.ContainsAnyExceptInRange('0', '9')
        && !name.ContainsAny(' ', '\n', ',');

    private static int At(Dictionary<string, int> index, ReadOnlySpan<char> name) =>
        index.Count > 0 && index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int found) ? found : -1;

    private static bool MayBeTitle(ReadOnlySpan<char> title) =>
        title.Length >= ShortestTitle
        && char.IsLetter(title[0])
        && !title.ContainsAny('†', '‡')
        && !IsNumbered(title)
        && !CitationPlaceholder.Is(title)
        && !CitationPlaceholder.IsBareWord(title);

    /// <summary>Whether a title is a word and a number, as a marker is that names a document by its number: <c>doc4</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> word = title.TrimEnd("0123456789");
        int digits = title.Length - word.Length;
        return digits > 0 && digits != YearLength && !word.TrimEnd(" .:#_-").Contains(' ');
    }

    private void Add(SourceDocument document, int index)
    {
        if (document.Id?.Trim() is { Length: > 0 } id)
        {
            ids.TryAdd(id, index);
            ids.TryAdd(document.Id, index);
            Forms.Add(id);
            AddAddress(id, index);
            AddFile(id, index);
        }

        AddAddress(document.Url, index);
        string? file = document.FileName ?? LastPart(document.Url);
        AddFile(file, index);
        if (document.Title?.Trim() is { Length: > 0 } title)
        {
            titles.TryAdd(title, index);
        }
    }

    private void AddAddress(string? url, int index)
    {
        if (url is not null && url.AsSpan().ContainsAny('/', ':'))
        {
            addresses.TryAdd(SourceKey.Of(url), index);
        }
    }

    private void AddFile(string? name, int index)
    {
        if (name is not null && IsFile(name.AsSpan().Trim()))
        {
            string file = name.Trim();
            files.TryAdd(file, index);
            files.TryAdd(file[(file.LastIndexOfAny(['/', '\\']) + 1)..], index);
            Forms.Add(file);
        }
    }

    /// <summary>A name with an ending: <c>handbook.pdf</c>, <c>kb/travel.md</c>.</summary>
    private static bool IsFile(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> ending = name[(name.LastIndexOf('.') + 1)..];
        return name.Length > ending.Length + 1
            && ending.Length is > 0 and <= 5
            && char.IsLetter(ending[0])
            && !ending.ContainsAny(' ', '/', '\\')
            && !name.ContainsAny('\n', '\r');
    }

    private static string? LastPart(string? url)
    {
        if (url is null)
        {
            return null;
        }

        ReadOnlySpan<char> path = url.AsSpan(0, url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length);
        int scheme = path.IndexOf("://");
        ReadOnlySpan<char> address = path[(scheme < 0 ? 0 : scheme + 3)..];
        int slash = address.LastIndexOf('/');
        return slash < 0 && scheme >= 0 ? null : Uri.UnescapeDataString(address[(slash + 1)..].ToString());
    }

    private SearchValues<string>? MakeMentions()
    {
        string[] distinct = [.. ids.Keys.Concat(files.Keys).Where(static name => IsDistinct(name)).Distinct(StringComparer.Ordinal)];
        return distinct.Length == 0 ? null : SearchValues.Create(distinct, StringComparison.Ordinal);
    }
}

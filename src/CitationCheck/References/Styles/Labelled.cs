using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Styles;

/// <summary>
/// Entries that name their parts: a title, and below it <c>Author: A. Okoye</c>, <c>Publisher: FAO</c>, <c>URL: https://…</c>, or
/// <c>Title: … Author: … URL: …</c> on one line.
/// </summary>
internal sealed class Labelled : EntryStyle
{
    private const int LongestName = 20;

    private const int LongestEntry = 1500;

    private static readonly char[] Colons = [':', '：'];

    /// <summary>What ends the part before a name.</summary>
    private static readonly SearchValues<char> PartEnds = SearchValues.Create("\n.,;|–—。，；");

    public override EntryTitle Read(EntryParts entry)
    {
        string text = entry.Whole;
        int fewest = text.Contains('\n', StringComparison.Ordinal) ? 2 : 3;
        bool mayHave = text.Length <= LongestEntry && text.AsSpan().Count(':') + text.AsSpan().Count('：') >= fewest;
        List<Field>? fields = mayHave ? Find(text) : null;
        return fields is null || fields.Count < fewest ? EntryTitle.None : ReadTitle(text, fields);
    }

    private static EntryTitle ReadTitle(string text, List<Field> fields)
    {
        string? source = Value(FieldRole.Source);
        TextSpan front = EntryBody.Trim(text, 0, fields[0].Start);
        string? title = Value(FieldRole.Title) ?? (front.IsEmpty ? source : front.Slice(text));
        if (title is null)
        {
            return EntryTitle.None;
        }

        string? publisher = Value(FieldRole.Publisher) ?? (title == source ? null : source);
        return EntryTitle.Of(Quotation.Strip(title), 0, 0) with
        {
            Publisher = publisher is null ? null : ContainerName.Read(publisher),
            Authors = Value(FieldRole.Authors) is { } authors ? AuthorNames.Split(authors) : [],
        };

        string? Value(FieldRole role)
        {
            int field = fields.FindIndex(found => found.Role == role);
            return field < 0 ? null : ValueOf(text, fields[field].Value, field + 1 < fields.Count ? fields[field + 1].Start : text.Length);
        }
    }

    private static string? ValueOf(string text, int start, int end)
    {
        TextSpan value = EntryBody.Trim(text, start, end);
        return value.IsEmpty || UrlScanner.LooksLikeUrl(text.AsSpan(value.Start, value.Length)) ? null : value.Slice(text);
    }

    private static List<Field>? Find(string text)
    {
        List<Field>? found = null;
        for (int colon = text.IndexOfAny(Colons); colon >= 0; colon = text.IndexOfAny(Colons, colon + 1))
        {
            int start = colon;
            while (start > 0 && colon - start <= LongestName && !PartEnds.Contains(text[start - 1]))
            {
                start--;
            }

            ReadOnlySpan<char> name = text.AsSpan(start, colon - start).Trim(" *_-•");
            if (!name.IsEmpty && FieldNames.TryFind(name, out FieldRole role))
            {
                (found ??= []).Add(new Field(role, start, colon + 1));
            }
        }

        return found;
    }

    /// <summary>A name of a part, and where the name and its value start.</summary>
    private readonly record struct Field(FieldRole Role, int Start, int Value);
}

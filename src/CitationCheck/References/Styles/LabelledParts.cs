using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Styles;

/// <summary>
/// Entries that name their parts: a title, and below it <c>Author: A. Okoye</c>, <c>Publisher: FAO</c>, <c>URL: https://…</c>, or
/// <c>Title: … Author: … URL: …</c> on one line.
/// </summary>
internal static class LabelledParts
{
    private const int LongestName = 20;

    private static readonly char[] Colons = [':', '：'];

    private const int LongestEntry = 1500;

    public static EntryTitle Read(string text)
    {
        int fewest = text.Contains('\n', StringComparison.Ordinal) ? 2 : 3;
        bool mayHave = text.Length <= LongestEntry && text.AsSpan().Count(':') + text.AsSpan().Count('：') >= fewest;
        List<(FieldRole Role, int Start, int Value)>? fields = mayHave ? Find(text) : null;
        if (fields is null || fields.Count < fewest)
        {
            return EntryTitle.None;
        }

        int first = fields[0].Start;
        string? title = Value(FieldRole.Title) ?? (EntryBody.Trim(text, 0, first) is var (start, end) && end > start ? text[start..end] : null);
        string? source = Value(FieldRole.Source);
        title ??= source;
        return title is null
            ? EntryTitle.None
            : new EntryTitle(EntryBody.Clean(EntryTitleReader.StripQuotes(title)), 0, 0)
            {
                Publisher = (Value(FieldRole.Publisher) ?? (title == source ? null : source)) is { } publisher ? ContainerName.Read(publisher) : null,
                Authors = Value(FieldRole.Authors) is { } authors ? AuthorNames.Split(authors) : [],
            };

        string? Value(FieldRole role)
        {
            int field = fields.FindIndex(found => found.Role == role);
            if (field < 0)
            {
                return null;
            }

            (int from, int to) = EntryBody.Trim(text, fields[field].Value, field + 1 < fields.Count ? fields[field + 1].Start : text.Length);
            return to > from && !UrlScanner.LooksLikeUrl(text.AsSpan(from, to - from)) ? text[from..to] : null;
        }
    }

    private static List<(FieldRole Role, int Start, int Value)>? Find(string text)
    {
        List<(FieldRole, int, int)>? found = null;
        for (int colon = text.IndexOfAny(Colons); colon >= 0; colon = text.IndexOfAny(Colons, colon + 1))
        {
            int start = colon;
            while (start > 0 && colon - start <= LongestName && text[start - 1] is not ('\n' or '.' or ',' or ';' or '|' or '–' or '—' or '。' or '，' or '；'))
            {
                start--;
            }

            ReadOnlySpan<char> name = text.AsSpan(start, colon - start).Trim(" *_-•");
            if (!name.IsEmpty && FieldNames.TryFind(name, out FieldRole role))
            {
                (found ??= []).Add((role, start, colon + 1));
            }
        }

        return found;
    }
}

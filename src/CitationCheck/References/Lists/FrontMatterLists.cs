using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>
/// Reads the list that Pandoc takes its references from: <c>references:</c> in the front matter, in the names that CSL has for the
/// parts of a source.
/// </summary>
internal static class FrontMatterLists
{
    private const string Key = "references";

    /// <summary>The names of a date, or of its parts in their order.</summary>
    private static readonly string[] DateParts =
        ["issued", "issued.year", "issued.month", "issued.day", "issued.date-parts", "issued.raw", "issued.literal"];

    private const string Bar = " | ";

    /// <summary>The list of the front matter, if it has one.</summary>
    public static ListDraft? Find(List<SourceBlock> blocks)
    {
        if (blocks is not [{ Kind: BlockKind.Metadata, Text: var matter }, ..] || !matter.Text.Contains(Key, StringComparison.Ordinal))
        {
            return null;
        }

        List<YamlField> fields = YamlFields.Read(matter.Text, Key);
        List<EntryDraft> entries = [];
        for (int start = 0, end; start < fields.Count; start = end)
        {
            end = start;
            while (end < fields.Count && fields[end].Item == fields[start].Item)
            {
                end++;
            }

            if (Draft(matter, fields.GetRange(start, end - start)) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.Count > 0 ? new ListDraft(Heading: null, entries) : null;
    }

    /// <summary>An entry as if it stood in the row of a table, its parts in cells.</summary>
    private static EntryDraft? Draft(VisibleText matter, List<YamlField> fields)
    {
        string text = matter.Text;
        TextSpan id = ValueOf("id");
        TextSpan title = ValueOf("title");
        if (id.IsEmpty || title.IsEmpty)
        {
            return null;
        }

        var builder = new VisibleTextBuilder();
        TextSpan titleCell = Write(title, title.Slice(text));
        TextSpan publisher = ValueOf("container-title") is { IsEmpty: false } container ? container : ValueOf("publisher");
        TextSpan authors = fields.Find(static field => field.Path.StartsWith("author", StringComparison.Ordinal)).Value;
        var columns = new TableColumns(titleCell, Write(publisher, publisher.Slice(text)), Write(authors, Authors(text, fields)));
        TextSpan issued = fields.Find(static field => field.Path.StartsWith("issued", StringComparison.Ordinal)).Value;
        Write(issued, Date(text, fields));
        Write(ValueOf("URL"), ValueOf("URL").Slice(text));
        Write(ValueOf("DOI"), "doi:" + ValueOf("DOI").Slice(text));
        var entry = new EntryDraft(LabelStyle.Key, [id.Slice(text)], matter.SourceStart(fields[0].Value.Start)) { Columns = columns };
        entry.Add(builder.Build(), matter.SourceEnd(fields[^1].Value.End));
        return entry;

        TextSpan ValueOf(string path) => fields.Find(field => field.Path == path).Value;

        TextSpan Write(TextSpan source, string value)
        {
            if (source.IsEmpty || value.Length == 0)
            {
                return default;
            }

            TextSpan place = matter.ToSource(source.Start, source.End);
            builder.AppendFor(builder.Length > 0 ? Bar : string.Empty, new TextSpan(place.Start, 0));
            int start = builder.Length;
            builder.AppendFor(value, place);
            return new TextSpan(start, value.Length);
        }
    }

    /// <summary>The authors as one text: <c>Doe, Jane; Roe, Kim</c>.</summary>
    private static string Authors(string text, List<YamlField> fields)
    {
        List<string> names = [];
        int last = -1;
        foreach (YamlField field in fields)
        {
            string value = field.Value.Slice(text);
            switch (field.Path)
            {
                case "author.given" or "author.family" when field.Index == last:
                    names[^1] = field.Path == "author.given" ? $"{names[^1]}, {value}" : $"{value}, {names[^1]}";
                    break;
                case "author" or "author.family" or "author.given" or "author.literal" or "author.name":
                    names.Add(value);
                    last = field.Index;
                    break;
                default:
                    break;
            }
        }

        return string.Join("; ", names);
    }

    /// <summary>The date as one text: <c>1999-05-04</c>, from <c>issued: 1999-05-04</c> or from its parts.</summary>
    private static string Date(string text, List<YamlField> fields)
    {
        IEnumerable<string> parts = fields
            .Where(static field => DateParts.Contains(field.Path))
            .Select(field => field.Value.Slice(text).PadLeft(2, '0'))
            .Take(3);
        return string.Join('-', parts);
    }
}

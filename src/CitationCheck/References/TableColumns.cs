using System.Collections.Frozen;
using CitationCheck.Reading;

namespace CitationCheck.References;

/// <summary>What the cells of a row of sources are, by the names of their columns.</summary>
/// <param name="Title">The cell of the title, in the row's visible text; empty when there is none.</param>
/// <param name="Publisher">The cell of the publisher.</param>
/// <param name="Authors">The cell of the authors.</param>
internal readonly record struct TableColumns(TextSpan Title, TextSpan Publisher, TextSpan Authors)
{
    private enum Role
    {
        Title,
        Source,
        Publisher,
        Authors,
    }

    /// <summary>Names of columns, by language. A “source” is the title, or where another column is that, the publisher.</summary>
    private static readonly FrozenDictionary<string, Role> Roles = new (Role Role, string[] Names)[]
    {
        (Role.Title, ["title", "document", "paper", "article", "work", "report", "标题", "题目", "文献", "文章", "名称", "タイトル", "文献名", "제목", "titel", "título", "titre", "titolo", "название", "заголовок"]),
        (Role.Source, ["source", "sources", "reference", "name", "source name", "来源", "來源", "资料来源", "数据来源", "出处", "出典", "출처", "quelle", "fuente", "fonte", "bron", "источник", "المصدر"]),
        (Role.Publisher, ["publisher", "publication", "organization", "organisation", "site", "website", "outlet", "journal", "venue", "publisher/site", "机构", "出版者", "出版社", "发布机构", "媒体", "期刊", "网站", "出版元", "発行元", "发布者", "verlag", "herausgeber", "editorial", "éditeur", "editore", "издатель", "издание"]),
        (Role.Authors, ["author", "authors", "author(s)", "作者", "著者", "저자", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "автор", "авторы"]),
    }.SelectMany(static row => row.Names.Select(name => (name, row.Role))).ToFrozenDictionary(static row => row.name, static row => row.Role, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the columns of a row by the header above it; all are empty when that names none.</summary>
    public static TableColumns Of(SourceBlock header, SourceBlock row)
    {
        var found = new Dictionary<Role, TextSpan>();
        FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> names = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < Math.Min(header.Cells.Count, row.Cells.Count); i++)
        {
            TextSpan name = Cell(header, i);
            TextSpan cell = Cell(row, i);
            if (!cell.IsEmpty && names.TryGetValue(header.Text.Text.AsSpan(name.Start, name.Length), out Role role))
            {
                found.TryAdd(role, cell);
            }
        }

        TextSpan source = found.GetValueOrDefault(Role.Source);
        bool hasTitle = found.TryGetValue(Role.Title, out TextSpan title);
        return new TableColumns(
            hasTitle ? title : source,
            found.TryGetValue(Role.Publisher, out TextSpan publisher) ? publisher : hasTitle ? source : default,
            found.GetValueOrDefault(Role.Authors));
    }

    /// <summary>The same places in a text that begins at <paramref name="start"/>.</summary>
    public TableColumns From(int start)
    {
        return new TableColumns(Shift(Title), Shift(Publisher), Shift(Authors));

        TextSpan Shift(TextSpan cell) => cell.Start >= start ? cell with { Start = cell.Start - start } : default;
    }

    /// <summary>The text of a cell, without the bar behind it and blanks.</summary>
    private static TextSpan Cell(SourceBlock row, int index)
    {
        int length = row.Text.Text.Length;
        int start = Math.Min(row.Cells[index], length);
        int end = index + 1 < row.Cells.Count ? Math.Min(row.Cells[index + 1], length) : length;
        ReadOnlySpan<char> text = row.Text.Text.AsSpan(start, Math.Max(0, end - start));
        int kept = text.TrimEnd(index + 1 < row.Cells.Count ? " |" : " ").Length;
        int skipped = kept - text[..kept].TrimStart().Length;
        return new TextSpan(start + skipped, kept - skipped);
    }
}

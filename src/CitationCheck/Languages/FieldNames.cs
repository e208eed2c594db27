using System.Collections.Frozen;

namespace CitationCheck.Languages;

/// <summary>Names that lists give to the parts of a source, as headers of columns or before a colon, by language.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, FieldRole>.AlternateLookup<ReadOnlySpan<char>> Roles = new (FieldRole Role, string[] Names)[]
    {
        (FieldRole.Title, ["title", "document", "paper", "article", "work", "report", "标题", "题目", "文献", "文章", "名称", "タイトル", "文献名", "제목", "titel", "título", "titre", "titolo", "название", "заголовок"]),
        (FieldRole.Source, ["source", "sources", "reference", "name", "source name", "来源", "來源", "资料来源", "数据来源", "出处", "出典", "출처", "quelle", "fuente", "fonte", "bron", "источник", "المصدر"]),
        (FieldRole.Publisher, ["publisher", "publication", "organization", "organisation", "site", "website", "outlet", "journal", "venue", "publisher/site", "机构", "出版者", "出版社", "发布机构", "媒体", "期刊", "网站", "出版元", "発行元", "发布者", "verlag", "herausgeber", "editorial", "éditeur", "editore", "издатель", "издание"]),
        (FieldRole.Authors, ["author", "authors", "author(s)", "作者", "著者", "저자", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "автор", "авторы"]),
        (FieldRole.Date, ["date", "published", "publication date", "date published", "year", "日期", "发布日期", "发布时间", "年份", "日付", "발행일", "datum", "jahr", "fecha", "année", "data", "anno", "дата", "год"]),
        (FieldRole.Link, ["url", "link", "doi", "available at", "链接", "网址", "地址", "リンク", "링크", "enlace", "lien", "ссылка"]),
        (FieldRole.Accessed, ["accessed", "access date", "date accessed", "retrieved", "访问日期", "閲覧日", "abgerufen", "consultado", "consulté le"]),
    }.SelectMany(static row => row.Names.Select(name => (name, row.Role))).ToFrozenDictionary(static row => row.name, static row => row.Role, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a name is the name of; <see langword="false"/> when it is none of these.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out FieldRole role) => Roles.TryGetValue(name, out role);
}

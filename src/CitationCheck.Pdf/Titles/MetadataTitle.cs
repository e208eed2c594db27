using System.Collections.Frozen;

namespace CitationCheck.Pdf.Titles;

/// <summary>
/// Tells titles that somebody gave from those that programs fill in: names of files and templates, numbers of manuscripts.
/// </summary>
internal static class MetadataTitle
{
    private const int LeastLetters = 3;

    /// <summary>What programs call a document without a title, without numbers and signs.</summary>
    private static readonly FrozenSet<string> Blank = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "untitled", "untitled document", "no title", "notitle", "title", "paper title", "article title", "document",
        "document title", "powerpoint presentation", "presentation", "presentation title", "slide", "book", "sheet", "workbook",
        "layout", "print", "printout", "cover", "page", "front cover", "full page photo", "blank", "blank page", "template",
        "word template", "normal", "draft", "final", "manuscript", "main", "paper", "article", "report", "pdf", "scan",
        "scanned document", "scanned image", "image", "index", "contents", "table of contents", "abstract", "microsoft word",
        "word document", "new document", "my document", "job", "output", "default", "unknown", "none", "null", "ohne titel",
        "unbenannt", "dokument", "titel", "powerpoint präsentation", "präsentation", "folie", "sans titre", "titre",
        "présentation powerpoint", "présentation", "diapositive", "sin título", "título", "documento",
        "presentación de powerpoint", "presentación", "sem título", "apresentação do powerpoint", "senza titolo", "titolo",
        "presentazione standard di powerpoint", "presentazione di powerpoint", "naamloos", "powerpoint presentatie", "uten navn",
        "namnlös", "nimetön", "bez tytułu", "prezentacja programu powerpoint", "без названия", "презентация powerpoint",
        "документ", "无标题", "未命名", "演示文稿", "标题", "powerpoint 演示文稿", "無標題", "無題", "無題ドキュメント", "タイトル", "powerpoint プレゼンテーション",
        "제목 없음", "powerpoint 프레젠테이션", "ieee paper title", "preparation of papers for ieee trans", "elsevier journal template",
        "llncs", "acm template");

    private static readonly string[] FileTypes =
    [
        ".pdf", ".doc", ".docx", ".docm", ".dot", ".dotx", ".rtf", ".odt", ".pages", ".tex", ".dvi", ".ps", ".eps", ".indd",
        ".idml", ".qxd", ".qxp", ".pmd", ".p65", ".fm", ".book", ".ppt", ".pptx", ".pps", ".ppsx", ".key", ".odp", ".xls", ".xlsx",
        ".xlsm", ".ods", ".csv", ".txt", ".md", ".html", ".htm", ".xml", ".wpd", ".pub", ".vsd", ".ai", ".cdr", ".dwg", ".jpg",
        ".jpeg", ".png", ".tif", ".tiff",
    ];

    private static readonly string[] IdStarts =
    [
        "doi:", "doi ", "10.", "arxiv:", "pii:", "pii ", "issn", "isbn", "http:", "https:", "www.", "file:",
    ];

    /// <summary>Whether a title of the metadata may be the title of the document.</summary>
    public static bool IsTitle(string text)
    {
        string title = text.Trim();
        return title.Count(char.IsLetter) >= LeastLetters
            && !title.Contains('\uFFFD', StringComparison.Ordinal)
            && !IsPrinted(title)
            && !IsFile(title)
            && !IsId(title)
            && !Blank.Contains(WordsOf(title));
    }

    /// <summary>Whether an author of the metadata may be one: accounts and machines have no two words.</summary>
    public static bool IsAuthor(string text)
    {
        string name = text.Trim();
        bool isAscii = name.All(char.IsAscii);
        return name.Length is > 1 and < 100
            && !IsFile(name)
            && (!isAscii || (name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsAsciiDigit)));
    }

    /// <summary>“Microsoft Word - draft3.docx”: how the drivers of printers name their jobs.</summary>
    private static bool IsPrinted(string title) =>
        title.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase)
        && (title.Contains(" - ", StringComparison.Ordinal) || title.Contains(" – ", StringComparison.Ordinal));

    private static bool IsFile(string title) =>
        FileTypes.Any(type => title.EndsWith(type, StringComparison.OrdinalIgnoreCase))
        || FileTypes.Any(type => title.Contains(type + " ", StringComparison.OrdinalIgnoreCase))
        || title.Contains('\\', StringComparison.Ordinal)
        || title.StartsWith('/');

    /// <summary>“s41586-020-2649-2 1..6”, “nature12373”, “PII: S0140-6736(20)30183-5”, “CHI_2023_final”.</summary>
    private static bool IsId(string title)
    {
        if (IdStarts.Any(start => title.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        string[] words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isCode = words[0].All(char.IsAscii) && words[0].Any(c => char.IsAsciiDigit(c) || c == '_');
        bool hasRange = words[^1].Contains("..", StringComparison.Ordinal) && words[^1].Any(char.IsAsciiDigit);
        return words.Length == 1
            ? isCode
            : words.Length == 2 && (hasRange || words.All(static word => word.Any(char.IsAsciiDigit)));
    }

    /// <summary>The words without numbers and signs: “Document1” and “untitled-2” are blank, too.</summary>
    private static string WordsOf(string title)
    {
        IEnumerable<char> letters = title.Select(static c => char.IsLetter(c) || char.IsSurrogate(c) ? c : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

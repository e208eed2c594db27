using System.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// Reads the visible text of a page block by block, and tells what the page says itself from its menus, controls and lists of links.
/// </summary>
/// <param name="maxText">The number of characters of the page's own text to keep; 0 for none.</param>
internal sealed class PageBlocks(int maxText)
{
    /// <summary>Shorter paragraphs are captions and buttons.</summary>
    private const int MinParagraph = 40;

    /// <summary>A longer block is counted to its end, but not kept.</summary>
    private const int MaxBlock = 64 * 1024;

    /// <summary>Behind so much text nobody asks for consent.</summary>
    private const int MaxConsentText = 4_000;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
        "label", "mark", "meta", "link", "q", "ruby", "rb", "rp", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr", "script", "style", "noscript", "template", "svg", "path", "button", "input", "select", "option",
    };

    /// <summary>Elements whose text is not the page's own.</summary>
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "nav", "footer", "aside", "menu", "dialog", "button", "select", "label",
    };

    private static readonly HashSet<string> Paragraph = new(StringComparer.Ordinal) { "p", "blockquote", "pre", "dd" };

    private readonly StringBuilder block = new();
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private string kind = "";
    private int length;
    private int linked;
    private int apart;

    /// <summary>The characters that the page says itself: outside menus, controls and lists of links.</summary>
    public int Own { get; private set; }

    /// <summary>Those of <see cref="Own"/> that stand in paragraphs.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Those of <see cref="Own"/> that stand in the one <c>article</c> of the page; 0 if it has none or several.</summary>
    public int Article => articles == 1 ? inArticle : 0;

    /// <summary>All visible characters.</summary>
    public int Visible { get; private set; }

    /// <summary>How often the text speaks of cookies, a word that most languages have.</summary>
    public int Cookies { get; private set; }

    /// <summary>Whether what follows is not the page's own text.</summary>
    public bool IsApart => apart > 0;

    /// <summary>Whether what follows stands in the main part of the page.</summary>
    public bool IsInMain => open.GetValueOrDefault("article") + open.GetValueOrDefault("main") > 0;

    private int articles;
    private int inArticle;

    /// <summary>The page's own text, one block a line.</summary>
    public string Text => text.ToString();

    public void Start(string tag)
    {
        if (tag == "br")
        {
            Space();
        }
        else if (!Inline.Contains(tag))
        {
            EndBlock();
            kind = tag;
        }

        if (tag is "article" or "main")
        {
            CloseAll(); // what was left open before is over
            articles += tag == "article" ? 1 : 0;
            open[tag] = open.GetValueOrDefault(tag) + 1;
        }
        else if (Apart.Contains(tag))
        {
            open[tag] = open.GetValueOrDefault(tag) + 1;
            apart++;
        }
    }

    public void End(string tag)
    {
        if (!Inline.Contains(tag))
        {
            EndBlock();
        }

        if (open.GetValueOrDefault(tag) is > 0 and var count)
        {
            open[tag] = count - 1;
            apart -= Apart.Contains(tag) ? 1 : 0;
        }
    }

    /// <summary>Adds visible text.</summary>
    public void Add(ReadOnlySpan<char> data, bool isLink)
    {
        foreach (char c in data)
        {
            if (char.IsWhiteSpace(c))
            {
                Space();
                continue;
            }

            length++;
            linked += isLink ? 1 : 0;
            if (block.Length < MaxBlock)
            {
                block.Append(c);
            }
        }
    }

    public void EndBlock()
    {
        if (length > 0)
        {
            Count();
        }

        block.Clear();
        (length, linked, kind) = (0, 0, "");
    }

    private void Space()
    {
        if (block.Length > 0 && block[^1] != ' ')
        {
            block.Append(' ');
        }
    }

    private void Count()
    {
        string line = block.ToString().TrimEnd();
        Visible += length;
        Cookies += Visible < MaxConsentText ? CookiesIn(line) : 0;
        if (IsApart || linked * 2 >= length)
        {
            return;
        }

        Own += length;
        Paragraphs += Paragraph.Contains(kind) && length >= MinParagraph ? length : 0;
        inArticle += open.GetValueOrDefault("article") > 0 ? length : 0;
        if (text.Length < maxText)
        {
            text.Append(line, 0, Math.Min(line.Length, maxText - text.Length)).Append('\n');
        }
    }

    private static int CookiesIn(string line)
    {
        int count = 0;
        for (int at = 0; (at = line.IndexOf("cookie", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 6)
        {
            count++;
        }

        return count;
    }

    private void CloseAll()
    {
        foreach (string tag in Apart)
        {
            open.Remove(tag);
        }

        apart = 0;
    }
}

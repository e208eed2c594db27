using System.Text;

namespace CitationCheck.Sources.Pages;

/// <summary>
/// The elements being read that readers do not see: in an svg a title is a tooltip, in a noscript a heading asks for scripts.
/// </summary>
internal sealed class HiddenElements
{
    private const int MaxDepth = 100;
    private const int MaxNoScript = 2_000;

    /// <summary>
    /// Elements that cannot stand in a drawing, which ends before them even if it was not closed (HTML, “foreign content”).
    /// </summary>
    private static readonly HashSet<string> BreakOut = new(StringComparer.Ordinal)
    {
        "blockquote", "body", "center", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "img",
        "li", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "span", "strong", "table", "ul", "var",
    };

    private readonly Stack<string> open = new();
    private readonly StringBuilder noScript = new();

    /// <summary>Whether what is read is hidden.</summary>
    public bool Any => open.Count > 0;

    /// <summary>Whether what is read is for browsers that run no scripts.</summary>
    public bool AreForNoScript => open.Contains("noscript");

    /// <summary>The start of the text for browsers that run no scripts.</summary>
    public string NoScript => noScript.ToString();

    public static bool Has(string name) => name is "svg" or "noscript" or "template";

    public void Start(string name, bool isSelfClosing)
    {
        if (Any && open.Peek() == "svg" && BreakOut.Contains(name))
        {
            open.Pop();
        }

        if (Has(name) && !isSelfClosing && open.Count < MaxDepth)
        {
            open.Push(name);
        }
    }

    public void End() => open.TryPop(out _);

    /// <summary>Keeps the text that is read, if it is for browsers that run no scripts.</summary>
    public void Add(string data)
    {
        if (open.Peek() == "noscript" && noScript.Length < MaxNoScript)
        {
            noScript.Append(data.AsSpan(0, Math.Min(data.Length, MaxNoScript)));
        }
    }
}

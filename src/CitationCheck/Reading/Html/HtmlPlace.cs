using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Html.Parser.Tokens;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Reading.Html;

/// <summary>Where in a page its reader is: in which lists, in a row, a quotation, a heading; kept from the tags as they come.</summary>
/// <param name="limits">Bounds on what is read.</param>
/// <param name="lists">How many lists there are before the page.</param>
/// <param name="items">How many list items there are before it.</param>
internal sealed class HtmlPlace(ReadingLimits limits, int lists, int items)
{
    /// <summary>In UTF-16 code units; a longer note says something itself.</summary>
    private const int LongestHatnote = 300;

    private static readonly FrozenDictionary<string, Opening> Openings = new Dictionary<string, Opening>(StringComparer.Ordinal)
    {
        ["ol"] = static (place, tag, range) => place.OpenList(tag, range),
        ["ul"] = static (place, tag, range) => place.OpenList(tag, range),
        ["dl"] = static (place, tag, range) => place.OpenList(tag, range),
        ["li"] = static (place, tag, range) => place.OpenItem(tag, range),
        ["dt"] = static (place, tag, range) => place.OpenItem(tag, range),
        ["tr"] = static (place, _, _) => (place.IsRow, place.rowHasData) = (true, false),
        ["td"] = static (place, _, _) => place.rowHasData |= place.IsRow,
        ["pre"] = static (place, _, _) => place.preDepth++,
        ["listing"] = static (place, _, _) => place.preDepth++,
        ["xmp"] = static (place, _, _) => place.preDepth++,
        ["blockquote"] = static (place, _, _) => place.quoteDepth++,
        ["figcaption"] = static (place, _, _) => place.isCaption = true,
        ["caption"] = static (place, _, _) => place.isCaption = true,
        ["h1"] = OpenHeading,
        ["h2"] = OpenHeading,
        ["h3"] = OpenHeading,
        ["h4"] = OpenHeading,
        ["h5"] = OpenHeading,
        ["h6"] = OpenHeading,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Closing> Closings = new Dictionary<string, Closing>(StringComparer.Ordinal)
    {
        ["ol"] = static place => place.CloseList(),
        ["ul"] = static place => place.CloseList(),
        ["dl"] = static place => place.CloseList(),
        ["li"] = static place => place.CloseItem(),
        ["tr"] = static place => place.IsRow = false,
        ["table"] = static place => place.IsRow = false,
        ["pre"] = ClosePreformatted,
        ["listing"] = ClosePreformatted,
        ["xmp"] = ClosePreformatted,
        ["blockquote"] = static place => place.quoteDepth = Math.Max(0, place.quoteDepth - 1),
        ["figcaption"] = static place => place.isCaption = false,
        ["caption"] = static place => place.isCaption = false,
        ["h1"] = CloseHeading,
        ["h2"] = CloseHeading,
        ["h3"] = CloseHeading,
        ["h4"] = CloseHeading,
        ["h5"] = CloseHeading,
        ["h6"] = CloseHeading,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Stack<OpenedList> open = new();
    private BlockScope? scope;
    private OpenedItem item;
    private string? markedBy; // the element that says of itself that it holds references
    private int markedDepth;
    private int preDepth;
    private int quoteDepth;
    private int headingLevel;
    private bool isCaption;
    private bool rowHasData;

    private delegate void Opening(HtmlPlace place, HtmlTagToken tag, TextSpan range);

    private delegate void Closing(HtmlPlace place);

    /// <summary>How many lists there were, those before the page included.</summary>
    public int Lists { get; private set; } = lists;

    /// <summary>How many list items there were, likewise.</summary>
    public int Items { get; private set; } = items;

    /// <summary>The limits that were reached.</summary>
    public List<LimitReached> Reached { get; } = [];

    public bool IsRow { get; private set; }

    public bool IsItem => item.Id > 0;

    public bool IsPreformatted => preDepth > 0;

    public void Open(HtmlTagToken tag, TextSpan range)
    {
        if (HtmlElements.IsBlock(tag.Name) && !tag.IsSelfClosing && tag.Name != "hr")
        {
            BlockScope? outside = OutsideOf(tag.Name);
            scope = new BlockScope(tag.Name, outside)
            {
                IsHatnote = outside is { IsHatnote: true } || HtmlElements.IsHatnote(tag),
                MayBeHatnote = outside is { MayBeHatnote: true } || HtmlElements.MayBeHatnote(tag),
            };
        }

        if (Openings.TryGetValue(tag.Name, out Opening? opening))
        {
            opening(this, tag, range);
        }

        if (markedBy is null && HtmlElements.OpensReferences(tag))
        {
            markedBy = tag.Name;
            markedDepth = 1;
        }
        else if (markedBy == tag.Name && !tag.IsSelfClosing)
        {
            markedDepth++;
        }
    }

    public void Close(string name)
    {
        if (markedBy == name && --markedDepth == 0)
        {
            markedBy = null;
        }

        if (HtmlElements.IsBlock(name) && scope?.Nearest(name) is { } closed)
        {
            scope = closed.Parent;
        }

        if (Closings.TryGetValue(name, out Closing? closing))
        {
            closing(this);
        }
    }

    /// <summary>The element around one that opens: it ends a paragraph, and an item before it whose end tag was left out.</summary>
    private BlockScope? OutsideOf(string name)
    {
        bool isEnded = scope?.Name switch
        {
            "p" => true,
            "li" => name == "li",
            "dt" or "dd" => name is "dt" or "dd",
            "tr" => name == "tr",
            _ => false,
        };
        return isEnded ? scope!.Parent : scope;
    }

    /// <summary>A block of a text that is here.</summary>
    public SourceBlock BlockOf(VisibleText text) => new(IsHatnote(text) ? BlockKind.Metadata : Kind(), text)
    {
        Level = Level(),
        List = item.Id > 0 && open.TryPeek(out OpenedList list) ? list.Id : 0,
        Item = item.Id,
        ListNumber = item.Number,
        SourceStart = item.Id > 0 && !item.HasBlock ? item.Start : text.SourceStart(0),
        IsMarkedReference = markedBy is not null && headingLevel == 0,
        Scope = scope,
    };

    private bool IsHatnote(VisibleText text) =>
        scope is { IsHatnote: true }
        || (scope is { MayBeHatnote: true } && text.Text.Length <= LongestHatnote && LinksInside(text.Runs));

    /// <summary>Whether there are links, and all lead to pages of the same site.</summary>
    private static bool LinksInside(InlineRun[] runs)
    {
        bool hasLink = false;
        foreach (ref readonly InlineRun run in runs.AsSpan())
        {
            if (run.Kind == InlineKind.Link)
            {
                hasLink = true;
                if (run.Url is not { } url || url.StartsWith('#') || UrlScanner.IsAbsolute(url))
                {
                    return false;
                }
            }
        }

        return hasLink;
    }

    /// <summary>Goes behind a block, so that a later one of the same item does not start it.</summary>
    public void PassBlock() => item = item with { Number = null, HasBlock = item.Id > 0 };

    private static void OpenHeading(HtmlPlace place, HtmlTagToken tag, TextSpan range) => place.headingLevel = tag.Name[1] - '0';

    private static void ClosePreformatted(HtmlPlace place) => place.preDepth = Math.Max(0, place.preDepth - 1);

    private static void CloseHeading(HtmlPlace place) => place.headingLevel = 0;

    private void OpenList(HtmlTagToken tag, TextSpan range)
    {
        if (IsRow)
        {
            return; // a cell with a list is still one cell
        }

        if (open.Count < limits.MaxDepth)
        {
            open.Push(new OpenedList(++Lists, tag.Name == "ol" ? FirstNumber(tag) : null));
        }
        else if (Reached.Count == 0)
        {
            Reached.Add(new LimitReached(
                nameof(ReadingLimits.MaxDepth),
                range,
                $"Lists are nested more than {limits.MaxDepth} levels deep; deeper lists were read as one."));
        }
    }

    private static int FirstNumber(HtmlTagToken list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 1;

    private void CloseList()
    {
        if (!IsRow && open.TryPop(out _))
        {
            item = default;
        }
    }

    private void OpenItem(HtmlTagToken tag, TextSpan range)
    {
        if (IsRow)
        {
            return;
        }

        int? number = null;
        if (open.TryPop(out OpenedList list))
        {
            number = list.Next is null ? null : NumberOf(tag) ?? list.Next;
            open.Push(list with { Next = number + 1 });
        }

        item = new OpenedItem(++Items, number, range.Start);
    }

    private static int? NumberOf(HtmlTagToken item) =>
        int.TryParse(item.GetAttribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    private void CloseItem() => item = IsRow ? item : default;

    private int Level() => headingLevel > 0 ? headingLevel : item.Id > 0 ? Math.Max(1, open.Count) : 0;

    private BlockKind Kind() => this switch
    {
        { preDepth: > 0 } => BlockKind.Code,
        { headingLevel: > 0 } => BlockKind.Heading,
        { isCaption: true } => BlockKind.Caption,
        { IsRow: true } => rowHasData ? BlockKind.TableRow : BlockKind.TableHeader,
        { item.Id: > 0 } => BlockKind.ListItem,
        { quoteDepth: > 0 } => BlockKind.Quote,
        _ => BlockKind.Paragraph,
    };

    private readonly record struct OpenedList(int Id, int? Next);

    private readonly record struct OpenedItem(int Id, int? Number, int Start, bool HasBlock = false);
}

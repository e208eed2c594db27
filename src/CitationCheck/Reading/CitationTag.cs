using System.Buffers;
using System.Collections.Frozen;

namespace CitationCheck.Reading;

/// <summary>
/// Knows the tags that tools write around or in place of a citation and that no browser shows: <c>&lt;cite index="1-2"&gt;</c>,
/// <c>&lt;x:render type="citation"&gt;…&lt;/x:render&gt;</c>, <c>&lt;inref id="3"/&gt;</c>. They are known by what they are and say: no
/// element of HTML, and a name or attributes that speak of citations. Readers show them as they are written, behind the prose that they
/// are around, so that the grammar of markers sees what was left behind.
/// </summary>
internal static class CitationTag
{
    /// <summary>The longest tag that is looked at, in UTF-16 code units.</summary>
    private const int LongestTag = 600;

    /// <summary>The longest element that is taken whole.</summary>
    private const int LongestElement = 1200;

    /// <summary>How far the end tag around prose is looked for.</summary>
    private const int LongestProse = 2000;

    private const int LongestName = 40;

    /// <summary>What an element that stands for a citation may hold besides other tags: a number, a key, a range of lines.</summary>
    private const int LongestKey = 40;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    private static readonly SearchValues<char> Joints = SearchValues.Create("-_:.0123456789");

    /// <summary>Numbers with what parts them: all that a tag such as <c>&lt;co: 1, 2&gt;</c> says behind its name.</summary>
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789,-– =:\"'/");

    /// <summary>The elements of HTML that stand in a line, or anywhere.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big", "blockquote",
        "body", "br", "button", "canvas", "caption", "center", "code", "col", "colgroup", "data", "datalist", "dd", "del",
        "details", "dfn", "dialog", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i",
        "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "math", "menu", "meta",
        "meter", "nav", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress",
        "q", "rp", "rt", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "span", "strike",
        "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th",
        "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in the name of an element that speak of a citation.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "cite", "cites", "citation", "citations", "ref", "refs", "inref", "reference", "references", "source", "sources", "src", "footnote")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <c>cite</c> and <c>source</c> may have as elements of HTML.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnAttributes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "class", "id", "style", "lang", "dir", "title", "role", "src", "srcset", "type", "media", "sizes", "width", "height", "itemprop")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text has any.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length && text[at..].IndexOf('<') is >= 0 and var next; at++)
        {
            at += next;
            if (End(text, at, out _) > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the tag that opens at a place ends, or its whole element where that holds no prose; the place itself for any other
    /// text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of a <c>&lt;</c>.</param>
    /// <param name="isWhole">Whether nothing of the element is left behind it; otherwise prose follows, and its end tag.</param>
    public static int End(ReadOnlySpan<char> text, int at, out bool isWhole)
    {
        isWhole = false;
        if (!TryReadTag(text, at + 1, out int nameEnd, out int close))
        {
            return at;
        }

        ReadOnlySpan<char> name = text[(at + 1)..nameEnd];
        ReadOnlySpan<char> rest = text[nameEnd..close];
        if (!Speaks(name, rest))
        {
            return at;
        }

        bool isClosed = rest is [.., '/'];
        int element = isClosed ? -1 : ElementEnd(text, close + 1, name, mayHoldKey: !IsCite(name));
        isWhole = isClosed || element > 0 || !EndsNear(text[(close + 1)..], name);
        return element > 0 ? element : close + 1;
    }

    /// <summary>Where the end tag at a place ends that may close such an element; the place itself when there is none.</summary>
    public static int EndTagEnd(ReadOnlySpan<char> text, int at) =>
        text[at..] is ['<', '/', ..]
        && TryReadTag(text, at + 2, out int nameEnd, out int close)
        && !Known.Contains(text[(at + 2)..nameEnd])
            ? close + 1 : at;

    /// <summary>The name in a start or end tag.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag.TrimStart("</");
        int end = name.IndexOfAnyExcept(NameCharacters);
        return end < 0 ? name : name[..end];
    }

    private static bool EndsNear(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        rest = rest[..Math.Min(rest.Length, LongestProse)];
        while (rest.IndexOf("</") is >= 0 and var next)
        {
            rest = rest[(next + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadTag(ReadOnlySpan<char> text, int name, out int nameEnd, out int close)
    {
        nameEnd = close = name;
        if (name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.Slice(name, Math.Min(text.Length - name, LongestTag));
        int stop = rest.IndexOfAnyExcept(NameCharacters);
        if (stop is < 1 or > LongestName)
        {
            return false;
        }

        int end = rest[stop..].IndexOfAny('>', '<');
        (nameEnd, close) = (name + stop, name + stop + end);
        return end >= 0 && text[close] == '>' && (end == 0 || text[nameEnd] is ' ' or '\n' or '\t' or '\r' or '/' or '=');
    }

    /// <summary>Whether a tag speaks of citations.</summary>
    private static bool Speaks(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (Known.Contains(name))
        {
            return false;
        }

        if (IsCite(name) || name.Equals("source", StringComparison.OrdinalIgnoreCase))
        {
            return HasOtherAttribute(rest);
        }

        return HoldsCite(name) || HoldsCite(rest) || IsNumbered(name, rest) || (!rest.Contains('=') && AsksForSource(rest));
    }

    /// <summary>A word for a source and a number, <c>&lt;ref id="3"&gt;</c>, or a tool’s and numbers, <c>&lt;co: 1&gt;</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        bool hasNumber = rest.ContainsAnyInRange('0', '9');
        return NamesCitation(name)
            ? hasNumber || name.ContainsAnyInRange('0', '9')
            : hasNumber && name is "co:" or "co" or "doc" or "doc:" && rest.IndexOfAnyExcept(Numbers) < 0;
    }

    private static bool IsCite(ReadOnlySpan<char> name) => name.Equals("cite", StringComparison.OrdinalIgnoreCase);

    private static bool HoldsCite(ReadOnlySpan<char> text) =>
        text.Contains("cite", StringComparison.OrdinalIgnoreCase)
        || text.Contains("citation", StringComparison.OrdinalIgnoreCase)
        || text.Contains("inref", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing but words, one of them for a source: <c>&lt;insert source here&gt;</c>.</summary>
    private static bool AsksForSource(ReadOnlySpan<char> rest)
    {
        foreach (Range word in rest.Split(' '))
        {
            if (Words.Contains(rest[word].TrimEnd("/.!?")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesCitation(ReadOnlySpan<char> name)
    {
        foreach (Range word in name.SplitAny(Joints))
        {
            if (Words.Contains(name[word]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether an element of HTML has an attribute that HTML does not know of it, as <c>&lt;cite index="1"&gt;</c> has, or a number for
    /// its name.
    /// </summary>
    private static bool HasOtherAttribute(ReadOnlySpan<char> rest)
    {
        while (rest.IndexOf('=') is > 0 and var sign)
        {
            ReadOnlySpan<char> name = rest[..sign].TrimEnd();
            name = name[(name.LastIndexOfAny(" \n\t\r\"'") + 1)..];
            rest = rest[(sign + 1)..].TrimStart();
            ReadOnlySpan<char> value = rest.Trim("\"' /");
            bool isNumber = name is "id" && !value.IsEmpty && value.IndexOfAnyExceptInRange('0', '9') < 0;
            bool isCustom = name.Contains('-'); // data-…, aria-…
            if (isNumber || (!name.IsEmpty && !isCustom && !OwnAttributes.Contains(name)))
            {
                return true;
            }

            int end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) + 2 : rest.IndexOf(' ');
            rest = end > 1 ? rest[end..] : [];
        }

        return false;
    }

    /// <summary>Where an element without prose ends, from behind its start tag; −1 when it holds some, or does not end near.</summary>
    private static int ElementEnd(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> name, bool mayHoldKey)
    {
        ReadOnlySpan<char> rest = text.Slice(from, Math.Min(text.Length - from, LongestElement));
        int at = 0;
        while (rest[at..].IndexOf('<') is >= 0 and var open)
        {
            ReadOnlySpan<char> inside = rest.Slice(at, open).Trim();
            bool isKey = mayHoldKey
                && inside.Length <= LongestKey
                && !inside.ContainsAny(' ', '\n')
                && inside.IndexOfAnyInRange('0', '9') >= 0;
            int close = rest[(at + open)..].IndexOf('>');
            if ((!inside.IsEmpty && !isKey) || close < 0)
            {
                return -1;
            }

            ReadOnlySpan<char> tag = rest.Slice(at + open + 1, close - 1);
            at += open + close + 1;
            if (tag is ['/', ..] && tag[1..].TrimEnd().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return from + at;
            }
        }

        return -1;
    }
}

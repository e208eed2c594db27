using CitationCheck.Text;
using Markdig.Syntax;

namespace CitationCheck.Reading.Markdown;

/// <summary>
/// Finds the link definitions of a text that are nothing but that, and that no reader sees: those that lead into the page or to a
/// file beside it, <c>[1]: #note-1</c>, <c>[map]: map.md</c>, and those with words for a label that a link names,
/// <c>[the map][map]</c>. All others, <c>[1]: https://…</c>, are how reports write their lists, and stay text.
/// </summary>
internal sealed class LinkDefinitions
{
    private const int LongestLabel = 60;

    private readonly List<TextSpan> lines = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => lines.Count > 0;

    /// <summary>Finds the definitions and lets a document know them.</summary>
    public static LinkDefinitions Find(string text, MarkdownDocument document)
    {
        var found = new LinkDefinitions();
        HashSet<string>? named = null;
        int at = text.IndexOf("]:", StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = text.LastIndexOfAny(['\n', '\r'], at) + 1;
            int end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : text.Length;
            ReadOnlySpan<char> label = Label(text.AsSpan(start, at - start));
            ReadOnlySpan<char> target = Target(text.AsSpan(at + 2, end - at - 2));
            if (!label.IsEmpty && !target.IsEmpty)
            {
                string name = label.ToString();
                bool isDoubtful = IsWeb(target) || !IsWords(label); // a list may have addresses, and numbers of files
                bool isSource = IsWeb(target) && !IsWords(label);
                if (target[0] == '#' || !isDoubtful || (!isSource && (named ??= Named(text)).Contains(name)))
                {
                    document.SetLinkReferenceDefinition(name, new LinkReferenceDefinition(name, target.ToString(), null), addGroup: false);
                    found.lines.Add(TextSpan.FromBounds(start, end));
                }
            }

            at = end < text.Length ? text.IndexOf("]:", end, StringComparison.Ordinal) : -1;
        }

        return found;
    }

    /// <summary>Whether a place is on the line of one.</summary>
    public bool Hold(int place)
    {
        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = lines[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < lines.Count && lines[low].Contains(place);
    }

    /// <summary>The label of a line up to its first <c>]:</c>; empty when the line does not open with it.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bracket = line.TrimStart(' ');
        bool isLabel = line.Length - bracket.Length < 4 && bracket is ['[', not '^', ..] && bracket.Length <= LongestLabel;
        return isLabel && !bracket[1..].ContainsAny('[', ']') ? bracket[1..] : default;
    }

    /// <summary>
    /// The target behind the label: a place in the page, a file or an address of the web, with nothing but a title behind it; empty
    /// when none stands there.
    /// </summary>
    private static ReadOnlySpan<char> Target(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \t").TrimStart('<');
        int end = rest.IndexOfAny(" \t>");
        ReadOnlySpan<char> target = end < 0 ? rest : rest[..end];
        ReadOnlySpan<char> title = end < 0 ? default : rest[end..].Trim("> \t");
        bool isTitle = title.IsEmpty || title[0] is '"' or '\'' or '(';
        return target is ['#', _, ..] || IsWeb(target) || (isTitle && IsFile(target)) ? target : default;
    }

    private static bool IsWeb(ReadOnlySpan<char> target) =>
        target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path or a name with a suffix, <c>../map.md</c>; a word that ends with a stop is none.</summary>
    private static bool IsFile(ReadOnlySpan<char> target)
    {
        int dot = target.LastIndexOf('.');
        bool hasSuffix = dot > 0 && dot + 1 < target.Length && char.IsAsciiLetter(target[dot + 1]);
        return target.Length > 2 && !target.Contains(':') && (target.Contains('/') || hasSuffix);
    }

    private static bool IsWords(ReadOnlySpan<char> label) => label.IndexOfAnyInRange('0', '9') < 0 && label.ContainsAnyLetterOrDigit();

    /// <summary>The labels that links name: <c>map</c> of <c>[the map][map]</c> and of <c>[map][]</c>.</summary>
    private static HashSet<string> Named(string text)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = text.IndexOf("][", StringComparison.Ordinal); at >= 0; at = text.IndexOf("][", at + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> label = text.AsSpan(at + 2, Math.Min(text.Length - at - 2, LongestLabel));
            int close = label.IndexOf(']');
            int open = close == 0 ? text.LastIndexOf('[', at, Math.Min(at + 1, LongestLabel)) : -1;
            if (close > 0 || open >= 0)
            {
                named.Add(close > 0 ? label[..close].ToString() : text[(open + 1)..at]);
            }
        }

        return named;
    }
}

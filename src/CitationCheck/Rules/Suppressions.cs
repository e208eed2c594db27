namespace CitationCheck.Rules;

/// <summary>
/// The comments by which a report suppresses rules: <c>&lt;!-- citationcheck-disable CC103 --&gt;</c> up to <c>-enable</c> or the
/// end, and <c>-disable-next-line</c> for the next line that is not empty. Without names they mean all rules. Immutable once read.
/// </summary>
internal sealed class Suppressions
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Word = "citationcheck-";

    private static readonly Suppressions None = new(string.Empty);

    private readonly string text;
    private readonly List<Suppression> suppressions = [];
    private readonly Dictionary<string, List<int>> open = new(StringComparer.OrdinalIgnoreCase);
    private (int Comments, int Start, int End) nextLine; // of the line up to Comments: a line may hold any number of comments

    private Suppressions(string text) => this.text = text;

    public static Suppressions Read(string text)
    {
        int at = text.IndexOf(Word, StringComparison.Ordinal);
        if (at < 0)
        {
            return None; // nearly always
        }

        var found = new Suppressions(text);
        while (at >= 0)
        {
            int from = at + Word.Length;
            ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
            if (before.EndsWith(Opening, StringComparison.Ordinal))
            {
                int close = text.IndexOf(Closing, from, StringComparison.Ordinal);
                if (close < 0)
                {
                    break;
                }

                found.Add(text.AsSpan(from, close - from).Trim(), before.Length - Opening.Length, close + Closing.Length);
                from = close;
            }

            at = text.IndexOf(Word, from, StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>Where a rule is suppressed.</summary>
    public SuppressedPlaces Of(RuleDescriptor rule) =>
        suppressions.Count == 0 ? SuppressedPlaces.None : SuppressedPlaces.Of(PlacesNaming(rule));

    private IEnumerable<(int Start, int End)> PlacesNaming(RuleDescriptor rule) =>
        from suppression in suppressions
        where suppression.Names(rule)
        select (suppression.Start, suppression.End);

    private void Add(ReadOnlySpan<char> command, int start, int end)
    {
        int blank = command.IndexOfAny(" \t\r\n");
        string[] names = blank < 0
            ? []
            : command[blank..].ToString().Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string key = string.Join(' ', names);
        switch (blank < 0 ? command : command[..blank])
        {
            case "disable":
                if (!open.TryGetValue(key, out List<int>? same))
                {
                    open.Add(key, same = []);
                }

                same.Add(suppressions.Count);
                suppressions.Add(new Suppression(start, int.MaxValue, names));
                break;
            case "disable-next-line":
                (int from, int to) = NextLine(end);
                suppressions.Add(new Suppression(from, to, names));
                break;
            case "enable" when names.Length == 0:
                // a bare “enable” ends all that are open, “enable CC102” only “disable CC102”
                Close(open.Values.SelectMany(static list => list), start);
                open.Clear();
                break;
            case "enable" when open.Remove(key, out List<int>? ended):
                Close(ended, start);
                break;
            default:
                break;
        }
    }

    private void Close(IEnumerable<int> ended, int end)
    {
        foreach (int index in ended)
        {
            suppressions[index] = suppressions[index] with { End = end };
        }
    }

    private (int Start, int End) NextLine(int at)
    {
        if (at > nextLine.Comments)
        {
            int comments = LineEnd(at);
            int next = Math.Min(text.Length, comments + 1);
            while (next < text.Length && text.AsSpan(next, LineEnd(next) - next).IsWhiteSpace())
            {
                next = Math.Min(text.Length, LineEnd(next) + 1);
            }

            nextLine = (comments, next, LineEnd(next) + 1);
        }

        return (nextLine.Start, nextLine.End);
    }

    private int LineEnd(int at)
    {
        int end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private sealed record Suppression(int Start, int End, string[] List)
    {
        public bool Names(RuleDescriptor rule) =>
            List.Length == 0
            || List.Contains(rule.Id, StringComparer.OrdinalIgnoreCase)
            || List.Contains(rule.Name, StringComparer.OrdinalIgnoreCase);
    }
}

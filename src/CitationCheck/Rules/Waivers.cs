namespace CitationCheck.Rules;

/// <summary>
/// The comments by which a report waives rules: <c>&lt;!-- citationcheck-disable CC103 --&gt;</c> up to <c>-enable</c> or the
/// end, and <c>-disable-next-line</c> for the next line that is not empty. Without names they mean all rules.
/// </summary>
internal sealed class Waivers
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Word = "citationcheck-";

    private readonly List<Waiver> waivers = [];

    private Waivers()
    {
    }

    public static Waivers Read(string text)
    {
        var found = new Waivers();
        int at = text.IndexOf(Word, StringComparison.Ordinal);
        while (at >= 0)
        {
            int open = text.LastIndexOf(Opening, at, StringComparison.Ordinal);
            int close = text.IndexOf(Closing, at, StringComparison.Ordinal);
            if (open >= 0 && close >= 0 && text.AsSpan(open + Opening.Length, at - open - Opening.Length).Trim().IsEmpty)
            {
                found.Add(text, text.AsSpan(at + Word.Length, close - at - Word.Length), open, close + Closing.Length);
            }

            at = text.IndexOf(Word, at + 1, StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>Whether a finding is waived; its start decides.</summary>
    public bool Waive(Finding finding, RuleDescriptor rule) =>
        waivers.Count > 0 && waivers.Exists(waiver => finding.Span.Start >= waiver.Start && finding.Span.Start < waiver.End && waiver.Names(rule));

    private void Add(string text, ReadOnlySpan<char> command, int start, int end)
    {
        command = command.Trim();
        int blank = command.IndexOfAny(" \t\r\n");
        string[] names = blank < 0 ? [] : command[blank..].ToString().Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        switch (blank < 0 ? command : command[..blank])
        {
            case "disable":
                waivers.Add(new Waiver(start, int.MaxValue, names));
                break;
            case "disable-next-line":
                waivers.Add(NextLine(text, end, names));
                break;
            case "enable":
                for (int i = 0; i < waivers.Count; i++)
                {
                    // “enable CC102” ends “disable CC102”, and a bare “enable” all that are open
                    if (waivers[i].End == int.MaxValue && (names.Length == 0 || waivers[i].List.SequenceEqual(names, StringComparer.OrdinalIgnoreCase)))
                    {
                        waivers[i] = waivers[i] with { End = start };
                    }
                }

                break;
            default:
                break;
        }
    }

    private static Waiver NextLine(string text, int end, string[] names)
    {
        int line = end;
        int next = NextStart(text, line);
        while (next < text.Length && text.AsSpan(next, LineEnd(text, next) - next).IsWhiteSpace())
        {
            next = NextStart(text, next);
        }

        return new Waiver(next, Math.Min(text.Length, LineEnd(text, next)) + 1, names);
    }

    private static int NextStart(string text, int at) => Math.Min(text.Length, LineEnd(text, at) + 1);

    private static int LineEnd(string text, int at)
    {
        int end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private sealed record Waiver(int Start, int End, string[] List)
    {
        public bool Names(RuleDescriptor rule) =>
            List.Length == 0 || List.Contains(rule.Id, StringComparer.OrdinalIgnoreCase) || List.Contains(rule.Name, StringComparer.OrdinalIgnoreCase);
    }
}

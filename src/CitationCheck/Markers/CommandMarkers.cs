using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Commands of TeX that cite, <c>\cite{smith2023}</c>, <c>~\citep[p. 3]{smith2023, lee2020}</c>, <c>\textcite{smith2023}</c>, and
/// roles of Sphinx and MyST, <c>{cite:p}`smith2023`</c>, <c>:cite:t:`smith2023`</c>.
/// </summary>
internal static class CommandMarkers
{
    /// <summary>How far the keys of a command go, in UTF-16 code units.</summary>
    private const int LongestKeys = 500;

    /// <summary>The longest name of a command or role, in UTF-16 code units.</summary>
    private const int LongestName = 24;

    private const string Name = "cite";

    /// <summary>Whether a text may hold a role.</summary>
    public static bool MayHoldRole(string text) =>
        text.Contains('`', StringComparison.Ordinal) && text.Contains(Name, StringComparison.Ordinal);

    /// <summary>Reads the command at <paramref name="at"/> and gives back where it ends; the place itself when it does not cite.</summary>
    public static int Read(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        int nameEnd = NameEnd(text, at + 1);
        ReadOnlySpan<char> name = text.AsSpan(at + 1, nameEnd - at - 1);
        if (!name.Contains(Name, StringComparison.OrdinalIgnoreCase) || name.StartsWith("no", StringComparison.Ordinal))
        {
            return at; // \nocite puts a work on the list and cites it nowhere
        }

        int before = sink.Candidates.Count;
        int start = at > 0 && text[at - 1] == '~' ? at - 1 : at; // a blank that does not break
        int end = GroupEnd(text, nameEnd, out TextSpan keys);
        int last = end;
        while (name.TrimEnd('*') is [.., 's'] && last > nameEnd && GroupEnd(text, last, out _) is var next && next > last)
        {
            last = next; // \cites[12]{smith2023}[13]{lee2020}
        }

        MarkerDoubt doubt = IsWord(text, name, start, last) ? MarkerDoubt.IsProse : MarkerDoubt.None;
        while (end > nameEnd)
        {
            AddKeys(sink, keys.Slice(text), start, last, doubt);
            end = end < last ? GroupEnd(text, end, out keys) : nameEnd;
        }

        return sink.Candidates.Count > before ? last : at;
    }

    /// <summary>Reads the roles of a block.</summary>
    public static void ReadRoles(MarkerSink sink)
    {
        string text = sink.Visible.Text;
        for (int at = 0; text.IndexOf(Name, at, StringComparison.Ordinal) is >= 0 and var found;)
        {
            int start = RoleStart(text, found);
            int end = RoleEnd(text, found);
            at = found + Name.Length;
            if (start < 0 || !IsClosed(text, start, end) || !TryFindKeys(sink.Visible, end, out TextSpan keys, out int close))
            {
                continue;
            }

            ReadOnlySpan<char> name = text.AsSpan(start, end - start).TrimEnd(":}");
            MarkerDoubt doubt = name is [.., ':' or 'e', 't'] ? MarkerDoubt.IsProse : MarkerDoubt.None;
            AddKeys(sink, keys.Slice(text), start, close, doubt);
            at = close;
        }
    }

    private static int NameEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < LongestName && (char.IsAsciiLetter(text[end]) || text[end] == '*'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the keys in braces end behind notes in brackets; <paramref name="at"/> itself when none stand there.</summary>
    private static int GroupEnd(string text, int at, out TextSpan keys)
    {
        int open = at;
        while (open < text.Length && text[open] == '[' && NoteEnd(text, open) is var behind && behind > open)
        {
            open = behind;
        }

        int close = open < text.Length && text[open] == '{'
            ? text.IndexOf('}', open, Math.Min(text.Length - open, LongestKeys))
            : -1;
        keys = close > open + 1 ? TextSpan.FromBounds(open + 1, close) : default;
        return keys.IsEmpty ? at : close + 1;
    }

    private static int NoteEnd(string text, int at)
    {
        int close = text.AsSpan(at, Math.Min(text.Length - at, BracketMarkers.Longest)).IndexOf(']');
        return close < 0 ? at : at + close + 1;
    }

    /// <summary>Whether a command shows the authors as words of the sentence, or opens it.</summary>
    private static bool IsWord(string text, ReadOnlySpan<char> name, int start, int end)
    {
        name = name.TrimEnd("*s");
        bool isTextual = name.EndsWith("citet", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("citealt", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("text", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("author", StringComparison.Ordinal);
        bool goesOn = end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]);
        return isTextual || (goesOn && text.AsSpan(0, start).TrimEnd() is [] or [.., '.' or '!' or '?' or ':']);
    }

    private static void AddKeys(MarkerSink sink, ReadOnlySpan<char> keys, int start, int end, MarkerDoubt doubt)
    {
        foreach (Range range in keys.SplitAny(",;"))
        {
            ReadOnlySpan<char> key = WithoutNotes(keys[range].Trim());
            if (!key.IsEmpty)
            {
                sink.Add(start, end, key.ToString(), CitationStyle.Key, doubt);
            }
        }
    }

    /// <summary>A role may hold words before and behind a key: <c>{see}smith2023{p. 4}</c>.</summary>
    private static ReadOnlySpan<char> WithoutNotes(ReadOnlySpan<char> key)
    {
        int close = key is ['{', ..] ? key.IndexOf('}') : -1;
        key = key[(close + 1)..];
        return key.IndexOf('{') is > 0 and var open ? key[..open] : key;
    }

    /// <summary>Where the sign is that opens the role whose name holds “cite” at a place; −1 when there is none.</summary>
    private static int RoleStart(string text, int name)
    {
        int start = name - 1;
        while (start >= 0 && name - start < LongestName && char.IsAsciiLetterLower(text[start]))
        {
            start--;
        }

        return start >= 0 && text[start] is '{' or ':' ? start : -1;
    }

    /// <summary>Where a role ends, its closing sign included: <c>cite}</c>, <c>cite:p}</c>, <c>cite:</c>, <c>cite:p:</c>.</summary>
    private static int RoleEnd(string text, int name)
    {
        int end = name;
        while (end < text.Length && end - name < LongestName && (char.IsAsciiLetterLower(text[end]) || text[end] is ':' or '}'))
        {
            end++;
            if (text[end - 1] == '}')
            {
                break;
            }
        }

        return end;
    }

    private static bool IsClosed(string text, int start, int end) =>
        end > start + Name.Length && text[end - 1] == (text[start] == '{' ? '}' : ':');

    /// <summary>The code behind a role, whose backticks a reader of Markdown has taken away and a reader of text has not.</summary>
    private static bool TryFindKeys(VisibleText visible, int at, out TextSpan keys, out int end)
    {
        keys = default;
        end = at;
        for (int i = visible.FirstRunAt(at); i < visible.Runs.Length && visible.Runs[i].Start == at && keys.IsEmpty; i++)
        {
            InlineRun run = visible.Runs[i];
            (keys, end) = run.Kind == InlineKind.Code ? (TextSpan.FromBounds(run.Start, run.End), run.End) : (keys, end);
        }

        string text = visible.Text;
        int close = keys.IsEmpty && at < text.Length && text[at] == '`'
            ? text.IndexOf('`', at + 1, Math.Min(text.Length - at - 1, LongestKeys))
            : -1;
        (keys, end) = close > 0 ? (TextSpan.FromBounds(at + 1, close), close + 1) : (keys, end);
        return !keys.IsEmpty;
    }
}

using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;

namespace CitationCheck.Reading;

/// <summary>
/// Finds what a tool left in a text besides the report: what it thought and called, the tags around its answer, the tokens that part
/// the turns of a conversation. What stands in code, or within a line of the text, is written about.
/// </summary>
internal static class ToolLeftovers
{
    private const int LongestTag = 200;
    private const int LongestToken = 40;
    private const int LongestName = 30;
    private const string InstructionEnd = "[/INST]";

    /// <summary>Elements that hold nothing of the report.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "think", "thinking", "thought", "thoughts", "reasoning", "reflection", "scratchpad", "inner_monologue", "tool_calls",
        "tool_call",
        "tool_use", "tool_uses", "tool_result", "tool_results", "tool_response", "tool_responses", "tool_output", "tool_outputs",
        "function_calls", "function_call", "function_result", "function_results", "function_response", "invoke", "observation",
        "search_results", "search_result", "search_query", "search_queries", "web_search", "action_input", "system_prompt",
        "system-reminder", "system_reminder", "user_query", "user_input", "antml:function_calls", "antml:invoke", "antml:thinking")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements around the report itself.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Around = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "answer", "final_answer", "response", "final_response", "report", "final_report", "research_report", "artifact", "antartifact")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Openings = SearchValues.Create(["<", "[INST]", "[/INST]"], StringComparison.Ordinal);

    /// <summary>What a text with any of them holds one of.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "<|", "[INST]", "[/INST]", "<think", "</think", "<thought", "<reason", "<reflection", "<scratch", "<inner_", "<tool_",
            "</tool_",
            "<function_", "</function_", "<invoke", "<observation", "<search_", "</search_", "<web_search", "<action_", "<system_",
            "<system-", "<user_", "<", "<answer", "</answer", "<final_", "<response", "</response", "<report", "</report",
            "<research_", "<artifact", "<antartifact",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NameSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:");

    /// <summary>Finds them, in order.</summary>
    public static List<ToolLeftover> Find(string text)
    {
        List<ToolLeftover> found = [];
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return found;
        }

        var finder = new Finder(text);
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(Openings) is >= 0 and var next)
        {
            at += next;
            if (finder.TryRead(at, found.Count == 0, out ToolLeftover leftover))
            {
                found.Add(leftover);
                at = Math.Max(leftover.Tag.End, leftover.Foreign.End);
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>A text without them.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        List<ToolLeftover> found = text.ContainsAny(Signs) ? Find(text.ToString()) : [];
        if (found.Count == 0)
        {
            return text;
        }

        var rest = new StringBuilder(text.Length);
        int at = 0;
        foreach (ToolLeftover leftover in found)
        {
            rest.Append(text[at..Math.Max(at, leftover.Foreign.Start)]);
            at = Math.Max(at, leftover.Foreign.End);
        }

        return rest.Append(text[at..]).ToString();
    }

    /// <summary>Takes the blocks that are no part of the report out of its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    public static void Mark(string text, List<SourceBlock> blocks)
    {
        List<ToolLeftover> found = Find(text);
        Span<SourceBlock> all = CollectionsMarshal.AsSpan(blocks);
        int block = 0;
        foreach (ToolLeftover leftover in found)
        {
            while (block < all.Length && all[block].SourceStart < leftover.Foreign.Start)
            {
                block++;
            }

            // An example of such a tag stands in code.
            bool isExample = block > 0 && all[block - 1].Kind == BlockKind.Code && all[block - 1].Span.End > leftover.Tag.Start;
            for (; block < all.Length && !isExample && all[block].SourceStart < leftover.Foreign.End; block++)
            {
                bool isOwn = all[block].Kind != BlockKind.Code && all[block].Span.End <= leftover.Foreign.End;
                all[block] = isOwn ? all[block] with { Kind = BlockKind.Metadata } : all[block];
            }
        }
    }

    private struct Finder(string text)
    {
        private readonly HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase); // the end tags that are not behind
        private HashSet<string>? around; // elements that are open around the report

        /// <summary>Reads what opens at a place.</summary>
        public bool TryRead(int at, bool isFirst, out ToolLeftover leftover)
        {
            leftover = default;
            ReadOnlySpan<char> rest = text.AsSpan(at);
            if (rest[0] == '[')
            {
                var tag = new TextSpan(at, rest.IndexOf(']') + 1);
                leftover = new ToolLeftover(tag, ElementOf(tag, InstructionEnd));
                return OpensLine(at);
            }

            return rest is ['<', '|', ..] ? TryReadToken(at, out leftover) : TryReadTag(at, isFirst, out leftover);
        }

        /// <summary><c>&lt;|im_end|&gt;</c>, and those that follow with no more than the name of a role between them.</summary>
        private readonly bool TryReadToken(int at, out ToolLeftover leftover)
        {
            int end = at;
            while (text.AsSpan(end) is ['<', '|', ..] && TokenEnd(end) is var next && next > end)
            {
                end = next;
                int role = end;
                int most = Math.Min(text.Length, end + LongestName);
                while (role < most && (char.IsAsciiLetterLower(text[role]) || char.IsWhiteSpace(text[role])))
                {
                    role++;
                }

                end = role < text.Length && text[role] == '<' && TokenEnd(role) > role ? role : end;
            }

            bool isWritten = at > 0 && text[at - 1] is '`' or '"' or '\'' or '“';
            leftover = new ToolLeftover(TextSpan.FromBounds(at, end), TextSpan.FromBounds(at, RoleEnd(end)));
            return end > at && !isWritten;
        }

        /// <summary>Where the name of a role ends that closes the line behind a token: <c>&lt;|im_start|&gt;user</c>.</summary>
        private readonly int RoleEnd(int end)
        {
            int role = end;
            int most = Math.Min(text.Length, end + LongestName);
            while (role < most && char.IsAsciiLetterLower(text[role]))
            {
                role++;
            }

            return ClosesLine(role) ? role : end;
        }

        private readonly int TokenEnd(int at)
        {
            ReadOnlySpan<char> inside = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, LongestToken));
            int close = inside is ['|', ..] ? inside[1..].IndexOf("|>") : -1;
            bool isName = close > 0 && !inside.Slice(1, close).ContainsAnyExcept(NameSigns);
            return isName ? at + 1 + 1 + close + 2 : at;
        }

        private bool TryReadTag(int at, bool isFirst, out ToolLeftover leftover)
        {
            leftover = default;
            bool isEnd = at + 1 < text.Length && text[at + 1] == '/';
            int start = at + (isEnd ? 2 : 1);
            ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(text.Length - start, LongestTag));
            int length = rest.IndexOfAnyExcept(NameSigns);
            int close = rest.IndexOf('>');
            if (length is <= 0 or > LongestName || close < length || !(OpensLine(at) || ClosesLine(start + close + 1)))
            {
                return false;
            }

            ReadOnlySpan<char> name = rest[..length];
            var tag = TextSpan.FromBounds(at, start + close + 1);
            leftover = new ToolLeftover(tag, tag);
            if (Around.Contains(name))
            {
                bool isAlone = OpensLine(at) && ClosesLine(tag.End);
                return isAlone && (isEnd ? around?.Remove(name.ToString()) != true : (around ??= []).Add(name.ToString()));
            }

            if (!Foreign.Contains(name))
            {
                return false;
            }

            leftover = new ToolLeftover(tag, isEnd ? BeforeEndTag(tag, isFirst) : ElementOf(tag, $"</{name}>"));
            return true;
        }

        /// <summary>An element that opens its line, with all that it holds; the tag alone where nothing closes it.</summary>
        private readonly TextSpan ElementOf(TextSpan tag, string endTag)
        {
            if (!OpensLine(tag.Start) || unclosed.Contains(endTag))
            {
                return tag;
            }

            int close = text.AsSpan(tag.End).IndexOf(endTag, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
            {
                unclosed.Add(endTag);
                return tag;
            }

            return TextSpan.FromBounds(tag.Start, tag.End + close + endTag.Length);
        }

        /// <summary>All before an end tag whose start is lacking, unless the report has begun there.</summary>
        private readonly TextSpan BeforeEndTag(TextSpan tag, bool isFirst)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, tag.Start);
            bool hasHeading = before.TrimStart() is ['#', ..] || before.Contains("\n#", StringComparison.Ordinal);
            return isFirst && !hasHeading ? TextSpan.FromBounds(0, tag.End) : tag;
        }

        private readonly bool OpensLine(int at)
        {
            ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(" \t");
            return before.IsEmpty || before[^1] is '\n' or '\r';
        }

        private readonly bool ClosesLine(int end)
        {
            ReadOnlySpan<char> behind = text.AsSpan(end).TrimStart(" \t");
            return behind.IsEmpty || behind[0] is '\n' or '\r';
        }
    }
}

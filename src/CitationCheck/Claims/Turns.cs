using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.Text;

namespace CitationCheck.Claims;

/// <summary>
/// The turns of a conversation in which somebody asks, where a report is the record of one: what the user says there is no claim of
/// the report. A turn opens with its speaker, in a heading or in front of a colon.
/// </summary>
internal sealed class Turns
{
    /// <summary>The longest name of a speaker, in UTF-16 code units.</summary>
    private const int LongestName = 24;

    /// <summary>So many turns of one form by somebody who asks make a conversation, whoever answers.</summary>
    private const int FewestTurns = 2;

    private static readonly WordSet Asking = Lexicon.Set(static language => language.Claims.AskingSpeakers);

    private static readonly WordSet Answering = Lexicon.Set(static language => language.Claims.AnsweringSpeakers);

    private readonly List<Turn> asked = [];
    private int next;

    private Turns()
    {
    }

    private enum Form
    {
        Heading,
        Bold,
        Plain,
    }

    private enum Role
    {
        Other,
        Asks,
        Answers,
    }

    /// <summary>Finds them among the blocks of a report.</summary>
    /// <returns>The turns; <see langword="null"/> where the report is no conversation, as nearly all are.</returns>
    public static Turns? Find(List<SourceBlock> blocks)
    {
        List<Opening>? openings = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            AddOpenings(i, blocks[i], ref openings);
        }

        if (openings is null || !openings.Exists(static opening => opening.Role == Role.Asks))
        {
            return null;
        }

        var turns = new Turns();
        foreach (Form form in (ReadOnlySpan<Form>)[Form.Heading, Form.Bold, Form.Plain])
        {
            if (IsConversation(openings, form))
            {
                turns.Add(openings, form);
            }
        }

        turns.asked.Sort(static (left, right) => (left.Block, left.Start).CompareTo((right.Block, right.Start)));
        return turns.asked.Count > 0 ? turns : null;
    }

    /// <summary>Whether a sentence stands in such a turn. Sentences come in order.</summary>
    /// <param name="block">The index of its block.</param>
    /// <param name="at">Where it starts in what a reader sees of the block.</param>
    public bool Include(int block, int at)
    {
        while (next < asked.Count && (asked[next].EndBlock, asked[next].End).CompareTo((block, at)) <= 0)
        {
            next++;
        }

        return next < asked.Count && (asked[next].Block, asked[next].Start).CompareTo((block, at)) <= 0;
    }

    private static void AddOpenings(int index, SourceBlock block, ref List<Opening>? openings)
    {
        string text = block.Text.Text;
        switch (block.Kind)
        {
            case BlockKind.Heading:
                (openings ??= []).Add(new Opening(index, 0, Form.Heading, RoleOf(text), text, block.Level));
                break;
            case BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote:
                Form form = block.Text.Runs is [{ Start: 0, Kind: InlineKind.Emphasis }, ..] ? Form.Bold : Form.Plain;
                for (int at = 0; at >= 0; at = NextLine(text, at))
                {
                    if (NameAt(text, at, at == 0 && form == Form.Bold ? block.Text.Runs[0].End : 0) is { IsEmpty: false } name)
                    {
                        (openings ??= []).Add(new Opening(index, at, form, RoleOf(name), name.ToString()));
                    }
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Where the next line starts; −1 behind the last.</summary>
    private static int NextLine(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 || end + 1 == text.Length ? -1 : end + 1;
    }

    /// <summary>The words in front of a colon at the start of a line, or a line in bold that is nothing but a name.</summary>
    private static ReadOnlySpan<char> NameAt(string text, int at, int boldEnd)
    {
        ReadOnlySpan<char> line = text.AsSpan(at, Math.Min(text.Length - at, LongestName));
        int colon = line.IndexOfAny(":：\n");
        if (colon > 0 && line[colon] != '\n')
        {
            return line[..colon];
        }

        bool isAlone = boldEnd > 0 && boldEnd <= LongestName && (boldEnd == text.Length || text[boldEnd] == '\n');
        return isAlone ? line[..boldEnd] : default;
    }

    private static Role RoleOf(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> bare = name.Length <= LongestName ? name.Trim("*_#:： \u00a0") : default;
        return Asking.Contains(bare) ? Role.Asks : Answering.Contains(bare) ? Role.Answers : Role.Other;
    }

    /// <summary>
    /// Somebody asks and somebody answers by that name, or one asks more than once and always the same other speaks then.
    /// </summary>
    private static bool IsConversation(List<Opening> openings, Form form)
    {
        int asks = 0;
        bool isAnswered = false;
        bool areTwo = true;
        string? asker = null;
        string? other = null;
        Role before = Role.Other;
        foreach (Opening opening in openings)
        {
            if (opening.Form != form)
            {
                continue;
            }

            isAnswered |= asker is not null && opening.Role == Role.Answers;
            if (opening.Role == Role.Asks)
            {
                asks++;
                asker ??= opening.Name;
                areTwo &= opening.Name == asker;
            }
            else if (before == Role.Asks)
            {
                other ??= opening.Name;
                areTwo &= opening.Name == other;
            }

            before = opening.Role;
        }

        return isAnswered || (asks >= FewestTurns && areTwo && other is not null);
    }

    /// <summary>
    /// Adds the turns of a form. Each ends where the next one opens; where a heading comes first, nobody knows what else is said in it
    /// but its first block.
    /// </summary>
    private void Add(List<Opening> openings, Form form)
    {
        for (int i = 0; i < openings.Count; i++)
        {
            Opening opening = openings[i];
            if (opening.Form != form || opening.Role != Role.Asks)
            {
                continue;
            }

            int end = EndOf(openings, i);
            if (end == openings.Count && form == Form.Heading)
            {
                asked.Add(new Turn(opening.Block, opening.At, int.MaxValue, 0));
                break;
            }

            bool isTaken = end < openings.Count && openings[end].Form == form;
            asked.Add(isTaken
                ? new Turn(opening.Block, opening.At, openings[end].Block, openings[end].At)
                : new Turn(opening.Block, opening.At, opening.Block + 1, 0));
            i = end - 1;
        }
    }

    /// <summary>The index of the opening, or of the heading, that ends a turn.</summary>
    private static int EndOf(List<Opening> openings, int opened)
    {
        Opening opening = openings[opened];
        int end = opened + 1;
        while (end < openings.Count
            && (opening.Form == Form.Heading
                ? openings[end].Form != Form.Heading || openings[end].Level > opening.Level
                : openings[end].Form != Form.Heading && openings[end].Form != opening.Form))
        {
            end++;
        }

        return end;
    }

    private readonly record struct Opening(int Block, int At, Form Form, Role Role, string Name, int Level = 0);

    private readonly record struct Turn(int Block, int Start, int EndBlock, int End);
}

using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>What speaks against a bracket with numbers by what it holds and what stands around it.</summary>
internal static class BracketDoubts
{
    /// <summary>How far before a bracket the case is looked for of which it may number a paragraph, in UTF-16 code units.</summary>
    private const int LongestCase = 160;

    /// <summary>How far behind a <c>[0]</c> another place of its array is looked for.</summary>
    private const int LongestArray = 200;

    /// <summary>The longest word that leads a paragraph’s number in.</summary>
    private const int LongestLead = 14;

    /// <summary>What a regular expression goes on with behind a class of characters.</summary>
    private static readonly SearchValues<char> Quantifiers = SearchValues.Create("+*?{");

    /// <summary>Words and signs before the number of a paragraph: “paras [18]–[20]”.</summary>
    private static readonly WordSet Pinpoints = Lexicon.Set(static language => language.Citations.Pinpoints);

    /// <summary>Words that lead such a number in behind the name of a case, and a source elsewhere: “at [34]”.</summary>
    private static readonly WordSet PinpointLeads = Lexicon.Set(static language => language.Citations.PinpointLeads);

    /// <summary>Names of what has a lower and an upper end: “in the range [1-5]”.</summary>
    private static readonly WordsByLetter Scales = WordsByLetter.Last(Lexicon.Words(static language => language.Citations.Scales));

    private static readonly WordSet Connectors = new(
        [",", ";", "–", "-", "—", .. Lexicon.Words(static language => language.Citations.Conjunctions)]);

    /// <summary>The doubts of the bracket whose labels were read last.</summary>
    /// <param name="sink">Holds the labels.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inside">What it holds.</param>
    public static MarkerDoubt Of(MarkerSink sink, int at, int end, ReadOnlySpan<char> inside)
    {
        string text = sink.Visible.Text;
        List<Label> labels = sink.Labels;
        MarkerDoubt doubt = PlaceDoubt(sink, at);
        doubt |= If(inside.Contains(':') || NumbersThing(text, at, end) || JoinsWord(text, at, end), MarkerDoubt.NeedsReference);
        doubt |= If(text[at] == '[' && IsPartOfWord(sink, at, end, inside), MarkerDoubt.Index);
        doubt |= If(labels.Count > 1 && labels[0].Text.Length > 1, MarkerDoubt.Figures);
        doubt |= If(labels.Exists(static label => label.Text.Length >= 4), MarkerDoubt.Year);
        doubt |= If(labels.Count > 1 && labels[0].Number == 0, MarkerDoubt.Interval); // [0, 1], [0-100]
        bool isSeveral = labels.Count > 1;
        bool isValue = BracketPlace.HoldsValue(text, at, end, isSeveral, isRange: isSeveral && !inside.Contains(','));
        doubt |= If(isValue, MarkerDoubt.Value);
        Standing standing = isValue ? Standing.EndsClause : BracketPlace.StandingOf(text, at, end);
        doubt |= If(standing == Standing.OpensLine, MarkerDoubt.Apart);
        doubt |= If(standing == Standing.WithinSentence, MarkerDoubt.InSentence);
        bool mayBeFigures = isSeveral && (standing == Standing.WithinSentence || BracketPlace.FillsCell(text, at, end));
        doubt |= If(mayBeFigures, MarkerDoubt.Figures);
        doubt |= If(isValue && isSeveral, MarkerDoubt.Interval);
        return doubt;

        static MarkerDoubt If(bool condition, MarkerDoubt doubt) => condition ? doubt : MarkerDoubt.None;
    }

    /// <summary>“Table [2] lists”; behind “the Round Table [1].” the bracket cites.</summary>
    private static bool NumbersThing(string text, int at, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]) && NumberedThings.Precede(text, at);

    /// <summary>
    /// The number of a paragraph behind the word for one, or behind “at” or a comma where a case is named: “[2019] EWCA Civ 12 at [34]
    /// and [36]”. What goes on counting behind it is one, too.
    /// </summary>
    private static MarkerDoubt PlaceDoubt(MarkerSink sink, int at)
    {
        string text = sink.Visible.Text;
        ReadOnlySpan<char> before = text.AsSpan(0, at)[Math.Max(0, at - LongestCase)..].TrimEnd();
        if (before.IsEmpty)
        {
            return MarkerDoubt.None;
        }

        if (sink.Candidates is [.., var last]
            && last.Block == sink.Block
            && last.End < at
            && last.Has(MarkerDoubt.Thing)
            && Connectors.Contains(text.AsSpan(last.End, at - last.End).Trim()))
        {
            return MarkerDoubt.Thing;
        }

        ReadOnlySpan<char> word = before[Math.Max(0, before.Length - LongestLead)..];
        word = word[(word.LastIndexOfAny(" (\u00A0\n") + 1)..];
        if (Pinpoints.Contains(word.TrimEnd('.')))
        {
            return MarkerDoubt.Thing;
        }

        bool isLed = PinpointLeads.Contains(word.TrimEnd('.')) || before is [.., >= '0' and <= '9', ','];
        return isLed && NamesCase(before) ? MarkerDoubt.Thing : ValueDoubt(sink, before);
    }

    /// <summary>Several numbers behind “range” are an interval; behind “are” only a list tells whether they are its entries.</summary>
    private static MarkerDoubt ValueDoubt(MarkerSink sink, ReadOnlySpan<char> before) =>
        sink.Labels.Count < 2 ? MarkerDoubt.None
        : Scales.EndIn(before) ? MarkerDoubt.Interval
        : BracketPlace.FollowsCopula(before) ? MarkerDoubt.NeedsReference
        : MarkerDoubt.None;

    /// <summary>
    /// Whether the last sentence names a case: a year in brackets before its court, “[2019] EWCA Civ 12”, or two parties.
    /// </summary>
    private static bool NamesCase(ReadOnlySpan<char> before)
    {
        before = LastSentence(before);
        for (int at = 0; before[at..].IndexOfAny("[(") is >= 0 and var next; at++)
        {
            at += next;
            ReadOnlySpan<char> year = before[at..];
            bool isYear = year is [_, '1' or '2', _, _, _, ']' or ')', ' ', _, ..] && !year[1..5].ContainsAnyExceptInRange('0', '9');
            if (isYear && (char.IsUpper(year[7]) || char.IsDigit(year[7])))
            {
                return true;
            }
        }

        return before.Contains(" v ", StringComparison.Ordinal) || before.Contains(" v. ", StringComparison.Ordinal);
    }

    /// <summary>What stands behind the last stop that follows a word or a bracket; “v.” and “Civ.” are none.</summary>
    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> before)
    {
        for (int stop = before.Length - 2; stop > 3; stop--)
        {
            if (before[stop] == '.' && before[stop + 1] == ' ')
            {
                ReadOnlySpan<char> word = before[(stop - 4)..stop];
                if (word[^1] is ']' or ')' || word.IndexOfAnyExceptInRange('a', 'z') < 0)
                {
                    return before[(stop + 1)..];
                }
            }
        }

        return before;
    }

    /// <summary>Whether a bracket belongs to a word, a formula or a program: <c>x[1]</c>, <c>[60]fullerene</c>, <c>[1-9]+</c>.</summary>
    private static bool IsPartOfWord(MarkerSink sink, int at, int end, ReadOnlySpan<char> inside)
    {
        string text = sink.Visible.Text;
        return FollowsIndex(sink, at)
            || IsIndex(sink, at, end)
            || OpensWord(text, at, end)
            || (sink.Labels.Count > 1 && end < text.Length && Quantifiers.Contains(text[end]) && !inside.Contains(','));
    }

    /// <summary>x[1][2]</summary>
    private static bool FollowsIndex(MarkerSink sink, int at) =>
        sink.Candidates is [.., var last] && last.End == at && last.Block == sink.Block && last.Has(MarkerDoubt.Index);

    /// <summary>“[60]fullerene”, “[60]PCBM”: a bracket that opens a word; a sentence behind a marker begins with one capital.</summary>
    private static bool OpensWord(string text, int at, int end)
    {
        ReadOnlySpan<char> behind = text.AsSpan(end);
        bool isApart = at == 0 || text[at - 1] is ' ' or '\u00A0' or '\n' or '(' or '-' or '–';
        return isApart && behind is [var next, ..] && !Characters.IsEastAsian(next)
            && (char.IsLower(next) || (char.IsUpper(next) && behind.Length > 1 && char.IsUpper(behind[1])));
    }

    /// <summary>“cyclo[18]carbon”, or a blank that is lacking: only a list tells.</summary>
    private static bool JoinsWord(string text, int at, int end) =>
        at > 0 && end < text.Length && char.IsLetter(text[at - 1]) && char.IsLower(text[end]) && !Characters.IsEastAsian(text[end]);

    /// <summary>
    /// Whether a bracket reads like an index: glued to a variable of one letter, to a name as programs have it or one that has a
    /// place zero, or followed by what only a formula or program has.
    /// </summary>
    private static bool IsIndex(MarkerSink sink, int at, int end)
    {
        string text = sink.Visible.Text;
        int start = NameStart(text, at);
        ReadOnlySpan<char> name = text.AsSpan(start, at - start);
        bool goesOnBefore = start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.');
        if (name.IsEmpty || char.IsAsciiDigit(name[0]) || goesOnBefore)
        {
            return false;
        }

        ReadOnlySpan<char> behind = text.AsSpan(end);
        bool isVariable = name.Length == 1 && name[0] is not ('a' or 'A' or 'I');
        return isVariable
            || GoesOnAsCode(behind)
            || (IsProgramName(name) && behind is ['[' or '.' or '(', ..])
            || IsArray(sink, name, behind);
    }

    /// <summary>“rows[0] and rows[1]”: a name with a place zero and more of them.</summary>
    private static bool IsArray(MarkerSink sink, ReadOnlySpan<char> name, ReadOnlySpan<char> behind)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> arrays = sink.Arrays.GetAlternateLookup<ReadOnlySpan<char>>();
        if (arrays.Contains(name) || sink.Labels is not [{ Number: 0 }])
        {
            return arrays.Contains(name);
        }

        ReadOnlySpan<char> near = behind[..Math.Min(behind.Length, LongestArray)];
        bool isArray = name.Length == 1;
        while (!isArray && near.IndexOf(name) is >= 0 and var next)
        {
            near = near[(next + name.Length)..];
            isArray = near is ['[', ..];
        }

        if (isArray)
        {
            arrays.Add(name);
        }

        return isArray;
    }

    private static int NameStart(string text, int end)
    {
        int start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        return start;
    }

    /// <summary><c>x[1] == 2</c>, <c>x[1] = 2</c>, <c>rows[1].name</c></summary>
    private static bool GoesOnAsCode(ReadOnlySpan<char> behind) =>
        behind is ['=' or '[', '=', ..] or [' ', '=', ' ', ..] || (behind is ['.', var next, ..] && char.IsAsciiLetterLower(next));

    private static bool IsProgramName(ReadOnlySpan<char> name) =>
        name.Contains('_') || (char.IsAsciiLetterLower(name[0]) && name.IndexOfAnyInRange('A', 'Z') > 0);
}

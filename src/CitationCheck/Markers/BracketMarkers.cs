using System.Collections.Frozen;
using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>
/// Markers in brackets: <c>[3]</c>, <c>[1, 3]</c>, <c>[1-3]</c>, <c>［3］</c>, <c>【3】</c>, <c>〔3〕</c>, <c>[^3]</c>,
/// <c>[[3]](url)</c>, <c>[3](url)</c> with its brackets inside the link, and what <see cref="DocumentMarkers"/> and
/// <see cref="KeyMarkers"/> make of the rest.
/// </summary>
internal static class BracketMarkers
{
    /// <summary>The longest marker that is looked for, in UTF-16 code units.</summary>
    public const int Longest = 120;

    private const int LongestThing = 9;

    /// <summary>Names of things that a bracket numbers where no list has its number: <c>Figure [1]</c>, <c>Step [3]</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = FrozenSet.Create(
        StringComparer.Ordinal,
        "Figure", "Fig.", "Table", "Step", "Chapter", "Page", "Section", "Item", "Press", "Room", "Channel", "Art.", "Article", "Level", "Phase", "Part", "Scene", "Act", "Option", "Question", "Equation", "Eq.", "Theorem", "Lemma", "Line", "Slide", "Box", "Score",
        "Abbildung", "Abb.", "Tabelle", "Tab.", "Schritt", "Kapitel", "Seite", "Figura", "Tabla", "Paso", "Capítulo", "Tableau", "Étape", "Chapitre", "Рис.", "Таблица").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the marker that opens at <paramref name="at"/> and gives back where it ends; <paramref name="at"/> itself when there is none.</summary>
    public static int Read(MarkerSink sink, int at, List<string> labels)
    {
        string text = sink.Flat.Text;
        char closing = Closing(text[at]);
        int inner = at + 1;
        bool isDouble = inner < text.Length && text[inner] == text[at];
        inner += isDouble ? 1 : 0;
        int close = text.AsSpan(inner, Math.Min(text.Length - inner, Longest)).IndexOfAny(closing, text[at]);
        if (close <= 0 || text[inner + close] != closing)
        {
            return at;
        }

        close += inner;
        int end = close + 1;
        if (isDouble)
        {
            if (end >= text.Length || text[end] != closing)
            {
                return at; // [[1] and more]
            }

            end++;
        }

        ReadOnlySpan<char> inside = text.AsSpan(inner, close - inner).Trim();
        if (inside.IsEmpty)
        {
            return at;
        }

        string? url = sink.HasLinks ? LinkOver(sink.Flat, at, end) : null;
        if (inside[0] == '^')
        {
            return Footnote(sink, inside[1..], at, end, url) ? end : at;
        }

        MarkerDoubt doubt = MarkerDoubt.None;
        if (char.IsLetter(inside[0]) && MarkerLeads.Skip(inside) is { IsEmpty: false } led && led.Length < inside.Length && char.IsAsciiDigit(led[0]))
        {
            inside = led; // [see 4]
            doubt = MarkerDoubt.NeedsReference;
        }
        else if (inside is ['#', >= '0' and <= '9', ..])
        {
            inside = inside[1..];
            doubt = MarkerDoubt.NeedsReference; // [#12] may be an issue of a tracker
        }

        bool isRaised = SuperscriptDigits.Value(inside[0]) >= 0;
        if (isRaised)
        {
            inside = SuperscriptDigits.Lower(inside); // [¹] and [²,³]
        }

        if (NumberList.TryRead(inside, sink.MaxCitationsPerRange, labels, out bool isCut))
        {
            end = labels.Count == 1 && url is null ? RangeEnd(sink, end, labels, ref isCut) : end;
            AddNumbers(sink, at, end, labels, url, inside, isRaised, doubt);
            if (isCut)
            {
                sink.CutRanges.Add((sink.Block, at, end));
            }

            return end;
        }

        return !isDouble && (DocumentMarkers.Read(sink, inside, at, end, labels, url) || KeyMarkers.Read(sink, inside, at, end, url) || AuthorYearMarkers.ReadInside(sink, inside, at, end)) ? end : at;
    }

    private static bool Footnote(MarkerSink sink, ReadOnlySpan<char> id, int at, int end, string? url)
    {
        ReadOnlySpan<char> named = id;
        id = id.TrimEnd('^'); // [^1^]
        if (id.IsEmpty || id.Length > 60 || id.IndexOfAny(" \t\n") >= 0)
        {
            return false;
        }

        end = id.Length < named.Length && IsSame(sink.Flat.Text.AsSpan(end), id) ? end + id.Length + 2 : end;
        sink.Add(at, end, NumberList.IsNumber(id) ? MarkerSink.Number(id) : id.ToString(), CitationStyle.Footnote, MarkerDoubt.None, url);
        return true;

        // [^1^][1] names its source twice
        static bool IsSame(ReadOnlySpan<char> behind, ReadOnlySpan<char> id) => behind.Length > id.Length + 1 && behind[0] == '[' && behind[id.Length + 1] == ']' && behind.Slice(1, id.Length).SequenceEqual(id);
    }

    /// <summary>The end of <c>[1]–[3]</c>, whose numbers are all added; <paramref name="end"/> itself where no range goes on.</summary>
    private static int RangeEnd(MarkerSink sink, int end, List<string> labels, ref bool isCut)
    {
        ReadOnlySpan<char> behind = sink.Flat.Text.AsSpan(end);
        if (behind.Length < 4 || behind[1] != '[' || !NumberList.IsDash(behind[0]))
        {
            return end;
        }

        int close = behind[..Math.Min(behind.Length, 8)].IndexOf(']');
        string first = labels[0];
        if (close < 3 || !NumberList.IsNumber(behind[2..close]) || !NumberList.IsNumber(first) || int.Parse(behind[2..close], provider: null) <= int.Parse(first, provider: null))
        {
            return end;
        }

        labels.Clear();
        NumberList.AddRange(first, behind[2..close], sink.MaxCitationsPerRange, labels, ref isCut);
        return end + close + 1;
    }

    private static void AddNumbers(MarkerSink sink, int at, int end, List<string> labels, string? url, ReadOnlySpan<char> inside, bool isRaised, MarkerDoubt doubt)
    {
        doubt |= url is null ? Doubt(sink, at, end, labels, inside) : MarkerDoubt.None;
        CitationStyle style = isRaised ? CitationStyle.Superscript : url is null || url[0] == '#' ? CitationStyle.Numeric : CitationStyle.LinkedNumber;
        foreach (string label in labels)
        {
            sink.Add(at, end, label, style, doubt, url);
        }
    }

    private static MarkerDoubt Doubt(MarkerSink sink, int at, int end, List<string> labels, ReadOnlySpan<char> inside)
    {
        string text = sink.Flat.Text;
        MarkerDoubt doubt = inside.Contains(':') || NumbersThing(text, at, end) ? MarkerDoubt.NeedsReference : MarkerDoubt.None;
        bool followsIndex = sink.Candidates is [.., { Doubt: var before } last] && last.End == at && last.Block == sink.Block && (before & MarkerDoubt.Index) != MarkerDoubt.None; // x[1][2]
        if (text[at] == '[' && (followsIndex || IsIndex(text, at, end)))
        {
            doubt |= MarkerDoubt.Index;
        }

        doubt |= labels.Count > 1 && labels[0].Length > 1 ? MarkerDoubt.Figures : MarkerDoubt.None;
        bool isInSet = text.AsSpan(0, at).TrimEnd() is [.., '∈' or '∉' or '×' or '='];
        if (labels.Count == 2 && inside.ContainsAny(",，") && (labels[0] == "0" || isInSet))
        {
            doubt |= MarkerDoubt.Interval;
        }

        foreach (string label in labels)
        {
            doubt |= label.Length >= 4 ? MarkerDoubt.Year : MarkerDoubt.None;
        }

        return doubt;
    }

    /// <summary>“Table [2] lists”; behind “the Round Table [1].” the bracket cites.</summary>
    private static bool NumbersThing(string text, int at, int end)
    {
        if (at < 4 || text[at - 1] != ' ' || end + 1 >= text.Length || text[end] != ' ' || !char.IsLower(text[end + 1]))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 1 - LongestThing), Math.Min(at - 1, LongestThing));
        before = before[(before.LastIndexOf(' ') + 1)..];
        return !before.IsEmpty && char.IsUpper(before[0]) && Things.Contains(before);
    }

    /// <summary>
    /// Whether a bracket reads like an index: glued to a variable of one letter or to a name as programs have it, or
    /// followed by what only a formula or program has.
    /// </summary>
    private static bool IsIndex(string text, int at, int end)
    {
        int start = at;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        ReadOnlySpan<char> name = text.AsSpan(start, at - start);
        if (name.IsEmpty || char.IsAsciiDigit(name[0]) || (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')))
        {
            return false;
        }

        bool isVariable = name.Length == 1 && name[0] is not ('a' or 'A' or 'I');
        bool isProgramName = name.Contains('_') || HasInnerCapital(name);
        bool goesOn = end + 1 < text.Length && (text[end] is '=' or '[' && text[end + 1] is '=' || text.AsSpan(end).StartsWith(" = ", StringComparison.Ordinal) || (text[end] == '.' && char.IsAsciiLetterLower(text[end + 1])));
        return isVariable || goesOn || (isProgramName && end < text.Length && text[end] is '[' or '.' or '(');
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> name) => char.IsAsciiLetterLower(name[0]) && name.IndexOfAnyInRange('A', 'Z') > 0;

    /// <summary>The target of a link that covers the marker or its inside, or that lies within it.</summary>
    private static string? LinkOver(VisibleText flat, int at, int end)
    {
        for (int i = flat.FirstRunAt(at); i < flat.Runs.Length && flat.Runs[i].Start <= at + 2 && flat.Runs[i].Start < end; i++)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && flat.Runs[i].End <= end && flat.Runs[i].End >= end - 2 && LinkMarkers.Target(flat.Runs[i].Url) is { } target)
            {
                return target;
            }
        }

        // one link over several markers: [[1][2]](url)
        int behind = flat.FirstRunAt(at + 1);
        for (int i = behind - 1; i >= 0 && i > behind - 4; i--)
        {
            if (flat.Runs[i].Kind == InlineKind.Link && flat.Runs[i].Covers(at, end) && flat.Runs[i].End - flat.Runs[i].Start <= Longest && LinkMarkers.IsNothingButNumbers(flat.Text.AsSpan(flat.Runs[i].Start, flat.Runs[i].End - flat.Runs[i].Start)))
            {
                return LinkMarkers.Target(flat.Runs[i].Url);
            }
        }

        return null;
    }

    private static char Closing(char opening) => opening switch
    {
        '［' => '］',
        '【' => '】',
        '〔' => '〕',
        '〖' => '〗',
        _ => ']',
    };
}

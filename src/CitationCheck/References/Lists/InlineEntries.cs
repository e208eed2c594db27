using System.Buffers;
using System.Globalization;
using CitationCheck.References.Styles;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>
/// Parts entries that stand on one line: <c>[1] https://a.example [2] https://b.example</c>, <c>1. [Title](url) 2. [Title](url)</c>.
/// </summary>
internal static class InlineEntries
{
    /// <summary>How many runs may end together: a link, and emphasis in it.</summary>
    private const int MostRunsAtEnd = 4;

    private static readonly SearchValues<char> Separators = SearchValues.Create(";,；，、");

    private static readonly SearchValues<char> ClearSeparators = SearchValues.Create(";；|·");

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly LabelForm[] InSquare = [new("[", "]")];

    private static readonly LabelForm[] Raised = [new(string.Empty, string.Empty)];

    private static readonly LabelForm[] Numbered = [new("(", ")"), new(string.Empty, ". "), new(string.Empty, ") ")];

    public static List<EntryDraft> Split(List<EntryDraft> entries)
    {
        List<EntryDraft>? parted = null; // most lists have their entries on lines of their own
        for (int i = 0; i < entries.Count; i++)
        {
            EntryDraft entry = entries[i];
            string? next = i + 1 < entries.Count && entries[i + 1].Labels is [var label, ..] ? label : null;
            bool mayHoldMore = entry is { Style: not LabelStyle.Key, Labels.Length: 1 };
            List<EntryDraft>? parts = mayHoldMore && entry.OnlyLine is { } line ? Split(entry, line, next) : null;
            if (parts is not null)
            {
                parted ??= entries.GetRange(0, i);
                parted.AddRange(parts);
            }
            else
            {
                parted?.Add(entry);
            }
        }

        return parted ?? entries;
    }

    /// <summary>The parts of an entry; <see langword="null"/> when it is whole.</summary>
    private static List<EntryDraft>? Split(EntryDraft entry, VisibleText line, string? nextLabel)
    {
        EntryDraft current = entry;
        int start = 0;
        int from = 0;
        LabelForm? form = null;
        List<EntryDraft>? parts = null;
        while (int.TryParse(current.Labels[0], CultureInfo.InvariantCulture, out int number)
            && (number + 1).ToString(CultureInfo.InvariantCulture) is var wanted
            && wanted != nextLabel
            && Find(line, from, current.Style, wanted, ref form, out int at, out int body)
            && EntryStyles.Score(line, start, at) >= Likelihood.Possible)
        {
            TextSpan before = line.ToSource(start, line.Text.AsSpan(0, at).TrimEnd().Length);
            (parts ??= []).Add(Part(current, line.Slice(start, at), before.End));
            current = new EntryDraft(current.Style, [wanted], line.SourceStart(at));
            start = body;
            from = body;
        }

        parts?.Add(Part(current, line.Slice(Math.Min(start, line.Text.Length), line.Text.Length), entry.SourceEnd));
        return parts;
    }

    private static EntryDraft Part(EntryDraft opened, VisibleText body, int end)
    {
        var part = new EntryDraft(opened.Style, opened.Labels, opened.SourceStart);
        part.Add(body, end);
        foreach (string anchor in opened.Anchors)
        {
            part.AddAnchor(anchor);
        }

        return part;
    }

    private static bool Find(VisibleText line, int from, LabelStyle style, string label, ref LabelForm? form, out int at, out int body)
    {
        foreach (LabelForm tried in form is { } known ? [known] : FormsOf(style))
        {
            string opening = tried.Before + Written(label, style) + tried.Behind;
            at = line.Text.IndexOf(opening, from, StringComparison.Ordinal);
            if (at > 0 && EndsEntry(line, from, at, tried.Before))
            {
                body = at + opening.Length;
                body += line.Text.AsSpan(body).IndexOfAnyExcept(" :：") is > 0 and var blanks ? blanks : 0;
                form = tried; // all others of the line are written like it
                return true;
            }
        }

        at = 0;
        body = 0;
        return false;
    }

    /// <summary>A number as labels of a style have it.</summary>
    private static string Written(string number, LabelStyle style) => style switch
    {
        LabelStyle.Superscript => string.Concat(number.Select(static digit => RaisedDigits[digit - '0'])),
        LabelStyle.Circled => ((char)('①' + int.Parse(number, CultureInfo.InvariantCulture) - 1)).ToString(),
        _ => number,
    };

    private static LabelForm[] FormsOf(LabelStyle style) => style switch
    {
        LabelStyle.Bracket => InSquare,
        LabelStyle.Number => Numbered,
        LabelStyle.Superscript or LabelStyle.Circled => Raised,
        _ => [],
    };

    /// <summary>
    /// Whether an entry may end before the label at a place: a blank or a sign parts them. A number without a bracket in front, as
    /// volumes and editions have it, needs a sign, or a link or an address; one in round brackets may be that of an issue.
    /// </summary>
    private static bool EndsEntry(VisibleText line, int from, int at, string opening)
    {
        ReadOnlySpan<char> before = line.Text.AsSpan(0, at).TrimEnd();
        if (before.Length <= from || (before.Length == at && !Separators.Contains(before[^1])))
        {
            return false;
        }

        return opening switch
        {
            "[" => true,
            "(" when char.IsLetter(before[^1]) || before[^1] == '.' => true,
            _ => ClearSeparators.Contains(before[^1])
                || EndsLink(line, before.Length)
                || UrlScanner.LooksLikeUrl(before[(before.LastIndexOf(' ') + 1)..]),
        };
    }

    /// <summary>Whether a link ends at a place, or before the sign there.</summary>
    private static bool EndsLink(VisibleText line, int end)
    {
        int last = end - (line.Text[end - 1] is '.' or ',' ? 2 : 1);
        int behind = line.FirstRunAt(last + 1);
        for (int i = Math.Max(0, behind - MostRunsAtEnd); i < behind; i++)
        {
            if (line.Runs[i].Kind == InlineKind.Link && line.Runs[i].End == last + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands before and behind the number of a label.</summary>
    private readonly record struct LabelForm(string Before, string Behind);
}

using System.Globalization;
using CitationCheck.References.Styles;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Lists;

/// <summary>Parts entries that stand on one line: <c>[1] https://a.example [2] https://b.example</c>.</summary>
internal static class InlineEntries
{
    public static List<EntryDraft> Split(List<EntryDraft> entries)
    {
        List<EntryDraft>? parted = null; // most lists have their entries on lines of their own
        for (int i = 0; i < entries.Count; i++)
        {
            EntryDraft entry = entries[i];
            string? next = i + 1 < entries.Count && entries[i + 1].Labels is [var label, ..] ? label : null;
            bool mayHoldMore = entry is { Style: LabelStyle.Bracket or LabelStyle.Number, Labels.Length: 1 };
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
        List<EntryDraft>? parts = null;
        while (int.TryParse(current.Labels[0], CultureInfo.InvariantCulture, out int number)
            && (number + 1).ToString(CultureInfo.InvariantCulture) is var wanted
            && wanted != nextLabel
            && Find(line, from, current.Style, wanted, out int at, out int body)
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

    private static bool Find(VisibleText line, int from, LabelStyle style, string label, out int at, out int body)
    {
        string opening = style == LabelStyle.Bracket ? "[" + label + "]" : " " + label + ". ";
        at = line.Text.IndexOf(opening, from, StringComparison.Ordinal);
        body = at < 0 ? 0 : at + opening.Length;
        if (at < 0)
        {
            return false;
        }

        while (body < line.Text.Length && line.Text[body] is ' ' or ':')
        {
            body++;
        }

        at += style == LabelStyle.Number ? 1 : 0;
        return at > 0 && (style == LabelStyle.Bracket
            ? char.IsWhiteSpace(line.Text[at - 1]) || line.Text[at - 1] is ';' or ','
            : UrlScanner.LooksLikeUrl(line.Text.AsSpan(0, at).TrimEnd() is var before ? before[(before.LastIndexOf(' ') + 1)..] : default));
    }
}

using CitationCheck.Markers;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>Labels the line that a note opens with.</summary>
internal static class NoteLine
{
    private const string Signs = "[](){}［］【】^↑↩.:;,\u00A0 \n";

    /// <summary>The line with the label that its marks have: its own when it says the same, or is written out there.</summary>
    /// <param name="line">The line.</param>
    /// <param name="block">Its block.</param>
    /// <param name="name">What the marks call the note.</param>
    public static ReportLine Label(ReportLine line, SourceBlock block, string name)
    {
        EntryLabel own = line.Label;
        bool isWritten = own.HasName && own.Body > line.Start;
        if (isWritten || (own.HasName && own.Names[0] == name))
        {
            return line with { IsNote = true };
        }

        var label = new EntryLabel(LabelStyle.Linked, [name], BodyOf(line, block.Text, name));
        return line with { IsNote = true, MayCount = false, Label = label };
    }

    /// <summary>Where the text of a note begins, behind its own number, which often is the link that leads back.</summary>
    private static int BodyOf(ReportLine line, VisibleText visible, string name)
    {
        ReadOnlySpan<char> text = visible.Text.AsSpan(0, line.End);
        int at = Math.Max(line.Start, line.Label.Body);
        for (int i = visible.FirstRunAt(at); i < visible.Runs.Length && visible.Runs[i].Start == at; i++)
        {
            InlineRun run = visible.Runs[i];
            if (run is { Kind: InlineKind.Link, Url: ['#', ..] } && run.End <= line.End && run.End - at <= LinkMark.Longest)
            {
                return Behind(text, run.End);
            }
        }

        int number = Behind(text, at);
        bool opensWithName = text[number..].StartsWith(name, StringComparison.Ordinal)
            && (number + name.Length == text.Length || !char.IsLetterOrDigit(text[number + name.Length]));
        return opensWithName ? Behind(text, number + name.Length) : at;
    }

    private static int Behind(ReadOnlySpan<char> text, int at) => text.Length - text[at..].TrimStart(Signs).Length;
}

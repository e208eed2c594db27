using CitationCheck.References.Labels;

namespace CitationCheck.References.Lists;

/// <summary>
/// Entries that begin with a word which is a label only because the text cites it: <c>[ATLAS] …</c>, <c>S1: …</c>. Words such as
/// <c>[PDF]</c>, which no text cites, tell the kind of a source.
/// </summary>
internal static class WordKeys
{
    /// <summary>
    /// The labels of the lines from <paramref name="start"/> to the next heading; none when the text before does not cite a third of
    /// them, or one stands twice.
    /// </summary>
    public static List<LabelledLine> Read(ReportLines lines, int start, int end)
    {
        List<LabelledLine> found = [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        int known = 0;
        for (int i = start; i < end; i++)
        {
            if (TryRead(lines, i, out EntryLabel label))
            {
                if (!names.Add(label.Names[0]))
                {
                    return [];
                }

                found.Add(new LabelledLine(i, label));
                known += lines.Cited.InBrackets(label.Names[0], (lines[start].Block, lines[start].Start)) ? 1 : 0;
            }
        }

        return known > 0 && known * 3 >= found.Count ? found : [];
    }

    /// <summary>Reads the word that one line begins with.</summary>
    public static bool TryRead(ReportLines lines, int index, out EntryLabel label)
    {
        ReportLine line = lines[index];
        label = default;
        return line.MayBeKey && !line.Label.HasName && KeyLabel.Word(lines.BlockOf(index).Text.Text, line.Label.Body, line.End, out label);
    }
}

using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Reading;
using CitationCheck.References.Labels;
using CitationCheck.References.Notes;
using CitationCheck.References.Parts;
using CitationCheck.References.Styles;
using CitationCheck.Text;

namespace CitationCheck.References.Lists;

/// <summary>
/// The lines of a report, in order, with what is known of each. What is learnt while lists are looked for, a plain number
/// that is a label or a heading on the line of its list, is kept; which lines belong to a list is not known here.
/// </summary>
internal sealed class ReportLines(List<SourceBlock> blocks, IReadOnlyList<NoteTarget> notes)
{
    private const string BetweenLabels = " ,;.、，；。";

    private static readonly SearchValues<char> NumbersOnly = SearchValues.Create("0123456789-–" + BetweenLabels);

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    private readonly List<ReportLine> lines = ReportLineReader.Read(blocks, notes);
    private Likelihood?[]? scores;
    private CitedLabels? cited;

    public int Count => lines.Count;

    /// <summary>What the text cites; looked up when it is first asked for.</summary>
    public CitedLabels Cited => cited ??= new CitedLabels(this);

    public IReadOnlyList<ReportLine> All => lines;

    public IReadOnlyList<SourceBlock> Blocks => blocks;

    public ReportLine this[int line] => lines[line];

    /// <summary>The block that a line belongs to.</summary>
    public SourceBlock BlockOf(int line) => blocks[lines[line].Block];

    public bool IsHeading(int line) => BlockOf(line).Kind == BlockKind.Heading;

    public bool IsTableRow(int line) => BlockOf(line).Kind == BlockKind.TableRow;

    /// <summary>Whether a line belongs to the block of the line before it, or to the same item of a list.</summary>
    public bool GoesOnWithItem(int line)
    {
        if (line == 0)
        {
            return false;
        }

        SourceBlock block = BlockOf(line);
        return lines[line].Block == lines[line - 1].Block || (block.Item > 0 && block.Item == BlockOf(line - 1).Item);
    }

    /// <summary>Whether a line has a number in square brackets behind what it opens with.</summary>
    public bool HoldsMarker(int line)
    {
        if ((BlockOf(line).Text.Features & TextFeatures.Square) == TextFeatures.None)
        {
            return false;
        }

        int start = Math.Max(lines[line].Start, lines[line].Label.Body);
        ReadOnlySpan<char> text = BlockOf(line).Text.Text.AsSpan(start, Math.Max(0, lines[line].End - start));
        for (int open = text.IndexOf('['); open >= 0 && open + 1 < text.Length; open = text.IndexOf('['))
        {
            text = text[(open + 1)..];
            int digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits > 0 && text[digits] is ']' or ',' or '-' or '–' or ';')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line opens with an author, and has a year, that the text before it cites.</summary>
    public bool IsCitedByAuthor(int line)
    {
        int start = Math.Max(lines[line].Start, lines[line].Label.Body);
        ReadOnlySpan<char> text = BlockOf(line).Text.Text.AsSpan(start, Math.Max(0, lines[line].End - start));
        return text.ContainsAny('1', '2') && Cited.Authors.Cite(text, (lines[line].Block, lines[line].Start));
    }

    /// <summary>How much a line without a label looks like an entry of the list that is announced before it.</summary>
    public Likelihood ScoreInList(int line)
    {
        Likelihood score = ScoreOf(line);
        return score < Likelihood.Likely && !lines[line].Label.HasName && IsCitedByAuthor(line) ? Likelihood.Likely : score;
    }

    /// <summary>Whether a line opens with the dashes that stand for the author of the entry before.</summary>
    public bool RepeatsAuthor(int line)
    {
        int start = Math.Max(lines[line].Start, lines[line].Label.Body);
        return RepeatedAuthor.DashLength(BlockOf(line).Text.Text.AsSpan(start, Math.Max(0, lines[line].End - start))) > 0;
    }

    /// <summary>How much the body of a line looks like an entry.</summary>
    public Likelihood ScoreOf(int line)
    {
        scores ??= new Likelihood?[lines.Count];
        return scores[line] ??= EntryStyles.Score(BlockOf(line).Text, Math.Max(lines[line].Start, lines[line].Label.Body), lines[line].End);
    }

    /// <summary>
    /// Gives the lines from <paramref name="start"/> on their labels, if they are numbered without a sign behind the number.
    /// </summary>
    public bool TryNumber(int start)
    {
        LabelledLine[] numbered = PlainNumbers.Read(lines, blocks, start);
        foreach (LabelledLine found in numbered)
        {
            Relabel(found.Line, lines[found.Line] with { Label = found.Label, MayCount = false });
        }

        return numbered.Length > 0;
    }

    /// <summary>
    /// Gives the lines from <paramref name="start"/> to the next heading their labels, if they begin with words that the text cites.
    /// </summary>
    public bool TryKeys(int start)
    {
        if (!lines[start].MayBeKey)
        {
            return false;
        }

        int end = start;
        while (end < lines.Count && !IsHeading(end))
        {
            end++;
        }

        List<LabelledLine> keys = WordKeys.Read(this, start, end);
        for (int i = start; i < end; i++)
        {
            lines[i] = lines[i] with { MayBeKey = false }; // each line is looked at once
        }

        foreach (LabelledLine key in keys)
        {
            Relabel(key.Line, lines[key.Line] with { Label = key.Label });
        }

        return keys.Count > 0 && keys[0].Line == start;
    }

    /// <summary>Gives a line of a list whose labels are keys its own, if it begins with a word in brackets.</summary>
    public void TryKey(int line)
    {
        if (WordKeys.TryRead(this, line, out EntryLabel label) && BlockOf(line).Text.Text[lines[line].Label.Body] == '[')
        {
            Relabel(line, lines[line] with { Label = label, MayBeKey = false });
        }
    }

    /// <summary>
    /// Cuts the words off a line that announce the list on it, <c>Sources: [1] …</c>, if a label stands behind them, and more than
    /// labels: <c>Source: [1], [3]</c> cites.
    /// </summary>
    public bool TryCutHeading(int line, int body)
    {
        EntryLabel label = EntryLabelReader.Read(BlockOf(line).Text, body, lines[line].End);
        bool isEntry = label.HasName && !HoldsOnlyLabels(line, label);
        if (isEntry)
        {
            Relabel(line, lines[line] with { Start = body, Label = label });
        }

        return isEntry;
    }

    /// <summary>Whether nothing but more labels stands behind the label of a line.</summary>
    public bool HoldsOnlyLabels(int line, EntryLabel label)
    {
        ReadOnlySpan<char> text = BehindJoint(BlockOf(line).Text.Text.AsSpan(label.Body, lines[line].End - label.Body));
        while (text is ['[', ..] && text.IndexOf(']') is > 0 and var close)
        {
            text = BehindJoint(text[(close + 1)..]);
        }

        return text.IndexOfAnyExcept(NumbersOnly) < 0; // “Sources: 1, 3–5”
    }

    /// <summary>What stands behind the signs, and the word for “and”, between two labels.</summary>
    private static ReadOnlySpan<char> BehindJoint(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(BetweenLabels);
        int word = text.IndexOf(' ');
        return word > 0 && Conjunctions.Contains(text[..word]) ? text[word..].TrimStart(BetweenLabels) : text;
    }

    private void Relabel(int index, ReportLine line)
    {
        lines[index] = line;
        if (scores is not null)
        {
            scores[index] = null;
        }
    }
}

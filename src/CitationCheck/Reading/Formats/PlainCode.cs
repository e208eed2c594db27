using System.Buffers;

namespace CitationCheck.Reading.Formats;

/// <summary>
/// Finds the programs and the output of consoles in plain text, where only their layout and what they say tell them from
/// paragraphs. “[18, 25]” in them are no citations.
/// </summary>
internal static class PlainCode
{
    /// <summary>Code stands so much farther in than the text around it, in columns.</summary>
    private const int Indent = 2;

    private const int TabWidth = 8;

    /// <summary>A shorter text is no program.</summary>
    private const int FewestLines = 8;

    /// <summary>Signs that programs have, and few texts.</summary>
    private static readonly SearchValues<char> ProgramSigns = SearchValues.Create("{}=;");

    /// <summary>Whether most of a text is a program.</summary>
    public static bool IsProgram(ReadOnlySpan<char> text) =>
        text.ContainsAny(ProgramSigns)
        && text.Count('\n') >= FewestLines
        && RunningText.IsMostlyCode(text)
        && RunningText.IsMostlyCode(ToolLeftovers.Without(text)); // what a tool called is code, and the report around it none

    /// <summary>Marks them among the blocks of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    public static void Mark(string text, List<SourceBlock> blocks)
    {
        bool isProgram = IsProgram(text);
        int margin = -1;
        bool goesOn = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            SourceBlock block = blocks[i];
            if (block.Kind != BlockKind.Paragraph)
            {
                goesOn = false;
                continue;
            }

            int column = ColumnOf(text, block.SourceStart);
            string shown = block.Text.Text;
            bool isIndented = margin >= 0 && column >= margin + Indent;
            goesOn = UnfencedCode.Is(shown) || (isIndented && UnfencedCode.IsIndented(shown, goesOn));
            if (goesOn || (isProgram && RunningText.LengthIn(shown) == 0))
            {
                blocks[i] = block with { Kind = BlockKind.Code };
            }
            else if (!isIndented || RunningText.LengthIn(shown) > 0)
            {
                margin = column;
            }
        }
    }

    /// <summary>How far in a line starts.</summary>
    private static int ColumnOf(string text, int start)
    {
        int line = start == 0 ? 0 : text.AsSpan(0, start).LastIndexOfAny('\r', '\n') + 1;
        int column = 0;
        foreach (char c in text.AsSpan(line, start - line))
        {
            column += c == '\t' ? TabWidth - (column % TabWidth) : 1;
        }

        return column;
    }
}

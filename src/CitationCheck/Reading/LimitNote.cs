using System.Globalization;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace CitationCheck.Reading;

/// <summary>A limit that parsers run into while Markdig reads; they leave a note on the document where that happened first.</summary>
internal sealed class LimitNote
{
    private readonly string limit;
    private readonly Func<ReadingLimits, int> value;
    private readonly string message;

    private LimitNote(string limit, Func<ReadingLimits, int> value, string message)
    {
        this.limit = limit;
        this.value = value;
        this.message = message;
    }

    public static LimitNote OpenMarks { get; } = new(
        nameof(ReadingLimits.MaxOpenMarks),
        static limits => limits.MaxOpenMarks,
        "More than {0} asterisks, underscores or square brackets are open here; the rest of the paragraph was read as text.");

    public static LimitNote Siblings { get; } = new(
        nameof(ReadingLimits.MaxSiblings),
        static limits => limits.MaxSiblings,
        "More than {0} blocks follow each other; later tables and underlined headings were read as paragraphs.");

    public static LimitNote Parser { get; } = new(
        LimitReached.Parser, static _ => 0, "The Markdown here is too complex for its parser; it was read as text.");

    /// <summary>Leaves a note at a block; only the first counts.</summary>
    public void Leave(MarkdownDocument document, MarkdigBlock block)
    {
        if (!document.ContainsData(this))
        {
            document.SetData(this, block);
        }
    }

    /// <summary>The limits that notes tell of.</summary>
    public static IEnumerable<LimitReached> Read(MarkdownDocument document, ReadingLimits limits, int length)
    {
        foreach (LimitNote note in (LimitNote[])[OpenMarks, Siblings, Parser])
        {
            if (document.GetData(note) is MarkdigBlock block)
            {
                int start = Math.Clamp(block.Span.Start, 0, length);
                yield return new LimitReached(
                    note.limit,
                    TextSpan.FromBounds(start, Math.Clamp(block.Span.End + 1, start, length)),
                    string.Format(CultureInfo.InvariantCulture, note.message, note.value(limits)));
            }
        }
    }
}

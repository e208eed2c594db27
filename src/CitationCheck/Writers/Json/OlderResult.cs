using CitationCheck.Reading;
using CitationCheck.Reading.Formats;
using CitationCheck.Text;

namespace CitationCheck.Writers.Json;

/// <summary>Results of early versions do not say how a block's text maps to the report's; reading the report again does.</summary>
internal sealed class OlderResult(string text, ReportFormat format)
{
    private Dictionary<TextSpan, VisibleText>? read;

    /// <summary>The visible text of a block whose map was not written.</summary>
    public VisibleText TextOf(BlockKind kind, string visible, TextSpan span)
    {
        bool hasCells = kind is BlockKind.TableRow or BlockKind.TableHeader;
        if (!hasCells && text.AsSpan(span.Start, span.Length).SequenceEqual(visible))
        {
            return VisibleText.Of(visible, text, span);
        }

        read ??= Read();
        return read.TryGetValue(span, out VisibleText? found) && found.Text == visible ? found : VisibleText.Of(visible, text, span);
    }

    /// <summary>The block that a marker is in.</summary>
    public static Block? BlockAt(Block[] blocks, TextSpan marker) => Array.Find(blocks, block => block.Span.Contains(marker));

    private Dictionary<TextSpan, VisibleText> Read()
    {
        var texts = new Dictionary<TextSpan, VisibleText>();
        foreach (SourceBlock block in FormatReader.Read(text, format, ReadingLimits.Default).Blocks)
        {
            texts.TryAdd(block.Span, block.Text);
        }

        return texts;
    }
}

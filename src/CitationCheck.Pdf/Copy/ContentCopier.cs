using System.Globalization;
using System.Text;
using CitationCheck.Pdf.Structure;

namespace CitationCheck.Pdf.Copy;

/// <summary>
/// Copies the text of a page: the operators that write and place it, with the forms that it draws put in their places. Lines, colors and
/// pictures stay behind.
/// </summary>
internal sealed class ContentCopier(PdfFile file, FontCopier fonts)
{
    private const int MostOperands = 64;

    /// <summary>How many numbers each operator takes.</summary>
    private static readonly Dictionary<string, int> Plain = new(StringComparer.Ordinal)
    {
        ["BT"] = 0,
        ["ET"] = 0,
        ["T*"] = 0,
        ["Tc"] = 1,
        ["Tw"] = 1,
        ["Tz"] = 1,
        ["TL"] = 1,
        ["Ts"] = 1,
        ["Tr"] = 1,
        ["Td"] = 2,
        ["TD"] = 2,
        ["Tm"] = 6,
        ["cm"] = 6,
    };

    private readonly StringBuilder text = new();
    private readonly SortedSet<int> used = [];
    private int shown;
    private int operators;
    private int forms;
    private int states;
    private bool inText;

    private bool IsFull => shown > PdfLimits.PageText || operators > PdfLimits.PageOperators;

    /// <summary>The copy of a page's content, and the numbers of the fonts that it uses, each named F and its number.</summary>
    public (string Content, IReadOnlyCollection<int> Fonts) Copy(PdfPage page)
    {
        CopyForm(ContentOf(page.Page), page.Resources, depth: 0);
        Close();
        return (text.ToString(), used);
    }

    /// <summary>A page may have its content in pieces that are parted within a word.</summary>
    private ReadOnlyMemory<byte> ContentOf(PdfDictionary page)
    {
        switch (file.Resolve(page.Get("Contents")))
        {
            case PdfStream stream:
                return file.Streams.Decode(stream);
            case PdfArray array:
                using (var bytes = new MemoryStream())
                {
                    foreach (PdfStream part in array.Items.Select(file.Resolve).OfType<PdfStream>())
                    {
                        int left = PdfLimits.StreamBytes - (int)Math.Min(bytes.Length, PdfLimits.StreamBytes);
                        bytes.Write(file.Streams.Decode(part, left).Span);
                        bytes.WriteByte((byte)'\n');
                    }

                    return bytes.ToArray();
                }

            default:
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    private void CopyForm(ReadOnlyMemory<byte> content, PdfDictionary resources, int depth)
    {
        PdfLexer lexer = file.LexerOf(content);
        var operands = new List<PdfValue>();
        while (!IsFull && lexer.Next() is { } value)
        {
            if (value is not PdfWord word)
            {
                operands.Add(value);
                if (operands.Count > MostOperands)
                {
                    operands.RemoveAt(0);
                }

                continue;
            }

            operators++;
            if (word.Text == "ID")
            {
                SkipPicture(lexer);
            }
            else if (word.Text == "Do")
            {
                Draw(operands, resources, depth);
            }
            else
            {
                CopyOperator(word.Text, operands, resources);
            }

            operands.Clear();
        }
    }

    private void CopyOperator(string word, List<PdfValue> operands, PdfDictionary resources)
    {
        switch (word)
        {
            case "q" or "Q":
                CopyState(word == "q");
                break;
            case "Tf" when operands is [.., PdfName name, PdfNumber size]:
                CopyFont(name.Text, size.Value, resources);
                break;
            case "Tj" or "'" when operands is [.., PdfString shownText]:
                Show(word, [shownText]);
                break;
            case "\"" when operands is [.., PdfNumber words, PdfNumber characters, PdfString shownText]:
                Show(word, [words, characters, shownText]);
                break;
            case "TJ" when operands is [.., PdfArray parts]:
                Show(word, [parts with { Items = [.. parts.Items.Where(static part => part is PdfString or PdfNumber)] }]);
                break;
            default:
                CopyPlain(word, operands);
                break;
        }
    }

    private void CopyPlain(string word, List<PdfValue> operands)
    {
        if (!Plain.TryGetValue(word, out int count)
            || operands.Count < count
            || !operands.TakeLast(count).All(static one => one is PdfNumber))
        {
            return;
        }

        inText = word == "BT" || (word != "ET" && inText);
        Write(word, operands.TakeLast(count));
    }

    private void CopyState(bool isOpening)
    {
        if (isOpening ? states < PdfLimits.States : states > 0)
        {
            Write(isOpening ? "q" : "Q", []);
        }

        states = Math.Max(0, states + (isOpening ? 1 : -1));
    }

    private void CopyFont(string name, double size, PdfDictionary resources)
    {
        if (fonts.Copy(file.DictionaryOf(resources.Get("Font"))?.Get(name)) is { } number)
        {
            used.Add(number);
            text.Append(CultureInfo.InvariantCulture, $"/F{number} ");
            Write("Tf", [new PdfNumber(size)]);
        }
    }

    private void Show(string word, IReadOnlyList<PdfValue> operands)
    {
        shown += operands.Sum(static one => one is PdfString written ? written.Bytes.Length
            : one is PdfArray array ? array.Items.Sum(static part => part is PdfString piece ? piece.Bytes.Length : 1)
            : 0);
        if (!IsFull)
        {
            Write(word, operands);
        }
    }

    private void Write(string word, IEnumerable<PdfValue> operands)
    {
        foreach (PdfValue operand in operands)
        {
            CopyWriter.Append(text, operand);
            text.Append(' ');
        }

        text.Append(word).Append('\n');
    }

    /// <summary>A form may draw itself, or each of many others many times.</summary>
    private void Draw(List<PdfValue> operands, PdfDictionary resources, int depth)
    {
        if (FormOf(operands, resources) is not { } form || depth >= PdfLimits.FormDepth || ++forms > PdfLimits.Forms || inText)
        {
            return;
        }

        int before = states;
        CopyState(isOpening: true);
        IReadOnlyList<PdfValue> items = (file.Resolve(form.Get("Matrix")) as PdfArray)?.Items ?? [];
        PdfNumber[] matrix = [.. items.Take(6).Select(file.Resolve).OfType<PdfNumber>()];
        if (matrix.Length == 6)
        {
            Write("cm", matrix);
        }

        CopyForm(file.Streams.Decode(form), file.DictionaryOf(form.Get("Resources")) ?? resources, depth + 1);
        EndText();
        while (states > before)
        {
            CopyState(isOpening: false);
        }
    }

    private PdfStream? FormOf(List<PdfValue> operands, PdfDictionary resources)
    {
        PdfValue? drawn = operands is [.., PdfName name] ? file.DictionaryOf(resources.Get("XObject"))?.Get(name.Text) : null;
        return file.Resolve(drawn) is PdfStream form && file.NameOf(form.Get("Subtype")) == "Form" ? form : null;
    }

    /// <summary>The bytes of a picture end with EI between blanks.</summary>
    private static void SkipPicture(PdfLexer lexer)
    {
        ReadOnlySpan<byte> bytes = lexer.Data.Span;
        for (int at = lexer.Position; ;)
        {
            int found = bytes[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                lexer.Position = bytes.Length;
                return;
            }

            at += found;
            bool isEnd = at > 0 && PdfLexer.IsSpace(bytes[at - 1]) && (at + 2 >= bytes.Length || PdfLexer.IsSpace(bytes[at + 2]));
            at += 2;
            if (isEnd)
            {
                lexer.Position = at;
                return;
            }
        }
    }

    private void EndText()
    {
        if (inText)
        {
            Write("ET", []);
            inText = false;
        }
    }

    private void Close()
    {
        EndText();
        while (states > 0)
        {
            CopyState(isOpening: false);
        }
    }
}

using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>Reads text without markup: blank lines part blocks; a bullet or number opens an item of a list.</summary>
internal sealed class PlainTextReader
{
    private const int LongestHeading = 200;

    private const int LongestNumber = 7;

    /// <summary>A larger number is a year, unless a list counts so far.</summary>
    private const int LargestNumber = 999;

    /// <summary>How far a line in the middle is indented at least, and where its middle lies in columns.</summary>
    private const int ShortestIndent = 10;
    private const int LeastMiddle = 20;
    private const int MostMiddle = 48;

    private const int DeepestLevel = 6;

    /// <summary>An abbreviation has fewer letters before its full stop.</summary>
    private const int ShortestWord = 3;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*+•‣–·");

    /// <summary>The characters that prose or a citation ends with, and a heading does not.</summary>
    private static readonly SearchValues<char> ProseEnds = SearchValues.Create(".!?;,]】。！？；，…”\"");

    private readonly string text;
    private readonly VisibleTextBuilder builder = new();
    private readonly List<SourceBlock> blocks = [];
    private int list;
    private int items;
    private Item open;
    private int lineEnd; // where the last line ended that was not blank
    private bool isBehindBlank = true; // the last line was blank, or there was none
    private int lastNumber = -1;

    private PlainTextReader(string text) => this.text = text;

    public static ReadDocument Read(string text, CancellationToken cancellationToken = default)
    {
        var reader = new PlainTextReader(text);
        reader.ReadAll(cancellationToken);
        return new ReadDocument(DocumentTitle.Find(reader.blocks), reader.blocks, []);
    }

    private void ReadAll(CancellationToken cancellationToken)
    {
        int at = 0;
        while (at < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = text.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : at + length;
            bool isPair = text.AsSpan(end).StartsWith("\r\n");
            int next = Math.Min(end + (isPair ? 2 : 1), text.Length);
            ReadLine(at, end);
            at = next;
        }

        Flush(isFollowedByBlank: true);
    }

    private void ReadLine(int start, int end)
    {
        int lineStart = start;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            Flush(isFollowedByBlank: true);
            isBehindBlank = true;
            return;
        }

        if (ReadMarker(start, end, out Item item) && (builder.Length == 0 || MayInterrupt(item)))
        {
            Flush(isFollowedByBlank: false);
            open = item with { IsBehindBlank = isBehindBlank };
            lastNumber = item.Number ?? lastNumber;
            start = item.Body;
        }
        else if (builder.Length > 0)
        {
            int breakAt = LastBreakBefore(start);
            builder.AppendFor("\n", TextSpan.FromBounds(breakAt, start));
        }
        else
        {
            open = new Item(start, start, null, IsItem: false) { IsBehindBlank = isBehindBlank, Indent = start - lineStart };
        }

        builder.Append(text.AsSpan(start, end - start), start);
        lineEnd = end;
        isBehindBlank = false;
    }

    /// <summary>
    /// Inside a paragraph a wrapped line may begin with “2019. ”; only a number that begins or goes on with a list opens an item
    /// there.
    /// </summary>
    private bool MayInterrupt(Item item) =>
        item.Number is not { } number || number <= 1 || (open.IsItem && open.Number is { } before && number - before is 0 or 1);

    private int LastBreakBefore(int start)
    {
        int at = start;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Reads the bullet or number that opens an item; a blank must follow it.</summary>
    private bool ReadMarker(int start, int end, out Item item)
    {
        int? number = null;
        int at = Bullets.Contains(text[start]) ? start + 1 : EndOfNumber(start, end, out number);
        if (at == start || at >= end || !char.IsWhiteSpace(text[at]))
        {
            item = default;
            return false;
        }

        while (char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        item = new Item(start, at, number, IsItem: true);
        return true;
    }

    /// <summary>
    /// Where a number with its full stop or bracket ends that may open an item; <paramref name="start"/> when there is none.
    /// </summary>
    private int EndOfNumber(int start, int end, out int? number)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, Math.Min(end - start, LongestNumber + 1));
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        number = null;
        if (digits <= 0 || line[digits] is not ('.' or ')'))
        {
            return start;
        }

        int read = int.Parse(line[..digits], CultureInfo.InvariantCulture);
        if (read > LargestNumber && read != lastNumber + 1)
        {
            return start; // a year; no list but a very long one counts so far
        }

        number = read;
        return start + digits + 1;
    }

    private void Flush(bool isFollowedByBlank)
    {
        if (builder.Length == 0)
        {
            return;
        }

        if (open.IsItem && isFollowedByBlank && IsNumberedHeading())
        {
            builder.BackTo(default);
            builder.Append(text.AsSpan(open.Start, lineEnd - open.Start), open.Start);
            open = open with { IsItem = false };
        }

        VisibleText flat = builder.Build();
        BlockKind kind = open.IsItem ? BlockKind.ListItem
            : isFollowedByBlank && IsAnyHeading(flat.Text) ? BlockKind.Heading
            : BlockKind.Paragraph;
        bool goesOn = blocks.Count > 0 && blocks[^1].Kind == BlockKind.ListItem;
        list += open.IsItem && !goesOn ? 1 : 0;
        blocks.Add(new SourceBlock(kind, flat)
        {
            Level = LevelOf(kind, flat.Text),
            List = open.IsItem ? list : 0,
            Item = open.IsItem ? ++items : 0,
            ListNumber = open.IsItem ? open.Number : null,
            SourceStart = open.Start,
        });
        open = default;
    }

    /// <summary>
    /// Whether an opened item is the numbered heading of a section, <c>1.  Purpose</c>: it stands alone, reads like a heading, and no
    /// item of the same list stands before or behind it.
    /// </summary>
    private bool IsNumberedHeading()
    {
        if (open.Number is not { } number || !open.IsBehindBlank)
        {
            return false;
        }

        bool goesOn = blocks is [.., { Kind: BlockKind.ListItem, ListNumber: { } before }] && before == number - 1;
        return !goesOn && IsHeading(text[open.Body..lineEnd], isFirst: false) && !OpensNext(number + 1);
    }

    /// <summary>Whether the next line that is not blank opens the item of a number, or there is none, so that nothing is headed.</summary>
    private bool OpensNext(int number)
    {
        int at = lineEnd;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == text.Length || (EndOfNumber(at, text.Length, out int? next) > at && next == number);
    }

    /// <summary>
    /// The heading of a chapter, which may end in a stop: it stands in the middle of its line, or is a word and a number,
    /// <c>CHAPTER II.</c>
    /// </summary>
    private bool IsChapter(string line)
    {
        string bare = line.TrimEnd('.');
        if (!open.IsBehindBlank || line.Length - bare.Length > 1 || !IsHeading(bare, isFirst: false))
        {
            return false;
        }

        int middle = open.Indent + (line.Length / 2);
        bool isCentred = open.Indent >= ShortestIndent && middle is > LeastMiddle and < MostMiddle;
        ReadOnlySpan<char> last = bare.AsSpan(bare.LastIndexOf(' ') + 1);
        bool isNumber = HeadingNumber.Is(last) || last.IndexOfAnyExceptInRange('0', '9') < 0;
        bool isNumbered = isNumber && bare.AsSpan().Count(' ') == 1 && char.IsUpper(bare[0]);
        return isCentred || isNumbered;
    }

    private bool IsAnyHeading(string line) => IsHeading(line, isFirst: blocks.Count == 0) || IsChapter(line);

    /// <summary>The level of a block; that of a heading is one deeper for each part of its number, <c>3.1.</c></summary>
    private int LevelOf(BlockKind kind, ReadOnlySpan<char> line)
    {
        if (kind != BlockKind.Heading)
        {
            return kind == BlockKind.ListItem ? 1 : 0;
        }

        int end = line.IndexOfAnyExcept("0123456789.");
        int parts = end > 0 ? line[..end].Trim('.').Count('.') : 0;
        return blocks.Count == 0 ? 1 : Math.Min(2 + parts, DeepestLevel);
    }

    /// <summary>
    /// A short line that stands alone, says no sentence and cites nothing is a heading; the first of a text may be longer.
    /// </summary>
    private static bool IsHeading(string line, bool isFirst) =>
        line.Length <= (isFirst ? LongestHeading : LongestHeading / 2)
        && !line.Contains('\n')
        && !line.Contains("://", StringComparison.Ordinal)
        && line.Any(char.IsLetter)
        && line.AsSpan().Count(' ') < MostWords(line, isFirst)
        && !BeginsInside(line[0])
        && !ProseEnds.Contains(line[^1])
        && !EndsInMarker(line)
        && !HasStopInside(line);

    /// <summary>“The reasons are:” leads a list in, and is a heading only when it is very short.</summary>
    private static int MostWords(string line, bool isFirst) => line[^1] is ':' or '：' ? 5 : isFirst ? 30 : 12;

    /// <summary>A marker, or the middle of a sentence.</summary>
    private static bool BeginsInside(char first) => first == '[' || char.IsAsciiLetterLower(first);

    /// <summary>“It costs little.¹” and “It costs little.2, 3” end a sentence.</summary>
    private static bool EndsInMarker(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimEnd("0123456789¹²³⁰⁴⁵⁶⁷⁸⁹^,-–[]*†‡ ");
        return bare.Length < line.Length && bare.Length > 3 && bare[^1] is '.' or '!' or '?' or '。' && char.IsLetter(bare[^2]);
    }

    /// <summary>Whether a full stop with a blank behind it parts the line, so that it holds a sentence; “2. Results” does not.</summary>
    private static bool HasStopInside(string line)
    {
        for (int at = line.IndexOf('.', StringComparison.Ordinal); at >= 0; at = line.IndexOf('.', at + 1))
        {
            int end = EndOfMarker(line, at + 1);
            if (end < line.Length && line[end] == ' ' && at > ShortestWord && (EndsMarker(line[at - 1]) || EndsWord(line.AsSpan(0, at))))
            {
                return true;
            }
        }

        return line.Contains('。');
    }

    /// <summary>Goes over a marker behind a stop: “years.1 It costs”.</summary>
    private static int EndOfMarker(string line, int at)
    {
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is ',' or '-' or '^' || Digits.Raised(line[at]) >= 0))
        {
            at++;
        }

        return at;
    }

    /// <summary>“… of the last century[1]. Some of them are”</summary>
    private static bool EndsMarker(char last) => last is ']' or '^' || Digits.Raised(last) >= 0;

    private static bool EndsWord(ReadOnlySpan<char> line) => line[^ShortestWord..].IndexOfAnyExceptInRange('a', 'z') < 0;

    /// <summary>An opened block: where it starts, where its text starts, and its number.</summary>
    private readonly record struct Item(int Start, int Body, int? Number, bool IsItem)
    {
        /// <summary>Whether the line before it is blank.</summary>
        public bool IsBehindBlank { get; init; }

        /// <summary>How many blanks stand before it.</summary>
        public int Indent { get; init; }
    }
}

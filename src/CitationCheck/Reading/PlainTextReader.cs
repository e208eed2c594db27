using CitationCheck.Text;

namespace CitationCheck.Reading;

/// <summary>Reads text without markup: blank lines part blocks; a bullet or number opens an item of a list.</summary>
internal sealed class PlainTextReader
{
    private const int LongestHeading = 200;

    private const int LongestNumber = 7;

    private readonly string text;
    private readonly VisibleTextBuilder builder = new();
    private readonly List<SourceBlock> blocks = [];
    private int list;
    private int items;
    private Item open;
    private int lastNumber = -1;

    private PlainTextReader(string text) => this.text = text;

    public static SourceDocument Read(string text)
    {
        var reader = new PlainTextReader(text);
        reader.ReadAll();
        return new SourceDocument(DocumentTitle.Find(reader.blocks), reader.blocks, []);
    }

    private void ReadAll()
    {
        int at = 0;
        while (at < text.Length)
        {
            int length = text.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : at + length;
            int next = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
            ReadLine(at, end);
            at = next;
        }

        Flush(isFollowedByBlank: true);
    }

    private void ReadLine(int start, int end)
    {
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
            return;
        }

        if (ReadMarker(start, end, out Item item) && (builder.Length == 0 || MayInterrupt(item)))
        {
            Flush(isFollowedByBlank: false);
            open = item;
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
            open = new Item(start, start, null, IsItem: false);
        }

        builder.Append(text.AsSpan(start, end - start), start);
    }

    /// <summary>Inside a paragraph a wrapped line may begin with “2019. ”; only a number that begins or goes on with a list opens an item there.</summary>
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

    private bool ReadMarker(int start, int end, out Item item)
    {
        item = default;
        int at = start;
        int? number = null;
        if (text[at] is '-' or '*' or '+' or '•' or '‣' or '–' or '·')
        {
            at++;
        }
        else
        {
            while (at < end && at - start < LongestNumber && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == start || at == end || text[at] is not ('.' or ')'))
            {
                return false;
            }

            number = int.Parse(text.AsSpan(start, at - start), provider: null);
            if (number > 999 && number != lastNumber + 1)
            {
                return false; // a year; no list but a very long one counts so far
            }

            at++;
        }

        if (at >= end || !char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        while (char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        item = new Item(start, at, number, IsItem: true);
        return true;
    }

    private void Flush(bool isFollowedByBlank)
    {
        if (builder.Length == 0)
        {
            return;
        }

        VisibleText flat = builder.Build();
        bool isHeading = !open.IsItem && isFollowedByBlank && IsHeading(flat.Text, isFirst: blocks.Count == 0);
        BlockKind kind = open.IsItem ? BlockKind.ListItem : isHeading ? BlockKind.Heading : BlockKind.Paragraph;
        bool goesOn = blocks.Count > 0 && blocks[^1].Kind == BlockKind.ListItem;
        list += open.IsItem && !goesOn ? 1 : 0;
        int level = kind switch
        {
            BlockKind.Heading => blocks.Count == 0 ? 1 : 2,
            BlockKind.ListItem => 1,
            _ => 0,
        };
        blocks.Add(new SourceBlock(kind, flat)
        {
            Level = level,
            List = open.IsItem ? list : 0,
            Item = open.IsItem ? ++items : 0,
            ListNumber = open.Number,
            SourceStart = open.Start,
        });
        open = default;
    }

    /// <summary>A short line that stands alone, says no sentence and cites nothing is a heading; the first of a text may be longer.</summary>
    private static bool IsHeading(string line, bool isFirst)
    {
        if (line.Length > (isFirst ? LongestHeading : LongestHeading / 2) || line.Contains('\n') || line.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int words = 1;
        bool hasLetter = false;
        foreach (char c in line)
        {
            words += c == ' ' ? 1 : 0;
            hasLetter |= char.IsLetter(c);
        }

        return hasLetter
            && words <= (line[^1] is ':' or '：' ? 5 : isFirst ? 30 : 12) // “The reasons are:” leads a list in
            && line[^1] is not ('.' or '!' or '?' or ';' or ',' or ']' or '】' or '。' or '！' or '？' or '；' or '，' or '…' or '”' or '"')
            && !line.StartsWith('[')
            && !char.IsAsciiLetterLower(line[0])
            && !EndsInMarker(line)
            && !HasStopInside(line);
    }

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
            int end = at + 1;
            while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ',' or '-' or '^' || SuperscriptDigits.Value(line[end]) >= 0))
            {
                end++; // “years.1 It costs”
            }

            if (end == line.Length || line[end] != ' ')
            {
                continue;
            }

            if (at > 3 && (line[at - 1] is ']' or '^' || SuperscriptDigits.Value(line[at - 1]) >= 0))
            {
                return true; // “… of the last century[1]. Some of them are”
            }

            if (at > 3 && char.IsAsciiLetterLower(line[at - 1]) && char.IsAsciiLetterLower(line[at - 2]) && char.IsAsciiLetterLower(line[at - 3]))
            {
                return true;
            }
        }

        return line.Contains('。');
    }

    /// <summary>An opened block: where it starts, where its text starts, and its number.</summary>
    private readonly record struct Item(int Start, int Body, int? Number, bool IsItem);
}

namespace CitationCheck.Reading;

/// <summary>
/// Reads the values below one key of front matter: as much of YAML as lists of sources are written in, which is mappings,
/// sequences, both in brackets or by indentation, and values of one line. Anything else is passed over.
/// </summary>
internal sealed class YamlFields
{
    /// <summary>How deep values may be nested.</summary>
    private const int MostFrames = 16;

    /// <summary>The longest value in quotation marks inside brackets, in UTF-16 code units.</summary>
    private const int LongestQuoted = 1000;

    private readonly string text;
    private readonly int end;
    private readonly string root;
    private readonly List<Frame> frames = [];
    private readonly List<YamlField> found = [];

    private YamlFields(string text, string root)
    {
        this.text = text;
        this.root = root;
        end = text.Length;
    }

    /// <summary>The values below a key of the first level, in order.</summary>
    /// <param name="text">The front matter.</param>
    /// <param name="root">The key.</param>
    public static List<YamlField> Read(string text, string root)
    {
        var reader = new YamlFields(text, root);
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOf('\n');
            int lineEnd = length < 0 ? text.Length : at + length;
            int read = reader.ReadLine(at, lineEnd);
            at = Math.Max(lineEnd + 1, read);
        }

        return reader.found;
    }

    /// <summary>Reads a line and gives back where reading goes on, if that is behind it.</summary>
    private int ReadLine(int start, int lineEnd)
    {
        int at = SkipBlanks(start, lineEnd);
        while (at < lineEnd && text[at] == '-' && (at + 1 == lineEnd || text[at + 1] is ' ' or '\r'))
        {
            OpenItem(at - start);
            at = SkipBlanks(at + 1, lineEnd);
        }

        TextSpan rest = Trim(at, lineEnd);
        if (rest.IsEmpty || text[rest.Start] == '#')
        {
            return rest.End;
        }

        int colon = KeyEnd(rest);
        if (colon < 0)
        {
            return ReadValue(rest);
        }

        int indent = rest.Start - start;
        while (frames.Count > 0 && frames[^1].Indent >= indent)
        {
            frames.RemoveAt(frames.Count - 1);
        }

        Push(new Frame(indent, Unquote(TextSpan.FromBounds(rest.Start, colon)).Slice(text), 0));
        TextSpan value = Trim(colon + 1, rest.End);
        return value.IsEmpty ? rest.End : ReadValue(value);
    }

    private void OpenItem(int indent)
    {
        while (frames.Count > 0 && frames[^1].Indent > indent)
        {
            frames.RemoveAt(frames.Count - 1);
        }

        if (frames is [.., { Key: null } last] && last.Indent == indent)
        {
            frames[^1] = last with { Index = last.Index + 1 };
        }
        else
        {
            Push(new Frame(indent, null, 0));
        }
    }

    private int ReadValue(TextSpan value)
    {
        if (text[value.Start] is '[' or '{')
        {
            return ReadFlow(value.Start, depth: frames.Count);
        }

        Add(Unquote(value));
        return value.End;
    }

    /// <summary>Reads <c>[a, b]</c> or <c>{key: value}</c>, which may go on over several lines, and gives back where it ends.</summary>
    private int ReadFlow(int open, int depth)
    {
        if (frames.Count >= MostFrames)
        {
            return end;
        }

        bool isMapping = text[open] == '{';
        int kept = frames.Count;
        int index = 0;
        int at = open + 1;
        while (at < end && text[at] is not (']' or '}'))
        {
            if (text[at] is ',' or ' ' or '\n' or '\r' or '\t')
            {
                at++;
                continue;
            }

            Push(new Frame(int.MaxValue, null, index++));
            at = isMapping ? ReadPair(at, depth) : ReadElement(at, depth);
            frames.RemoveRange(kept, frames.Count - kept);
        }

        return Math.Min(at + 1, end);
    }

    private int ReadPair(int at, int depth)
    {
        int colon = text.AsSpan(at, end - at).IndexOfAny(":,}\n");
        if (colon < 0 || text[at + colon] != ':')
        {
            return at + Math.Max(colon, 1);
        }

        frames.RemoveAt(frames.Count - 1);
        Push(new Frame(int.MaxValue, Unquote(Trim(at, at + colon)).Slice(text), 0));
        return ReadElement(SkipBlanks(at + colon + 1, end), depth);
    }

    private int ReadElement(int at, int depth)
    {
        if (at < end && text[at] is '[' or '{')
        {
            return depth < MostFrames ? ReadFlow(at, depth + 1) : end;
        }

        bool isQuoted = at < end && text[at] is '"' or '\'';
        int close = isQuoted ? text.AsSpan(at + 1, Math.Min(end - at - 1, LongestQuoted)).IndexOf(text[at]) : -1;
        int length = close >= 0 ? close + 2 : text.AsSpan(at, end - at).IndexOfAny(",]}\n");
        int stop = length < 0 ? end : at + length;
        Add(Unquote(Trim(at, stop)));
        return stop;
    }

    /// <summary>Where the key of a line ends, at its colon; −1 when the line has none.</summary>
    private int KeyEnd(TextSpan line)
    {
        if (text[line.Start] is '"' or '\'' or '[' or '{')
        {
            return -1;
        }

        int colon = text.AsSpan(line.Start, line.Length).IndexOf(':');
        bool isKey = colon > 0 && (line.Start + colon + 1 == line.End || text[line.Start + colon + 1] is ' ' or '\t');
        return isKey ? line.Start + colon : -1;
    }

    /// <summary>Adds a value with the keys above it, if the first of them is the one that is asked for.</summary>
    private void Add(TextSpan value)
    {
        if (value.IsEmpty || frames is not [{ Key: { } first }, { Key: null } item, ..] || first != root)
        {
            return;
        }

        string path = string.Join('.', frames.Skip(1).Where(static frame => frame.Key is not null).Select(static frame => frame.Key));
        int index = frames.FindLast(static frame => frame.Key is null).Index;
        found.Add(new YamlField(path, item.Index, frames.Count(static frame => frame.Key is null) > 1 ? index : 0, value));
    }

    private void Push(Frame frame)
    {
        if (frames.Count < MostFrames)
        {
            frames.Add(frame);
        }
    }

    private int SkipBlanks(int at, int stop)
    {
        while (at < stop && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private TextSpan Trim(int start, int stop)
    {
        start = SkipBlanks(start, stop);
        while (stop > start && text[stop - 1] is ' ' or '\t' or '\r' or '\n')
        {
            stop--;
        }

        return TextSpan.FromBounds(start, stop);
    }

    private TextSpan Unquote(TextSpan value) =>
        value.Length > 1 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start]
            ? TextSpan.FromBounds(value.Start + 1, value.End - 1)
            : value;

    /// <summary>A key, or an item of a sequence, that the reader is inside of.</summary>
    private readonly record struct Frame(int Indent, string? Key, int Index);
}

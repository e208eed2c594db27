using System.Buffers;
using AngleSharp.Html;
using CitationCheck.Text;

namespace CitationCheck.Reading.Html;

/// <summary>
/// Brings the characters that a tokenizer hands out back to their places in the HTML: entities, line ends and dropped
/// NULs make the two differ in length. Folds white space as a browser does.
/// </summary>
internal sealed class HtmlCharacterAligner(string text, VisibleTextBuilder builder)
{
    /// <summary>How far a character reference is looked for, in UTF-16 code units.</summary>
    private const int LongestEntity = 40;

    /// <summary>How far the two are compared at once: a text of nothing but differences is looked through no farther for each.</summary>
    private const int LongestStretch = 256;

    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public void Append(string data, TextSpan source, bool isPreformatted)
    {
        int at = source.Start;
        int i = 0;
        while (i < data.Length && at < source.End)
        {
            int same = CommonPrefix(data.AsSpan(i), text.AsSpan(at, source.End - at));
            if (same > 0)
            {
                AppendFolded(data.AsSpan(i, same), at, isPreformatted);
                i += same;
                at += same;
            }
            else
            {
                (int taken, int length) = Step(data, i, at, source.End);
                if (taken > 0)
                {
                    AppendReplaced(data.AsSpan(i, taken), new TextSpan(at, length), isPreformatted);
                }

                i += taken;
                at += length;
            }
        }
    }

    /// <summary>How many characters are the same on both sides, up to the next <c>&amp;</c> or the end of a stretch.</summary>
    private static int CommonPrefix(ReadOnlySpan<char> data, ReadOnlySpan<char> source)
    {
        data = data[..Math.Min(data.Length, LongestStretch)];
        int entity = data.IndexOf('&');
        return (entity < 0 ? data : data[..entity]).CommonPrefixLength(source);
    }

    /// <summary>One place where the two differ: how many characters of the data stand for how many of the source.</summary>
    private (int Data, int Source) Step(string data, int i, int at, int end)
    {
        switch (text[at])
        {
            case '\r':
                return (1, at + 1 < end && text[at + 1] == '\n' ? 2 : 1);
            case '\0':
                return (data[i] == '\uFFFD' ? 1 : 0, 1);
            case '&':
                return StepEntity(data, i, at, end);
            default:
                return (1, 1);
        }
    }

    private (int Data, int Source) StepEntity(string data, int i, int at, int end)
    {
        bool isNumber = at + 1 < end && text[at + 1] == '#';
        int name = at + (isNumber ? 2 : 1);
        int limit = Math.Min(end, at + LongestEntity);
        int letters = text.AsSpan(name, limit - name).IndexOfAnyExcept(Alphanumeric);
        int stop = letters < 0 ? limit : name + letters;
        int hasEnd = stop < end && text[stop] == ';' ? 1 : 0;
        if (!isNumber)
        {
            return StepName(data.AsSpan(i), at, stop + hasEnd);
        }

        bool isRead = data[i] != '&' || hasEnd > 0;
        return !isRead ? (1, 1) : (char.IsHighSurrogate(data[i]) && i + 1 < data.Length ? 2 : 1, stop - at + hasEnd);
    }

    /// <summary>The longest name that is one: an entity may lack its semicolon, and letters may follow at once.</summary>
    private (int Data, int Source) StepName(ReadOnlySpan<char> data, int at, int end)
    {
        for (int nameEnd = end; nameEnd > at + 1; nameEnd--)
        {
            string? symbol = HtmlEntityProvider.Resolver.GetSymbol(text[(at + 1)..nameEnd]);
            if (symbol is not null && data.StartsWith(symbol, StringComparison.Ordinal))
            {
                return (symbol.Length, nameEnd - at);
            }
        }

        return (1, 1);
    }

    private void AppendReplaced(ReadOnlySpan<char> visible, TextSpan source, bool isPreformatted)
    {
        if (visible is [var c] && char.IsWhiteSpace(c) && c != '\u00A0' && !isPreformatted)
        {
            AppendBlank(source);
        }
        else
        {
            builder.AppendFor(visible, source);
        }
    }

    private void AppendFolded(ReadOnlySpan<char> visible, int source, bool isPreformatted)
    {
        while (!visible.IsEmpty)
        {
            int word = isPreformatted ? visible.Length : visible.IndexOfAny(" \t\n\r\f");
            word = word < 0 ? visible.Length : word;
            builder.Append(visible[..word], source);
            if (word < visible.Length)
            {
                int blanks = visible[word..].IndexOfAnyExcept(" \t\n\r\f");
                blanks = blanks < 0 ? visible.Length - word : blanks;
                if (blanks == 1 && visible[word] == ' ' && builder.Last is not (' ' or '\n' or '\0'))
                {
                    builder.Append(" ", source + word);
                }
                else
                {
                    AppendBlank(new TextSpan(source + word, blanks));
                }

                word += blanks;
            }

            visible = visible[word..];
            source += word;
        }
    }

    private void AppendBlank(TextSpan source)
    {
        if (builder.Last is not (' ' or '\n' or '\0'))
        {
            builder.AppendFor(" ", source);
        }
    }
}

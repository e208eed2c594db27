namespace CitationCheck.Sentences;

/// <summary>
/// Knows the markers that are written as code: HTML's raised tag, Wikipedia's templates, TeX's commands, and what tools
/// leak. Each gives the offset behind the marker, or -1 when there is none.
/// </summary>
internal static class CodeMarkerShape
{
    /// <summary>The longest template that is skipped, in UTF-16 code units.</summary>
    private const int LongestTemplate = 2048;

    /// <summary>HTML's raised number: <c>&lt;sup&gt;3&lt;/sup&gt;</c>.</summary>
    public static int RaisedTagEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, 400));
        if (!rest.StartsWith("<sup", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        int close = rest.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? -1 : at + close + "</sup>".Length;
    }

    /// <summary>A tool's leaked reference: <c>:contentReference[oaicite:0]{index=0}</c>.</summary>
    public static int ToolTokenEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, 100));
        if (!rest.StartsWith(":contentReference["))
        {
            return -1;
        }

        int end = rest.IndexOf(']') + 1;
        if (end > 0 && end < rest.Length && rest[end] == '{' && rest[end..].IndexOf('}') is > 0 and var brace)
        {
            end += brace + 1;
        }

        return end > 0 ? at + end : -1;
    }

    /// <summary>A tool's leaked code: <c>citeturn0search0</c>, with or without its private-use brackets.</summary>
    public static int ToolCodeEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, 200));
        if (rest[0] == '\ue200')
        {
            int close = rest.IndexOf('\ue201');
            return close < 0 ? -1 : at + close + 1;
        }

        if (!rest.StartsWith("citeturn"))
        {
            return -1;
        }

        // citeturn0search1turn0search2: a name and a number, again and again
        int end = "cite".Length;
        int whole = end;
        while (end < rest.Length && char.IsAsciiLetterLower(rest[end]))
        {
            end = SkipLetters(rest, end);
            int digits = SkipDigits(rest, end);
            if (digits == end)
            {
                break;
            }

            whole = end = digits;
        }

        return whole > "citeturn".Length ? at + whole : -1;
    }

    /// <summary>Wikipedia's <c>{{cite|…}}</c>, <c>{{r|Smith}}</c>; a template may hold others.</summary>
    public static int TemplateEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, LongestTemplate));
        if (!rest.StartsWith("{{"))
        {
            return -1;
        }

        int close = rest.IndexOf("}}");
        return close < 0 ? -1 : at + close + 2;
    }

    /// <summary>TeX's commands that cite: <c>\cite{smith}</c>, <c>\citep[p. 3]{smith}</c>, <c>~\footcite{li}</c>.</summary>
    public static int TexCommandEnd(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text.Slice(at, Math.Min(text.Length - at, 200));
        int name = SkipLetters(rest, 1);
        if (!rest[..name].Contains("cite", StringComparison.Ordinal))
        {
            return -1;
        }

        int end = name;
        while (end < rest.Length && rest[end] == '[' && rest[end..].IndexOf(']') is > 0 and var bracket)
        {
            end += bracket + 1;
        }

        return end < rest.Length && rest[end] == '{' && rest[end..].IndexOf('}') is > 0 and var brace ? at + end + brace + 1 : -1;
    }

    private static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterLower(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}

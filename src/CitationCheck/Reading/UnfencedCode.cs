using System.Buffers;

namespace CitationCheck.Reading;

/// <summary>
/// Knows program code that lost its fences, as word processors export it: a paragraph of several lines most of which are
/// lines of a program, and one of which can be nothing else. “[18, 25]” in it are no citations.
/// </summary>
internal static class UnfencedCode
{
    private const string DocString = "\"\"\"";

    private static readonly string[] Keywords =
    [
        "import ", "from ", "def ", "class ", "return ", "if ", "elif ", "else", "for ", "while ", "try", "except", "with ", "const ",
        "let ", "var ", "function ", "public ", "private ", "async ", "await ", "export ", "raise ", "@",
    ];

    private static readonly SearchValues<char> StatementEnds = SearchValues.Create(")(,:;{[]");

    private static readonly SearchValues<char> KeywordStarts =
        SearchValues.Create([.. Keywords.Select(static keyword => keyword[0]).Distinct()]);

    /// <summary>Whether a paragraph is code.</summary>
    /// <param name="text">The visible text of a paragraph.</param>
    /// <returns>
    /// <see langword="true"/> when more than half of its lines are, two or more, and one for sure; or when all of three or more are;
    /// or when it is a diagram.
    /// </returns>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
        {
            return false;
        }

        if (DiagramText.Is(text))
        {
            return true;
        }

        int lines = 0;
        int code = 0;
        int words = 0; // lines that open with a word of a language, or are comments
        bool isSure = false;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            if (!line.IsEmpty)
            {
                string? keyword = KeywordOf(line);
                bool isCall = IsSure(line, keyword);
                lines++;
                isSure |= isCall;
                words += IsComment(line) || keyword is not null ? 1 : 0;
                code += isCall || IsLikely(line, keyword) ? 1 : 0;
            }
        }

        return isSure ? code > 1 && code * 2 > lines : code == lines && lines > 2 && words > 1 && words < lines;
    }

    /// <summary>Whether a paragraph that is indented as code is code, or its output, by what it says.</summary>
    /// <param name="text">The visible text of the paragraph.</param>
    /// <param name="goesOn">Whether such code stands right before it.</param>
    /// <returns>
    /// <see langword="true"/> when a line of it can be nothing else and no other is running text, which reports indent by accident.
    /// </returns>
    public static bool IsIndented(ReadOnlySpan<char> text, bool goesOn)
    {
        int lines = 0;
        int comments = 0;
        int sure = 0;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            lines++;
            if (line[0] == '#')
            {
                comments++; // “## R version 3.6.0”; one such line alone may be a heading
            }
            else if (IsLine(line, hasWords: false) || VerbatimLine.Is(line))
            {
                sure++;
            }
            else if (RunningText.IsLine(line))
            {
                return false;
            }
        }

        return sure > 0 || comments > 1 || goesOn;
    }

    /// <summary>Whether a line of a longer text, trimmed and not empty, is one of a program.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hasWords">Whether it has words in a row; a wrapped line of prose may open with “for” or “if” as well.</param>
    public static bool IsLine(ReadOnlySpan<char> line, bool hasWords)
    {
        string? keyword = KeywordOf(line);
        return IsSure(line, keyword)
            || line.StartsWith(DocString)
            || line.EndsWith(DocString)
            || IsAssignment(line)
            || (!hasWords && keyword is not null && IsStatement(line));
    }

    /// <summary><c>self.kernel = self.build_kernel()</c>, <c>from a.b import c</c>, <c>def name(…):</c>, <c>{</c></summary>
    private static bool IsSure(ReadOnlySpan<char> line, string? keyword) =>
        EndsStatement(line) || Declares(line, keyword) || (StatementEnds.Contains(line[^1]) && CallsDotted(line));

    private static bool EndsStatement(ReadOnlySpan<char> line) =>
        line[^1] == '{' || line.EndsWith(");") || line.EndsWith("};") || line is DocString;

    private static bool Declares(ReadOnlySpan<char> line, string? keyword) => keyword switch
    {
        "def " or "class " => line[^1] == ':' && line.IndexOfAny("()") > 0,
        "from " => line.Contains(" import ", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsLikely(ReadOnlySpan<char> line, string? keyword) =>
        IsComment(line)
        || line.StartsWith(DocString)
        || line.EndsWith(DocString)
        || line.IndexOfAnyExcept("()[]{};,") < 0
        || IsAssignment(line)
        || (keyword is not null && IsStatement(line));

    /// <summary>Whether a line that opens with a word of a language goes on as code does.</summary>
    private static bool IsStatement(ReadOnlySpan<char> line) =>
        line[^1] is ':' or ';' or ')' or '(' || line.IndexOfAny('_', '=', '.') > 0 || line.StartsWith("import ");

    private static bool IsComment(ReadOnlySpan<char> line) => line.StartsWith("# ") || line.StartsWith("//");

    /// <summary>The word of a language that a line opens with.</summary>
    private static string? KeywordOf(ReadOnlySpan<char> line)
    {
        if (!KeywordStarts.Contains(line[0]))
        {
            return null;
        }

        foreach (string keyword in Keywords)
        {
            if (line.StartsWith(keyword, StringComparison.Ordinal))
            {
                return keyword;
            }
        }

        return null;
    }

    /// <summary>A name with a dot or an underscore, and an opening bracket at once behind it: <c>metrics.get(</c>.</summary>
    private static bool CallsDotted(ReadOnlySpan<char> line)
    {
        for (int open = line.IndexOf('('); open > 0;)
        {
            int start = open;
            while (start > 0 && (char.IsAsciiLetterOrDigit(line[start - 1]) || line[start - 1] is '_' or '.'))
            {
                start--;
            }

            if (line[start..open].IndexOfAny('_', '.') is > 0 and var sign && sign < open - start - 1)
            {
                return true;
            }

            int next = line[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return false;
    }

    /// <summary><c>reps = 2</c>, <c>reps=self.reps,</c>: one name, or several with commas, in front of the first equals sign.</summary>
    private static bool IsAssignment(ReadOnlySpan<char> line)
    {
        int equals = line.IndexOf('=');
        if (equals < 1 || equals == line.Length - 1 || line[equals + 1] == '=')
        {
            return false;
        }

        foreach (char c in line[..equals].TrimEnd("+-*/ "))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '[' or ']' or ','))
            {
                return false;
            }
        }

        return true;
    }
}

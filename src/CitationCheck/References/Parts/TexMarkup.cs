using System.Collections.Frozen;

namespace CitationCheck.References.Parts;

/// <summary>
/// The markup of TeX in an entry that was copied from one: commands and braces, ties, dashes, accents. <c>\emph{Title of it}</c>,
/// <c>{\it Journal}</c>, <c>4:1--9</c>, <c>M\"uller</c>.
/// </summary>
internal static class TexMarkup
{
    private const string Item = "\\bibitem";

    /// <summary>How many braces may be open at once; more are no entry's.</summary>
    private const int MostBraces = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emphasis =
        FrozenSet.Create(StringComparer.Ordinal, "emph", "it", "em", "textit", "textsl", "sl", "itshape")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Commands of text; others are mathematics, and left alone.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfText =
        FrozenSet.Create(
            StringComparer.Ordinal,
            "emph", "it", "em", "textit", "textsl", "sl", "itshape", "textbf", "bf", "textsc", "sc", "texttt", "tt", "textrm", "rm",
            "newblock", "url", "href", "mbox", "enquote", "bibinfo", "natexlab").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Commands that stand for a letter.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Letters =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ss"] = "ß",
            ["o"] = "ø",
            ["O"] = "Ø",
            ["l"] = "ł",
            ["L"] = "Ł",
            ["aa"] = "å",
            ["AA"] = "Å",
            ["ae"] = "æ",
            ["AE"] = "Æ",
            ["oe"] = "œ",
            ["OE"] = "Œ",
            ["i"] = "ı",
            ["j"] = "ȷ",
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Accents with the letters that take them, and what these are then; accents that are letters need a brace behind them.
    /// </summary>
    private static readonly (char Accent, string Plain, string Accented)[] Accents =
    [
        ('\'', "aeiouycnszlr", "áéíóúýćńśźĺŕ"), ('`', "aeiou", "àèìòù"), ('^', "aeiouwyc", "âêîôûŵŷĉ"), ('"', "aeiouy", "äëïöüÿ"),
        ('~', "anoi", "ãñõĩ"), ('=', "aeiou", "āēīōū"), ('.', "zegc", "żėġċ"), ('c', "cstgkln", "çşţģķļņ"),
        ('v', "cszrentdl", "čšžřěňťďľ"), ('u', "agu", "ăğŭ"), ('H', "ou", "őű"), ('k', "aeiu", "ąęįų"), ('r', "ua", "ůå"),
    ];

    /// <summary>Whether an entry is written in TeX: an item of a bibliography, or one with a command.</summary>
    /// <param name="written">The entry as it stands in the report.</param>
    public static bool IsIn(ReadOnlySpan<char> written)
    {
        if (!written.Contains('\\'))
        {
            return false;
        }

        if (written.StartsWith(Item))
        {
            return true;
        }

        while (written.IndexOf('\\') is >= 0 and var at)
        {
            written = written[(at + 1)..];
            if (OfText.Contains(written[..NameLength(written)]))
            {
                return true;
            }
        }

        return false;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Adds what is to stand for the markup of a text, and what it emphasises.</summary>
    public static void FindAll(string text, List<TextEdit> edits, List<VisibleSpan> emphasised)
    {
        var open = new Stack<int>(); // where emphasis begins inside a brace; −1 for other braces
        for (int at = 0; at < text.Length;)
        {
            at = text[at] switch
            {
                '\\' => Command(text, at, open, edits),
                '{' => Brace(text, at, open, edits),
                '}' => Close(at, open, edits, emphasised),
                '$' or 'h' => Skip(text, at),
                '~' or '-' or '`' or '\'' => Sign(text, at, edits),
                _ => at + 1,
            };
        }
    }

    /// <summary>Behind mathematics or a URL, which stay as they are.</summary>
    private static int Skip(string text, int at)
    {
        if (text[at] == '$')
        {
            return text.IndexOf('$', at + 1) is > 0 and var close ? close + 1 : at + 1;
        }

        ReadOnlySpan<char> rest = text.AsSpan(at);
        bool isUrl = rest.StartsWith("http://") || rest.StartsWith("https://");
        return !isUrl ? at + 1 : rest.IndexOfAny(" \n}") is >= 0 and var end ? at + end : text.Length;
    }

    /// <summary>A tie, a dash of two or three hyphens, a quotation mark of two signs.</summary>
    private static int Sign(string text, int at, List<TextEdit> edits)
    {
        int count = text.AsSpan(at).IndexOfAnyExcept(text[at]) is >= 0 and var end ? end : text.Length - at;
        return (text[at], count) switch
        {
            ('~', _) => Put(at, at + 1, " ", edits),
            ('-', 2) => Put(at, at + 2, "–", edits),
            ('-', 3) => Put(at, at + 3, "—", edits),
            ('`', 2) => Put(at, at + 2, "“", edits),
            ('\'', 2) => Put(at, at + 2, "”", edits),
            _ => at + count,
        };
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static int Put(int start, int end, string words, List<TextEdit> edits)
    {
        edits.Add(new TextEdit(start, end, words));
        return end;
    }

    private static int Command(string text, int at, Stack<int> open, List<TextEdit> edits)
    {
        if (Accented(text, at + 1, out int accentEnd) is { } letter)
        {
            return Put(at, accentEnd, letter, edits);
        }

        int end = at + 1 + NameLength(text.AsSpan(at + 1));
        ReadOnlySpan<char> name = text.AsSpan(at + 1, end - at - 1);
        if (name.IsEmpty)
        {
            return Put(at, at + 1, string.Empty, edits) + (end < text.Length ? 1 : 0); // “\&”
        }

        if (Letters.TryGetValue(name, out string? word))
        {
            return Put(at, At(text, end) == ' ' ? end + 1 : end, word, edits);
        }

        if (!OfText.Contains(name))
        {
            return end;
        }

        if (At(text, end) == '{')
        {
            return Push(at, end + 1, Emphasis.Contains(name), open, edits);
        }

        int next = At(text, end) is ' ' or '\n' ? end + 1 : end;
        if (Emphasis.Contains(name) && open.TryPop(out _))
        {
            open.Push(next); // “{\it Journal}”
        }

        return Put(at, next, string.Empty, edits);
    }

    private static int Push(int at, int next, bool isEmphasis, Stack<int> open, List<TextEdit> edits)
    {
        if (open.Count < MostBraces)
        {
            open.Push(isEmphasis ? next : -1);
        }

        return Put(at, next, string.Empty, edits);
    }

    private static int Brace(string text, int at, Stack<int> open, List<TextEdit> edits)
    {
        // Markdown takes the backslash of M{\"u}ller away
        bool isAccent = Accented(text, at + 1, out int end) is not null && At(text, end) == '}';
        return isAccent ? Put(at, end + 1, Accented(text, at + 1, out _)!, edits) : Push(at, at + 1, isEmphasis: false, open, edits);
    }

    private static int Close(int at, Stack<int> open, List<TextEdit> edits, List<VisibleSpan> emphasised)
    {
        if (open.TryPop(out int start) && start >= 0 && start < at)
        {
            emphasised.Add(VisibleSpan.FromBounds(start, at));
        }

        return Put(at, at + 1, string.Empty, edits);
    }

    /// <summary>The letter with its accent that an accent at a place makes; <see langword="null"/> where none stands there.</summary>
    private static string? Accented(string text, int at, out int end)
    {
        bool isBraced = At(text, at + 1) == '{';
        int letter = isBraced ? at + 2 : at + 1;
        letter += At(text, letter) == '\\' ? 1 : 0; // “\'{\i}”
        end = letter + (isBraced ? 2 : 1);
        bool isClosed = !isBraced || At(text, letter + 1) == '}';
        return isClosed && (isBraced || !char.IsAsciiLetter(At(text, at))) ? Composed(At(text, at), At(text, letter)) : null;
    }

    private static string? Composed(char accent, char letter)
    {
        foreach ((char known, string plain, string accented) in Accents)
        {
            int index = known == accent ? plain.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) : -1;
            if (index >= 0)
            {
                char composed = accented[index];
                return (char.IsUpper(letter) ? char.ToUpperInvariant(composed) : composed).ToString();
            }
        }

        return null;
    }
}

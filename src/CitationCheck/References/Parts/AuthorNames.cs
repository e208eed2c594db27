using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>Knows names of authors when it sees them, and parts them.</summary>
internal static class AuthorNames
{
    private static readonly WordSet SmallWords = new([.. Lexicon.Words(static language => language.Citations.FamilyParticles), "and"]);

    private static readonly char[] BehindLast = [' ', ','];

    private static readonly char[] BetweenWords = [' ', '.', '-'];

    private static readonly char[] Behind = [' ', ',', '.', ':', ';', '—', '–', '-', '(', '\u00A0'];

    private static readonly char[] Semicolons = [';'];

    private static readonly char[] Commas = [',', ';', '，', '、'];

    private static readonly string[] Conjunctions =
        [.. Lexicon.Words(static language => language.Citations.Conjunctions).Select(static word => $" {word} ")];

    private static readonly string[] ConjunctionsBehindInitial = [.. Conjunctions.Select(static word => "." + word)];

    /// <summary>Names with initials, or <c>et al.</c>: <c>Smith, J.</c>, <c>J. Smith</c>, <c>Smith JA, Lee K</c>.</summary>
    public static bool AreLikely(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 300 || !char.IsUpper(text[0]))
        {
            return false;
        }

        if (text.IndexOf("et al", StringComparison.Ordinal) is >= 0 and var others)
        {
            // “Gardner J. et al. Rivers and ice” goes on with a title
            return !text[(others + "et al".Length)..].ContainsAnyInRange('a', 'z');
        }

        int names = 0;
        foreach (Range range in text.SplitAny(",&;"))
        {
            ReadOnlySpan<char> part = text[range].Trim();
            ReadOnlySpan<char> name = part.StartsWith("and ", StringComparison.Ordinal) ? part[4..] : part;
            if (part.IsEmpty || (names > 0 && name is "others" or "others."))
            {
                continue; // “J. Wei, A. Glaese, and others”
            }

            if (!IsLikely(name, out bool hasInitial))
            {
                return false;
            }

            names += hasInitial ? 1 : 0;
        }

        return names > 0 && HasLower(text);
    }

    /// <summary>Whether a text has the words of one name, all with a capital except for “van” and the like.</summary>
    private static bool IsLikely(ReadOnlySpan<char> name, out bool hasInitial)
    {
        hasInitial = false;
        bool isJoined = false;
        int words = 0;
        int longer = 0;
        foreach (Range range in name.SplitAny(" .-"))
        {
            ReadOnlySpan<char> word = name[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && !SmallWords.Contains(word))
            {
                return false;
            }

            words++;
            longer += word.Length > 1 ? 1 : 0;
            isJoined |= word is "and";
            hasInitial |= AreInitials(word);
        }

        // “K. Lind, Rivers and Ice” has a title
        return words is >= 1 and <= 8 && longer <= 5 && (hasInitial || !isJoined);
    }

    /// <summary>“J”, “JA”</summary>
    private static bool AreInitials(ReadOnlySpan<char> word) => word.Length <= 2 && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Smith, John</c> as MLA and Chicago print it.</summary>
    public static bool AreFull(ReadOnlySpan<char> text)
    {
        if (text.Contains(';'))
        {
            return AreAll(text, ';', static (name, _) => name.Length > 2 && char.IsUpper(name[0]) && name.Count(' ') is >= 1 and <= 4);
        }

        return text.Contains(',') && AreAll(text, ',', static (name, isFirst) => isFirst
            ? name.Length > 1 && char.IsUpper(name[0]) && !name.Contains(' ')
            : name.Length > 0 && (char.IsUpper(name[0]) || name.StartsWith("and ", StringComparison.Ordinal)) && name.Count(' ') <= 3);
    }

    /// <summary>
    /// Whether a line is nothing but authors: names with initials, or several. “River Rain” alone may be a title.
    /// </summary>
    public static bool AreAlone(ReadOnlySpan<char> line) =>
        AreLikely(line) || (GivenNames.Read(line) is { Count: > 1 } names && names.End == line.Length);

    private static bool AreAll(ReadOnlySpan<char> text, char separator, Func<ReadOnlySpan<char>, bool, bool> isName)
    {
        bool isFirst = true;
        foreach (Range range in text.Split(separator))
        {
            if (!isName(text[range].Trim(), isFirst))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary><c>Helena Pereira</c>, <c>Ana Silva and Rui Costa</c>: given names before surnames, nothing else.</summary>
    public static bool ArePlain(string text) =>
        text.Split([",", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .All(static name => name.Split(' ') is { Length: >= 2 and <= 4 } words && words.All(IsPlainWord));

    private static bool IsPlainWord(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word.All(static c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'');

    /// <summary>
    /// The names without the year, the role and the signs behind them: <c>Silva, Ana. 2019.</c>, <c>Khalil, A. (Ed.). (2016)</c>.
    /// </summary>
    public static string WithoutYear(string text)
    {
        string names = TrimBehind(text);
        int round = names.EndsWith('）') ? names.LastIndexOf('（') : -1;
        names = round > 0 && names.Length - round < 8 ? names[..round] : names; // 大川一郎（2019）
        while (names.EndsWith(')') && names.LastIndexOf('(') is > 0 and var open && names.Length - open < 30)
        {
            names = TrimBehind(names[..open]);
        }

        return DateReader.Last(names) is { Start: > 0 } year && year.End == names.Length ? TrimBehind(names[..year.Start]) : names;
    }

    /// <summary>Cuts the signs behind names, except for the stop of an initial.</summary>
    private static string TrimBehind(string text)
    {
        string names = text.TrimEnd(Behind);
        bool hadStop = names.Length < text.Length && text[names.Length] == '.';
        bool isInitial = hadStop && names.Length > 1 && char.IsUpper(names[^1]) && !char.IsLetter(names[^2]);
        return isInitial ? names + "." : names;
    }

    /// <summary>Parts names: <c>Smith, J., &amp; Lee, K.</c>, <c>Okafor, J.; Lind, K.</c>, <c>J. Smith and K. Lee</c>.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (OrganisationNames.JoinsWords(text))
        {
            return [text.TrimEnd(' ', '.')];
        }

        string names = WithoutHandle(WithCommas(text));
        names = EndsInInitial(names) ? names : names.TrimEnd('.');
        char[] separators = names.Contains(';', StringComparison.Ordinal) ? Semicolons : Commas;
        string[] parts = names.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var authors = new List<string>(parts.Length);
        foreach (string part in parts)
        {
            // “Smith, J.” was cut in two; “Smith, John” opens a list in MLA
            bool mayBeCut = authors.Count > 0 && !authors[^1].Contains(", ", StringComparison.Ordinal);
            if (mayBeCut && (AreOnlyInitials(part) || (authors.Count == 1 && parts.Length <= 3 && IsGiven(part, authors[0]))))
            {
                authors[^1] += ", " + part;
            }
            else
            {
                authors.Add(part);
            }
        }

        return authors;
    }

    /// <summary>Names with commas wherever words part them.</summary>
    private static string WithCommas(string text)
    {
        string names = WithoutConjunctions(text)
            .Replace(" and ", ", ", StringComparison.Ordinal)
            .Replace("&", ",", StringComparison.Ordinal)
            .TrimEnd(BehindLast);
        int others = names.IndexOf(" et al", StringComparison.Ordinal);
        names = others > 0 && names[others - 1] != ',' ? names.Insert(others, ",") : names;
        foreach (string conjunction in ConjunctionsBehindInitial)
        {
            names = names.Replace(conjunction, "., ", StringComparison.Ordinal);
        }

        return names;
    }

    /// <summary>“Karl Moen und Anna Vik” are two, “José Ortega y Gasset” is one.</summary>
    private static string WithoutConjunctions(string text)
    {
        var names = GivenNames.Read(text);
        if (!names.AreJoined || names.End < text.Length)
        {
            return text;
        }

        string parted = text[..names.LastEnd];
        foreach (string conjunction in Conjunctions)
        {
            parted = parted.Replace(conjunction, ", ", StringComparison.Ordinal);
        }

        return parted + text[names.LastEnd..];
    }

    /// <summary>Names without the handle that a site shows behind one: <c>Jane Okafor [@okafor]</c>.</summary>
    private static string WithoutHandle(string names)
    {
        int handle = names.IndexOf(" [@", StringComparison.Ordinal);
        int close = handle < 0 ? -1 : names.IndexOf(']', handle);
        return close > 0 ? names.Remove(handle, close - handle + 1) : names;
    }

    private static bool EndsInInitial(string names) =>
        names.Length > 2 && names[^1] == '.' && char.IsUpper(names[^2]) && !char.IsLetter(names[^3]);

    private static bool AreOnlyInitials(string part) =>
        part.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && words.All(static word => word.Length <= 2 && word.All(char.IsUpper));

    /// <summary>Whether a part may be the given name of the surname before it.</summary>
    private static bool IsGiven(string part, string surname) =>
        char.IsUpper(part[0]) && !part.Contains(' ', StringComparison.Ordinal) && surname.AsSpan().IndexOfAny(' ', ',') < 0;
}

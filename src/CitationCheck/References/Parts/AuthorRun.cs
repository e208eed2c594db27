using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// Finds where the authors end that open an entry, whatever stands behind them: <c>Silva, J. P.; Costa, R. Rios e lodo</c>,
/// <c>K. Lind, Rivers and Ice</c>, <c>Rossi M., Bianchi L., Fiumi</c>, <c>Lind, Karl: Flüsse und Eis</c>.
/// </summary>
internal static class AuthorRun
{
    private const int MostNames = 40;

    private const int MostInitials = 4;

    private static readonly string[] Conjunctions = Lexicon.Words(static language => language.Citations.Conjunctions);

    private static readonly string[] Separators =
        [.. Conjunctions.Select(static word => $", {word} "), "; ", .. Conjunctions.Select(static word => $" {word} "), ", "];

    private static readonly string[] Others =
    [
        .. Lexicon.Words(static language => language.Citations.Others)
            .OrderByDescending(static others => others.Length)
            .SelectMany(static others => new[] { ", " + others, " " + others }),
    ];

    private static readonly WordSet Particles = Lexicon.Set(static language => language.Citations.FamilyParticles);

    /// <summary>Second parts of companies' names, which are no given names.</summary>
    private static readonly WordSet CompanyParts = Lexicon.Set(static language => language.Entries.CompanyForms);

    /// <summary>Where the authors end, with the stop of a last initial; 0 when a text does not open with names and initials.</summary>
    public static int Read(ReadOnlySpan<char> text, out int names)
    {
        names = 0;
        int end = 0;
        int at = 0;
        while (names < MostNames)
        {
            int next = SurnameFirst(text, at);
            next = next > at ? next : InitialsFirst(text, at);
            if (next == at)
            {
                break;
            }

            names++;
            end = next;
            int separator = Length(text[next..], Separators);
            if (separator == 0)
            {
                break;
            }

            at = next + separator;
        }

        return end == 0 ? 0 : end + Length(text[end..], Others);
    }

    /// <summary>Where <c>Lind, Karl</c> or <c>Lind, Karl, and Jane Okafor</c> ends; 0 when a text does not open like that.</summary>
    public static int ReadFull(ReadOnlySpan<char> text)
    {
        int at = Words(text, 0, 2);
        if (at == 0 || at + 2 >= text.Length || text[at] != ',' || text[at + 1] != ' ')
        {
            return 0;
        }

        int end = Words(text, at + 2, 3);
        if (end == at + 2 || CompanyParts.Contains(text[(at + 2)..end]))
        {
            return 0;
        }

        while (true)
        {
            int next = end + Length(text[end..], Separators);
            int wordsEnd = next > end ? Words(text, next, 3) : next;
            if (wordsEnd == next)
            {
                return end;
            }

            end = wordsEnd;
        }
    }

    /// <summary><c>Silva, J. P.</c>, <c>Rossi M.</c>, <c>Okoye AB</c>: a surname, then initials.</summary>
    private static int SurnameFirst(ReadOnlySpan<char> text, int at)
    {
        int end = Words(text, at, 3, isBeforeInitials: true);
        if (end == at)
        {
            return at;
        }

        int start = end < text.Length && text[end] == ',' ? end + 1 : end;
        if (start >= text.Length || text[start] != ' ')
        {
            return at;
        }

        int initials = Initials(text, start + 1);
        return initials > start + 1 && AreClosed(text, initials) ? initials : at;
    }

    /// <summary>Whether the initials that end at a place are no word, as in “Gen Z Travel”.</summary>
    private static bool AreClosed(ReadOnlySpan<char> text, int end) =>
        text[end - 1] == '.' || EndsName(text, end) || Length(text[end..], Others) > 0;

    /// <summary>Whether the text ends at a place, or a sign stands there that ends a name.</summary>
    private static bool EndsName(ReadOnlySpan<char> text, int at) => at == text.Length || text[at] is '.' or ',' or ':' or ';' or '(';

    /// <summary><c>J. P. Silva</c>: initials with their stops, then a surname.</summary>
    private static int InitialsFirst(ReadOnlySpan<char> text, int at)
    {
        int end = Initials(text, at);
        if (end == at || text[end - 1] != '.' || end >= text.Length)
        {
            return at;
        }

        int start = text[end] == ' ' ? end + 1 : end;
        int surname = Words(text, start, 3);
        return surname > start && (EndsName(text, surname) || IsJoined(text[surname..])) ? surname : at;
    }

    /// <summary>Whether another name follows, or a bracket.</summary>
    private static bool IsJoined(ReadOnlySpan<char> rest) =>
        rest[0] == ' ' && (rest is [' ', '(', ..] || Length(rest, Separators) > 0 || Length(rest, Others) > 0);

    /// <summary>Where <c>J. P.</c>, <c>J.-P.</c> or <c>JP</c> ends.</summary>
    private static int Initials(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        for (int count = 0; count < MostInitials && end < text.Length && char.IsUpper(text[end]); count++)
        {
            int next = end + 1;
            if (next == text.Length || !(text[next] == '.' || char.IsLetter(text[next])))
            {
                return count < MostInitials - 1 ? next : at; // “OECD”
            }

            if (text[next] == '.')
            {
                end = NextInitial(text, next + 1);
                if (end < 0)
                {
                    return next + 1;
                }
            }
            else if (char.IsUpper(text[next]))
            {
                end = next;
            }
            else
            {
                return at; // a word
            }
        }

        return at;
    }

    /// <summary>Where the initial stands that goes on behind a stop; −1 when none does.</summary>
    private static int NextInitial(ReadOnlySpan<char> text, int at)
    {
        int next = at < text.Length && text[at] is ' ' or '-' ? at + 1 : at;
        return next + 1 < text.Length && char.IsUpper(text[next]) && text[next + 1] == '.' ? next : -1;
    }

    /// <summary>Where up to <paramref name="most"/> words with a capital end, with particles between them.</summary>
    private static int Words(ReadOnlySpan<char> text, int at, int most, bool isBeforeInitials = false)
    {
        int end = at;
        for (int count = 0; count < most;)
        {
            int start = end > at ? end + 1 : end;
            ReadOnlySpan<char> word = Word(text[start..]);
            bool isParticle = Particles.Contains(word);
            if (word.Length < 2 || !(char.IsUpper(word[0]) || isParticle) || (isBeforeInitials && end > at && MayBeInitials(word)))
            {
                break;
            }

            end = start + word.Length;
            count += isParticle ? 0 : 1;
            if (end >= text.Length || text[end] != ' ')
            {
                break;
            }
        }

        return end;
    }

    /// <summary>“Okoye AB” ends its surname before the initials.</summary>
    public static bool MayBeInitials(ReadOnlySpan<char> word) => word.Length <= 3 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>The word of a name that a text begins with; empty where it begins with none.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || (end > 0 && text[end] is '-' or '’' or '\'')))
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>Whether a word is a small one inside a family's name: “van”, “de”.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>The length of what parts two names, if a text begins with that.</summary>
    public static int SeparatorAt(ReadOnlySpan<char> text) => Length(text, Separators);

    /// <summary>The length of the words for further authors, if a text begins with them.</summary>
    public static int OthersAt(ReadOnlySpan<char> text) => Length(text, Others);

    private static int Length(ReadOnlySpan<char> text, string[] signs)
    {
        foreach (string sign in signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return sign.Length;
            }
        }

        return 0;
    }
}

using CitationCheck.Languages;
using CitationCheck.Languages.Vocabulary;
using CitationCheck.Text;

namespace CitationCheck.Markers.Parts;

/// <summary>
/// Knows what people and tools write where a citation is still to come. Whatever the order of its words, it names a source and says
/// that it is lacking or wanted, and says no more: <c>citation needed</c>, <c>TODO: source</c>, <c>bitte Beleg einfügen</c>, <c>要出典</c>.
/// </summary>
internal static class CitationPlaceholder
{
    /// <summary>The longest one that is looked for, in UTF-16 code units.</summary>
    public const int Longest = 60;

    private static readonly WordSet Others = Lexicon.Set(static language => language.Placeholders.Others);

    private static readonly WordSet Alone = Lexicon.Set(static language => language.Placeholders.Alone);

    /// <summary>The words, and what each is; one that asks in one language and fills in another asks.</summary>
    private static readonly PrefixTrie<Role> Words = new(
        RoleOf(static language => language.Placeholders.Sources, Role.Source)
            .Concat(RoleOf(static language => language.Citations.Sources, Role.Source))
            .Concat(RoleOf(static language => language.Citations.References, Role.Source))
            .Concat(RoleOf(static language => language.Placeholders.Requests, Role.Request))
            .Concat(RoleOf(static language => language.Placeholders.Fillers, Role.Filler))
            .DistinctBy(static row => row.Word, StringComparer.OrdinalIgnoreCase));

    /// <summary>What a word is in a placeholder.</summary>
    [Flags]
    private enum Role
    {
        None = 0,
        Source = 1,
        Request = 2,
        Filler = 4,
    }

    /// <summary>Whether what stands in square or curly brackets is one.</summary>
    public static bool Is(ReadOnlySpan<char> inside) => IsTask(inside) || IsInRound(inside.TrimStart('^'));

    /// <summary>Whether it is a task or a question mark that does not say what is lacking: <c>[TBD]</c>, <c>[?]</c>.</summary>
    public static bool IsTask(ReadOnlySpan<char> inside) => Alone.Contains(inside.TrimStart('^'));

    /// <summary>Whether it is no more than the word for a source, <c>[source]</c>, which is one where others cite.</summary>
    public static bool IsBareWord(ReadOnlySpan<char> inside) => RolesIn(inside) == Role.Source;

    /// <summary>Whether what stands in round brackets is one; a task alone, <c>(todo)</c>, is a remark there.</summary>
    public static bool IsInRound(ReadOnlySpan<char> inside) =>
        Others.Contains(inside) || (RolesIn(inside) & (Role.Source | Role.Request)) == (Role.Source | Role.Request);

    /// <summary>Whether the first word of a text is one for a source.</summary>
    public static bool OpensWithSource(ReadOnlySpan<char> text) => WordEnd(text, 0, out Role role) > 0 && role == Role.Source;

    /// <summary>What the words of a phrase are; none where there is another word among them.</summary>
    private static Role RolesIn(ReadOnlySpan<char> phrase)
    {
        Role roles = Role.None;
        for (int at = 0; at < phrase.Length;)
        {
            if (IsSeparator(phrase[at]))
            {
                at++;
                continue;
            }

            int end = WordEnd(phrase, at, out Role role);
            if (end == at)
            {
                return Role.None;
            }

            roles |= role;
            at = end;
        }

        return roles;
    }

    /// <summary>Where the longest word that is known ends; a letter may go on behind it only where no blanks part words.</summary>
    private static int WordEnd(ReadOnlySpan<char> phrase, int at, out Role role)
    {
        ReadOnlySpan<char> rest = phrase[at..];
        PrefixTrieWalk<Role> walk = Words.Of(rest);
        int end = 0;
        role = Role.None;
        while (walk.TryNext(out Role found))
        {
            bool isWhole = walk.End == rest.Length || !char.IsLetterOrDigit(rest[walk.End]) || IsUnparted(rest[walk.End - 1]);
            (end, role) = isWhole ? (walk.End, found) : (end, role);
        }

        return at + end;
    }

    /// <summary>Chinese, Japanese, Korean and Thai write words without blanks, or glue particles to them.</summary>
    private static bool IsUnparted(char c) => Characters.IsEastAsian(c) || c is >= '\u0E00' and <= '\u0E7F';

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or '_' or '/' or '#' or '!' || (char.IsPunctuation(c) && c is not '?');

    private static IEnumerable<(string Word, Role Role)> RoleOf(Func<Language, WordList> category, Role role) =>
        Lexicon.Words(category).Select(word => (word, role));
}

using System.Collections.Frozen;

namespace CitationCheck.Sources.Languages;

/// <summary>
/// Guesses the language of a text by its script, its commonest words and its own letters. It only chooses in which language pages are
/// asked for, so a wrong guess is no fault, and no guess is better than a doubtful one. Pure and thread-safe.
/// </summary>
internal static class TextLanguage
{
    /// <summary>The start of a text tells its language.</summary>
    private const int MaxLength = 20_000;

    /// <summary>From so many words and letters on, the language that more people read counts where two fit.</summary>
    private const int Clear = 3;

    /// <summary>Of languages in Latin letters: the commonest words, then letters that few others have.</summary>
    private static readonly (string Tag, string Words, string Letters)[] Latin =
    [
        ("en", "the of and to is was for that with by from are at it as his this not have which how why what", ""),
        ("de", "der die das und ist nicht den von zu mit dem des ein eine im auf für wird bei nach als auch sich wie", "äöüß"),
        ("fr", "le la les de des et est un une du dans que pour qui sur pas au par plus ne sont avec aux", "éèêàçùœ"),
        ("es", "el la los las de que y en un una por con para del se su al lo como más es sobre", "ñáéíóú"),
        ("it", "il lo la gli di che e un una per con del della nel sono è al dei delle si non più", "àèìòù"),
        ("pt", "o os as do da dos das que e um uma por com para no na em se não mais ao são sobre", "ãõçáéêíó"),
        ("ca", "el la els les de i que en un una per amb del al dels és no més com", "àèéíòóúç·"),
        ("ro", "și de la în a cu pe din nu că o un este care pentru mai sunt ale", "ăâîșțşţ"),
        ("nl", "de het een van en in is dat op te zijn voor met niet aan er om door bij naar", "ë"),
        ("sv", "och att det i en som på är av för med den till inte om ett har de från", "åäö"),
        ("da", "og i at det en den til er som på de med af for ikke der var et fra", "æøå"),
        ("no", "og i at det en den til er som på de med av for ikke var et fra har", "æøå"),
        ("fi", "ja on ei se että oli joka hän mutta niin kuin myös ovat sen tai", "äö"),
        ("et", "ja on ei see et oli ka kui mis ning aga oma nad", "äõöü"),
        ("hu", "a az és hogy nem is egy volt meg ez de van csak el mint", "őűáéíóöúü"),
        ("pl", "i w na z do nie się jest że o to jak po dla od przez są", "łąęśżźćń"),
        ("cs", "a v na se je že s z do o to i by jako pro ve jsou si", "řěůščžýáíé"),
        ("sk", "a v na sa je že s z do o to aj by ako pre vo sú si", "ľĺŕôščžýáíé"),
        ("sl", "in je v na se da za so z ne ki bi pa po iz s tudi", "čšž"),
        ("hr", "i je u na se da za su od o s ne koji bi kao iz ili", "čćđšž"),
        ("lt", "ir į iš su kad yra o ne tai už kaip buvo bet dėl apie", "ąčęėįšųūž"),
        ("lv", "un ir ar no uz par ka ko kas bija nav arī pie pēc", "āčēģīķļņšūž"),
        ("tr", "ve bir bu da de için ile çok olarak daha gibi ne var olan", "ğışçöü"),
        ("vi", "của và là có được cho không một trong các với những đã khi người", "đơưăâêô"),
        ("id", "yang dan di ke dari untuk dengan ini itu pada adalah tidak dalam akan", ""),
    ];

    private static readonly FrozenDictionary<string, int[]> ByWord = Index(static row => row.Words.Split(' '));

    private static readonly FrozenDictionary<string, int[]> ByLetter = Index(static row => row.Letters.Select(char.ToString));

    /// <summary>The tag of the language, such as <c>de</c>; <see langword="null"/> if several fit or none does.</summary>
    /// <param name="text">A text of any length.</param>
    /// <param name="least">How many words and letters of the language it must have at least, in Latin letters.</param>
    public static string? Of(string text, int least)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        return TextScript.Of(start) is { } tag ? tag : OfLatin(start.ToString().ToLowerInvariant(), least);
    }

    private static string? OfLatin(string text, int least)
    {
        int[] scores = new int[Latin.Length];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                Count(scores, text[i] < '\u0080' ? null : ByLetter.GetValueOrDefault(text[i].ToString()));
            }
            else if (start >= 0)
            {
                Count(scores, ByWord.GetValueOrDefault(text[start..i]));
                start = -1;
            }
        }

        int most = scores.Max();
        bool isTold = most >= Clear || (most >= least && scores.Count(score => score == most) == 1);
        return isTold ? Latin[Array.IndexOf(scores, most)].Tag : null;
    }

    private static void Count(int[] scores, int[]? languages)
    {
        foreach (int language in languages ?? [])
        {
            scores[language]++;
        }
    }

    private static FrozenDictionary<string, int[]> Index(Func<(string Tag, string Words, string Letters), IEnumerable<string>> parts) =>
        Latin.SelectMany((row, i) => parts(row).Select(part => (part, i)))
            .GroupBy(static pair => pair.part, static pair => pair.i, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
}

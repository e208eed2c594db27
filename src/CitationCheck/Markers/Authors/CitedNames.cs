using System.Buffers;
using System.Globalization;
using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.Markers.Authors;

/// <summary>Reads the names of the authors that a marker cites: <c>Smith et al.</c>, <c>Smith &amp; Lee</c>, <c>van der Berg</c>.</summary>
internal static class CitedNames
{
    /// <summary>The longest names, in UTF-16 code units.</summary>
    private const int Longest = 120;

    /// <summary>Names inside brackets have no more words.</summary>
    private const int MostWords = 10;

    /// <summary>How much before a year is looked at for a name in the sentence, in UTF-16 code units.</summary>
    private const int LongestBefore = 80;

    /// <summary>Names in the sentence have no more words.</summary>
    private const int MostWordsBefore = 6;

    /// <summary>A longer name in a script that parts no words is that of an organisation, or none.</summary>
    private const int LongestEastAsian = 4;

    private static readonly WordSet Conjunctions = Lexicon.Set(static language => language.Citations.Conjunctions);

    private static readonly WordSet SmallWords = Lexicon.Set(
        static language => language.Citations.Conjunctions,
        static language => language.Citations.FamilyParticles,
        static language => language.Citations.NameParticles);

    private static readonly WordSet Particles = Lexicon.Set(static language => language.Citations.FamilyParticles);

    /// <summary>What stands for further authors, by its last letter.</summary>
    private static readonly WordsByLetter Others = WordsByLetter.Last(Lexicon.Words(static language => language.Citations.Others));

    /// <summary>Words with a capital that stand before a year and name nobody, unless somebody is called so.</summary>
    private static readonly WordSet NoNames = Lexicon.Set(static language => language.Citations.NoNames);

    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("\n:[]\"“”»=<>%$#*+|~^_{}0123456789");

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,，、،/\u00A0");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\u00A0(（");

    /// <summary>
    /// Whether a word is more often something else than a name, a month or “Winter”, so that an entry has to have it among its
    /// authors.
    /// </summary>
    public static bool IsWord(ReadOnlySpan<char> name) => MonthNames.Find(name) > 0 || NoNames.Contains(name);

    /// <summary>Whether a word belongs to the family name behind it: “van”, “De”.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word);

    /// <summary>Whether a text is “et al.”, with blanks around it.</summary>
    public static bool AreOthers(ReadOnlySpan<char> text) => string.Concat(" ", text.Trim()) is var others && OthersStart(others) == 1;

    /// <summary>Reads the names before a year inside brackets.</summary>
    /// <param name="names">What stands there; afterwards without the words that lead it in.</param>
    /// <param name="isLed">Whether words lead it in of which nobody knows what they say: “data from Smith”.</param>
    public static NameForm Read(ref ReadOnlySpan<char> names, out bool isLed)
    {
        isLed = false;
        names = WithoutAcronym(names);
        while (FirstWord(names) is { IsEmpty: false } word && char.IsLower(word[0]) && !Particles.Contains(word))
        {
            isLed |= !SmallWords.Contains(word) && !Conjunctions.Contains(word);
            names = names[word.Length..].TrimStart(" ,，、،\u00A0");
        }

        return FormOf(names);
    }

    /// <summary>
    /// The names right before a place in a sentence: <c>Smith</c>, <c>Smith et al.</c>, <c>Smith and Lee</c>; empty when none stand
    /// there.
    /// </summary>
    public static ReadOnlySpan<char> Before(string text, int at, out NameForm form)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - LongestBefore), Math.Min(at, LongestBefore)).TrimEnd();
        int end = WithoutPossessive(before).Length;
        int start = OthersStart(before);
        bool isJoined = false; // behind an “and”, a comma parts names
        bool hasName = false;
        for (int word = 0; word < MostWordsBefore && start > 0; word++)
        {
            int stop = before[..start].TrimEnd(" \n\u00A0").Length;
            int blank = before[..stop].LastIndexOfAny(Blanks);
            ReadOnlySpan<char> name = before[(blank + 1)..stop];
            if (!MayStandBefore(name, hasName, isJoined))
            {
                break;
            }

            isJoined |= Conjunctions.Contains(name);
            hasName |= char.IsUpper(name[0]);
            start = blank + 1;
        }

        ReadOnlySpan<char> names = hasName ? WithoutLead(before[start..end]) : default;
        form = names.IsEmpty ? NameForm.None : FormOf(names);
        return form == NameForm.None ? default : names;
    }

    /// <summary>Whether a word may be one of the names that end behind it.</summary>
    private static bool MayStandBefore(ReadOnlySpan<char> word, bool hasName, bool isJoined)
    {
        if (word.IsEmpty || SmallWords.Contains(word))
        {
            return !word.IsEmpty && word is not ("of" or "the" or "for");
        }

        bool isInitial = word is [_, '.'];
        bool endsPart = hasName && ((word[^1] == '.' && !isInitial) || (word[^1] == ',' && !isJoined));
        ReadOnlySpan<char> name = WithoutPossessive(word.TrimEnd(','));
        return !endsPart && (name.Length > 1 || isInitial) && char.IsUpper(name[0]) && !name.ContainsAny(NoNameSigns);
    }

    /// <summary>Names without an “and”, an “As” or a “However” before them; but “He et al.” and “So and Lee” are names.</summary>
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> names)
    {
        while (FirstWord(names) is { IsEmpty: false } word)
        {
            ReadOnlySpan<char> rest = names[word.Length..].TrimStart(" ,\n\u00A0");
            bool leads = Conjunctions.Contains(word) || (MayLead(word) && rest is [var next, ..] && char.IsUpper(next));
            if (!leads)
            {
                break;
            }

            names = rest;
        }

        return names;
    }

    private static bool MayLead(ReadOnlySpan<char> word) =>
        word.Length > 1 && !word.ContainsAny('\'', '’') && !Particles.Contains(word) && SentenceStarters.Contains(word);

    /// <summary>“World Health Organization [WHO]” names one author.</summary>
    private static ReadOnlySpan<char> WithoutAcronym(ReadOnlySpan<char> names)
    {
        int open = names is [.., ']'] ? names.LastIndexOf('[') : -1;
        return open > 0 ? names[..open].TrimEnd() : names;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name)
    {
        bool isPossessive = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal);
        return isPossessive ? name[..^2] : name.TrimEnd("’'");
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Separators) is >= 0 and var end ? text[..end] : text;

    /// <summary>Where “et al.” begins that names end in; the end of the names when there is none.</summary>
    private static int OthersStart(ReadOnlySpan<char> names)
    {
        ReadOnlySpan<char> trimmed = names.TrimEnd('.');
        foreach (string others in trimmed.IsEmpty ? [] : Others[trimmed[^1]])
        {
            if (EndsInWords(trimmed, others))
            {
                return trimmed.Length - others.Length;
            }
        }

        foreach (string others in names.Length == trimmed.Length ? [] : Others['.'])
        {
            if (EndsInWords(names, others))
            {
                return names.Length - others.Length;
            }
        }

        return names is [_, _, .., '等' or '他' or '외' or 'ら'] ? names.Length - 1 : names.Length;
    }

    /// <summary>Whether a text ends in some words, whatever blanks part them.</summary>
    private static bool EndsInWords(ReadOnlySpan<char> text, string words)
    {
        if (text.Length <= words.Length || char.IsLetter(text[^(words.Length + 1)]))
        {
            return false;
        }

        ReadOnlySpan<char> end = text[^words.Length..];
        for (int i = 0; i < words.Length; i++)
        {
            char c = end[i] == '\u00A0' ? ' ' : char.ToLowerInvariant(end[i]);
            if (c != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static NameForm FormOf(ReadOnlySpan<char> names)
    {
        if (names.Length is < 2 or > Longest)
        {
            return NameForm.None;
        }

        int end = OthersStart(names);
        var words = new NameWords();
        foreach (Range range in names[..end].SplitAny(Separators))
        {
            if (!words.Add(names[range]))
            {
                return NameForm.None;
            }
        }

        words.HasOthers = end < names.Length;
        words.HasComma = names[..end].TrimEnd(" ,，、،\u00A0").ContainsAny(",，、،");
        return words.Form;
    }

    /// <summary>Counts the words of names.</summary>
    private struct NameWords
    {
        private int all;
        private int names;
        private int initials;
        private int noNames;
        private bool isCaseless;
        private bool isJoined;

        public bool HasOthers { get; set; }

        public bool HasComma { get; set; }

        /// <summary>What the words are together.</summary>
        public readonly NameForm Form =>
            names == 0 || all > MostWords ? NameForm.None
            : HasOthers ? NameForm.Authors
            : names == noNames || isCaseless || (noNames > 0 && !isJoined) ? NameForm.Doubtful
            : isJoined || initials > 0 ? NameForm.Authors
            : HasComma ? NameForm.Doubtful
            : names > 1 ? NameForm.Long
            : NameForm.Single;

        /// <summary>Adds a word; <see langword="false"/> when names have no such word.</summary>
        public bool Add(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty)
            {
                return true;
            }

            all++;
            if (SmallWords.Contains(word))
            {
                isJoined |= names > 0 && Conjunctions.Contains(word);
                return true;
            }

            bool isName = MayBeName(word) && !word.ContainsAny(NoNameSigns);
            if (isName && IsInitials(word))
            {
                initials++;
            }
            else if (isName)
            {
                names += Characters.IsEastAsian(word[0]) && word.Length > LongestEastAsian ? 2 : 1;
                noNames += IsWord(word.TrimEnd('.')) ? 1 : 0;
                isCaseless |= !char.IsUpper(word[0]) && !Characters.IsEastAsian(word[0]);
            }

            return isName;
        }

        private static bool MayBeName(ReadOnlySpan<char> word) =>
            char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

        /// <summary>“J.”, “J.K.”, “JK” behind a name are no names of their own.</summary>
        private static bool IsInitials(ReadOnlySpan<char> word)
        {
            bool hasStop = word[^1] == '.';
            bool areCapitals = true;
            foreach (char c in word)
            {
                areCapitals &= char.IsUpper(c) || c is '.' or '-';
            }

            return areCapitals && (word.Length == 1 || (hasStop && word.Length <= 6));
        }
    }
}

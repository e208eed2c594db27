using System.Buffers;
using CitationCheck.Languages;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.References.Parts;

/// <summary>Finds the name of a publisher, journal or site at the start of a text.</summary>
internal static class ContainerName
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;(|，；（");

    /// <summary>So many words of a name that opens in lower case do the same at the most: “the journal of ice”.</summary>
    private const int MostLowerWords = 3;

    private static readonly char[] Brackets = ['(', ')', '[', ']', ' '];

    /// <summary>What opens a part that is about the container and no part of its name.</summary>
    private static readonly WordsByLetter Behinds = WordsByLetter.First(Lexicon.Words(static language => language.Entries.BehindContainer));

    /// <summary>The name that a container begins with, without volume, pages and the like.</summary>
    public static string? Read(string text)
    {
        string name = ContainerFront.Cut(EntryWords.Trim(text.Replace('\n', ' ').Replace('\u00A0', ' ')));
        if (IsDate(name) || EndsContainer(name))
        {
            return null; // “Retrieved 24 Feb 2018” behind a title without a publisher
        }

        name = ContainerFront.WithoutPlace(name);
        name = BeforeDash(name);
        int stop = name.AsSpan().IndexOfAny(Ends);
        name = stop >= 0 ? WithoutVolume(name, stop) : name;
        for (int dot = name.IndexOf(". ", StringComparison.Ordinal); dot > 0; dot = name.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            // “Lancet. 2020” and “Guardian. Archived” end there, “IEEE Trans. Weather” does not
            int word = name.LastIndexOf(' ', dot) + 1;
            if (dot - word > 5 || EndsContainer(name.AsSpan(dot + 2)) || char.IsAsciiDigit(name[Math.Min(dot + 2, name.Length - 1)]))
            {
                name = name[..dot];
                break;
            }
        }

        return Short(name);
    }

    /// <summary>
    /// “Journal of Trees 12 (3)” and “Journal of Trees 12, no. 3” name a journal and its volume; “France 24, 2 May” has its number in
    /// the name.
    /// </summary>
    private static string WithoutVolume(string name, int stop)
    {
        int end = name.AsSpan(0, stop).TrimEnd().Length;
        ReadOnlySpan<char> rest = name.AsSpan(stop + 1).TrimStart();
        int digits = Math.Max(0, rest.IndexOfAnyExceptInRange('0', '9'));
        bool hasIssue = name[stop] switch
        {
            '(' or ';' => rest is [>= '0' and <= '9', ..],
            _ when digits > 0 => rest[digits] is '-' or '–' or ':', // 512, 1–9
            _ => rest.StartsWith("no.", StringComparison.OrdinalIgnoreCase),
        };
        return hasIssue ? name[..end].TrimEnd("0123456789".ToCharArray()) : name[..stop];
    }

    private static bool IsDate(string name) =>
        name.Length > 0 && char.IsAsciiDigit(name[0]) && DateReader.First(name) is { Start: 0, End: > 0, Date.Month: not null };

    /// <summary>“Вестник вод. – 2021. – Т. 12” has its year and volume behind a dash.</summary>
    private static string BeforeDash(string name)
    {
        int dash = name.IndexOf(" – ", StringComparison.Ordinal);
        dash = dash > 0 ? dash : name.IndexOf(" — ", StringComparison.Ordinal);
        return dash > 0 && dash + 3 < name.Length && char.IsAsciiDigit(name[dash + 3]) ? name[..dash] : name;
    }

    /// <summary>The name that is all that stands behind a title that is a link, except for brackets and further cells.</summary>
    public static string? Behind(string text)
    {
        int stop = text.AsSpan().IndexOfAny('(', '|', '（');
        string name = stop >= 0 ? text[..stop] : text;
        name = DateReader.First(name) is { End: > 0, Date.Month: not null } date ? name[..date.Start] : name; // “River Post, March 2, 2023”
        if (Quotation.FindAtStart(name) == name.Length)
        {
            return null; // “[Mine closes](url) "Mine closes after 90 years"” says its title again
        }

        name = EntryWords.Trim(name);
        int sentence = name.IndexOf(". ", StringComparison.Ordinal); // “River Press. p. 12”
        name = sentence > 0 && !IsName(name) ? name[..sentence] : name;
        return EndsContainer(name) || !IsName(name) ? null : Short(name);
    }

    /// <summary>
    /// Whether words behind a title are a name and do not describe what it is about: all with a capital but for small ones, “River
    /// Post”, those of an organisation, or the name of a site.
    /// </summary>
    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || Characters.IsEastAsian(words[0]))
        {
            return OrganisationNames.IsOrganisation(words);
        }

        bool isOneWord = !words.Contains(' ') && (words.Contains('.') || words[1..].ContainsAnyInRange('A', 'Z')); // “arXiv”
        words = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        return isOneWord || OrganisationNames.IsName(words);
    }

    /// <summary>Whether what follows a stop is about the container and no part of its name.</summary>
    private static bool EndsContainer(ReadOnlySpan<char> rest)
    {
        foreach (string word in rest.IsEmpty ? [] : Behinds[rest[0]])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return ArchiveWords.Open(rest);
    }

    public static string? Short(string text)
    {
        string name = EntryWords.Trim(text).Trim(Brackets);
        bool isName = name.Length is >= 2 and <= 80
            && HasLetter(name)
            && name.AsSpan().Count(' ') <= 8
            && !UrlScanner.LooksLikeUrl(name)
            && !name.Contains("://", StringComparison.Ordinal)
            && !name.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
            && AccessWords.WordBefore(name + " ", name.Length) < 0
            && !EntryWords.IsGeneric(name)
            && !IsPartOfSentence(name);
        return isName ? name : null;
    }

    /// <summary>“the graph into single vectors”: words that open in lower case like most of those behind them.</summary>
    private static bool IsPartOfSentence(string name)
    {
        int lower = 0;
        foreach (Range range in char.IsLower(name[0]) ? name.AsSpan().Split(' ') : default)
        {
            lower += range.Start.Value < name.Length && char.IsLower(name[range.Start.Value]) ? 1 : 0;
        }

        return lower > MostLowerWords;
    }

    private static bool HasLetter(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}

using CitationCheck.Languages;
using CitationCheck.Text;

namespace CitationCheck.References.Parts;

/// <summary>
/// Cuts what may stand before the name of a publisher or journal: <c>In:</c> and the editors of a book, an edition, the kind
/// of the work, words that announce a date, the place.
/// </summary>
internal static class ContainerFront
{
    private const int LongestPlace = 40;

    private static readonly string[] Leads = ["In: ", "In ", "in: ", "in ", "//"];

    private static readonly string[] Editors = Lexicon.Words(static language => language.Entries.Editors);

    private static readonly string[] Schools = Lexicon.Words(static language => language.Entries.Schools);

    private static readonly string[] Editions = Lexicon.Words(static language => language.Entries.Editions);

    /// <summary>Words that stand before a date and name no publisher.</summary>
    private static readonly string[] DateLeads = Lexicon.Words(static language => language.Entries.DateLeads);

    /// <summary>The rest of a text behind all of these; empty when nothing else is there.</summary>
    public static string Cut(string text)
    {
        for (int i = 0; i < 6; i++)
        {
            string cut = CutOne(text);
            if (cut.Length == text.Length)
            {
                break;
            }

            text = cut;
        }

        return text;
    }

    /// <summary>Whether a text begins with the word that leads the name of a container in.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        foreach (string lead in Leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Oslo: North Press” and “Paris : Éditions du Nord” name the press; the place is left out.</summary>
    public static string WithoutPlace(string name)
    {
        int colon = name.AsSpan(0, Math.Min(name.Length, LongestPlace)).IndexOfAny(':', '：');
        ReadOnlySpan<char> place = colon > 0 ? name.AsSpan(0, colon).Trim() : default;
        ReadOnlySpan<char> press = IsPlace(place) ? name.AsSpan(colon + 1).Trim() : default;
        return press.Length > 2 && (char.IsUpper(press[0]) || Characters.IsEastAsian(press[0])) ? press.ToString() : name;
    }

    private static bool IsPlace(ReadOnlySpan<char> name) =>
        !name.IsEmpty
        && name.IndexOfAnyInRange('0', '9') < 0
        && (Characters.IsEastAsian(name[0]) ? name.Length < 6 : name.Count(' ') < 4 && OrganisationNames.IsName(name));

    private static string CutOne(string text) =>
        BehindLead(text)
        ?? BehindBracket(text)
        ?? BehindEdition(text)
        ?? BehindType(text)
        ?? BehindDateLead(text)
        ?? InsideQuotes(text)
        ?? text;

    private static string? BehindLead(string text)
    {
        string? lead = Array.Find(Leads, lead => text.StartsWith(lead, StringComparison.Ordinal));
        return lead is null ? null : EntryWords.Trim(WithoutEditors(text[lead.Length..], isChapter: lead == "//"));
    }

    /// <summary>“[Data set] Zenodo”, “[PhD thesis, University of Oslo]”</summary>
    private static string? BehindBracket(string text)
    {
        int close = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return close < 0 ? null : EntryWords.Trim(AfterType(text[1..close]) is { Length: > 0 } school ? school : text[(close + 1)..]);
    }

    private static string? BehindEdition(string text)
    {
        bool mayBe = FirstEnd(text) > 0 && (char.IsAsciiDigit(text[0]) || text.StartsWith("Rev", StringComparison.Ordinal));
        return mayBe && EditionEnd(text) is > 0 and var end ? EntryWords.Trim(text[end..]) : null;
    }

    private static string? BehindType(string text)
    {
        int stop = FirstEnd(text);
        bool isType = WorkTypes.IsThesis(text) || WorkTypes.IsType(stop > 0 ? text.AsSpan(0, stop) : text);
        return isType ? EntryWords.Trim(AfterType(text)) : null;
    }

    private static int FirstEnd(string text) => text.AsSpan().IndexOfAny(",.;(");

    /// <summary>“Published on” before a date names no publisher.</summary>
    private static string? BehindDateLead(string text)
    {
        foreach (string lead in DateLeads)
        {
            bool opens = text.StartsWith(lead, StringComparison.OrdinalIgnoreCase);
            if (opens && text.AsSpan(lead.Length).Trim() is "" or "on" or "am" or "le" or "el" or "il" or ":")
            {
                return string.Empty;
            }
        }

        return null;
    }

    private static string? InsideQuotes(string text) =>
        Quotation.FindAtStart(text) is > 2 and var quote ? text[1..(quote - 1)].TrimEnd(',') : null;

    /// <summary>What stands behind the kind of a work: the university of a thesis, otherwise the next part.</summary>
    private static string AfterType(string text)
    {
        bool isThesis = WorkTypes.IsThesis(text);
        if (!isThesis && !WorkTypes.IsType(text.AsSpan(0, text.IndexOfAny([',', '.', ';', '(']) is > 0 and var end ? end : text.Length)))
        {
            return string.Empty;
        }

        string[] separators = isThesis ? [", ", "; ", "thesis. ", "dissertation. "] : [",", ";", ". "];
        string[] parts = text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string rest = parts.Length > 1 ? parts[1] : string.Empty;
        bool isNumber = rest.Length > 0 && char.IsAsciiDigit(rest[0]);
        return (isThesis ? Array.Find(parts, IsSchool) : null) ?? (isNumber ? string.Empty : rest);
    }

    private static bool IsSchool(string part) => Array.Exists(Schools, school => part.Contains(school, StringComparison.OrdinalIgnoreCase));

    /// <summary>Behind “2nd ed.”, “2. Aufl.”, “2版”, “Revised edition”; 0 when a text opens with no edition.</summary>
    private static int EditionEnd(string text)
    {
        foreach (string word in Editions)
        {
            int at = text.IndexOf(word, 0, Math.Min(text.Length, 26), StringComparison.OrdinalIgnoreCase);
            if (at is > 0 and < 18 && text.AsSpan(0, at).Count(' ') < 3)
            {
                int end = at + word.Length;
                while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.') && !Characters.IsEastAsian(text[end]))
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    /// <summary>“J. Okafor (Ed.), Handbook of rivers” is the handbook.</summary>
    private static string WithoutEditors(string text, bool isChapter)
    {
        foreach (string editor in Editors)
        {
            int at = text.IndexOf(editor, 0, Math.Min(text.Length, 120), StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                return text[(at + editor.Length)..];
            }
        }

        // “OKAFOR J. Handbook of rivers. Berlin: Springer”
        int authors = isChapter ? AuthorRun.Read(text, out _) : 0;
        return authors > 0 && authors < text.Length ? text[authors..] : text;
    }
}

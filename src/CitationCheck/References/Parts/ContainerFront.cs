using CitationCheck.Languages;

namespace CitationCheck.References.Parts;

/// <summary>
/// Cuts what may stand before the name of a publisher or journal: <c>In:</c> and the editors of a book, an edition, the kind
/// of the work, words that announce a date, the place.
/// </summary>
internal static class ContainerFront
{
    private const int LongestPlace = 40;

    private static readonly string[] Leads = ["In: ", "In ", "in: ", "in ", "//"];

    private static readonly string[] Editors = ["(Ed.)", "(Eds.)", "(ed.)", "(eds.)", "(Hrsg.)", "(Hg.)", "(dir.)", "(éd.)", "(a cura di)"];

    private static readonly string[] Editions = ["ed.", "ed,", "edn", "edition", "aufl", "auflage", "版", "éd", "edición", "edição", "изд", "print"];

    /// <summary>Words that stand before a date and name no publisher.</summary>
    private static readonly string[] DateLeads = ["published", "posted", "updated", "last updated", "publié le", "publié", "mis à jour le", "veröffentlicht", "stand", "publicado", "pubblicato", "опубликовано", "发布", "更新"];

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

    /// <summary>“Oslo: North Press” and “Paris : Éditions du Nord” name the press; the place is left out.</summary>
    public static string WithoutPlace(string name)
    {
        int colon = name.AsSpan(0, Math.Min(name.Length, LongestPlace)).IndexOfAny(':', '：');
        ReadOnlySpan<char> place = colon > 0 ? name.AsSpan(0, colon).Trim() : default;
        bool isName = !place.IsEmpty && (place[0] >= '\u2E80' ? place.Length < 6 : place.Count(' ') < 4 && OrganisationNames.IsName(place));
        bool isPlace = isName && place.IndexOfAnyInRange('0', '9') < 0 && name.AsSpan(colon + 1).Trim() is { Length: > 2 } press && (char.IsUpper(press[0]) || press[0] >= '\u2E80');
        return isPlace ? name[(colon + 1)..].Trim() : name;
    }

    private static string CutOne(string text)
    {
        foreach (string lead in Leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal))
            {
                return EntryWords.Trim(WithoutEditors(text[lead.Length..], isChapter: lead == "//"));
            }
        }

        if (text.StartsWith('[') && text.IndexOf(']', StringComparison.Ordinal) is > 0 and var close)
        {
            return EntryWords.Trim(AfterType(text[1..close]) is { Length: > 0 } school ? school : text[(close + 1)..]);
        }

        int stop = text.AsSpan().IndexOfAny(",.;(");
        bool isEdition = stop > 0 && (char.IsAsciiDigit(text[0]) || text.StartsWith("Rev", StringComparison.Ordinal)) && EditionEnd(text) is > 0;
        if (isEdition)
        {
            return EntryWords.Trim(text[EditionEnd(text)..]);
        }

        if (WorkTypes.IsThesis(text) || (stop > 0 ? WorkTypes.IsType(text.AsSpan(0, stop)) : WorkTypes.IsType(text)))
        {
            return EntryWords.Trim(AfterType(text));
        }

        foreach (string lead in DateLeads)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && text.AsSpan(lead.Length).Trim() is "" or "on" or "am" or "le" or "el" or "il" or ":")
            {
                return string.Empty;
            }
        }

        return Quotation.FindAtStart(text) is > 2 and var quote ? text[1..(quote - 1)].TrimEnd(',') : text;
    }

    /// <summary>What stands behind the kind of a work: the university of a thesis, otherwise the next part.</summary>
    private static string AfterType(string text)
    {
        bool isThesis = WorkTypes.IsThesis(text);
        if (!isThesis && !WorkTypes.IsType(text.AsSpan(0, text.IndexOfAny([',', '.', ';', '(']) is > 0 and var end ? end : text.Length)))
        {
            return string.Empty;
        }

        string[] parts = text.Split(isThesis ? [", ", "; ", "thesis. ", "dissertation. "] : [",", ";", ". "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? school = isThesis ? Array.Find(parts, static part => part.Contains("Univ", StringComparison.OrdinalIgnoreCase) || part.Contains("Institute", StringComparison.Ordinal) || part.Contains("大学", StringComparison.Ordinal) || part.Contains("College", StringComparison.Ordinal)) : null;
        string rest = parts.Length > 1 ? parts[1] : string.Empty;
        return school ?? (char.IsAsciiDigit(rest.Length > 0 ? rest[0] : ' ') ? string.Empty : rest);
    }

    /// <summary>Behind “2nd ed.”, “2. Aufl.”, “2版”, “Revised edition”; 0 when a text opens with no edition.</summary>
    private static int EditionEnd(string text)
    {
        foreach (string word in Editions)
        {
            int at = text.IndexOf(word, 0, Math.Min(text.Length, 26), StringComparison.OrdinalIgnoreCase);
            if (at is > 0 and < 18 && text.AsSpan(0, at).Count(' ') < 3)
            {
                int end = at + word.Length;
                while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.') && text[end] < '\u2E80')
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
            int at = text.IndexOf(editor, 0, Math.Min(text.Length, 120), StringComparison.Ordinal);
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

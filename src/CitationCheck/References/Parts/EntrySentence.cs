namespace CitationCheck.References.Parts;

/// <summary>Finds where authors or a title end in a stop.</summary>
internal static class EntrySentence
{
    /// <summary>Short forms that end in a stop and no sentence.</summary>
    private static readonly string[] ShortForms = ["et al", " vs", "St"];

    /// <summary>
    /// Where the sentence that starts at <paramref name="from"/> ends: behind a stop that no initial or short form carries.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int from, int end)
    {
        for (int stop = NextStop(text, from, end); stop < end; stop = NextStop(text, stop + 1, end))
        {
            if (EndsAt(text, from, stop, end))
            {
                return stop + 1;
            }
        }

        return end;
    }

    private static int NextStop(ReadOnlySpan<char> text, int from, int end) =>
        from < end && text[from..end].IndexOfAny('.', '?', '!') is >= 0 and var next ? from + next : end;

    private static bool EndsAt(ReadOnlySpan<char> text, int from, int stop, int end)
    {
        bool isLast = stop + 1 == end || text[stop + 1] is ' ' or '\n';
        return isLast
            && (!IsInitial(text, from, stop) || NamesEnd(text, from, stop, end))
            && (text[stop] != '.' || !IsShortForm(text[from..stop]) || OthersEnd(text, stop, end));
    }

    private static bool IsInitial(ReadOnlySpan<char> text, int from, int stop) =>
        stop > from && char.IsUpper(text[stop - 1]) && (stop - 1 == from || !char.IsLetter(text[stop - 2]));

    /// <summary>“Smith, J. Rivers …”: the initial is the last of names, and a title begins behind it.</summary>
    private static bool NamesEnd(ReadOnlySpan<char> text, int from, int stop, int end) =>
        stop + 3 < end
        && char.IsUpper(text[stop + 2])
        && (char.IsLower(text[stop + 3]) || text.Slice(stop + 2, 2) is "A ")
        && AuthorNames.AreLikely(text[from..stop]);

    private static bool IsShortForm(ReadOnlySpan<char> before)
    {
        foreach (string form in ShortForms)
        {
            if (before.EndsWith(form, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Smith et al. Rivers …”: a title begins behind the other authors.</summary>
    private static bool OthersEnd(ReadOnlySpan<char> text, int stop, int end) =>
        text[stop - 1] == 'l' && stop + 2 < end && text[stop + 1] == ' ' && char.IsUpper(text[stop + 2]);
}

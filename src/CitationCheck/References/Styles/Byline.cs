using CitationCheck.Languages;
using CitationCheck.References.Parts;
using CitationCheck.Text;

namespace CitationCheck.References.Styles;

/// <summary>What stands before a title: its authors, or its publisher.</summary>
internal readonly record struct Byline(IReadOnlyList<string> Authors, string? Publisher)
{
    private const int LongestEastAsianNames = 24;

    public static Byline Read(string before)
    {
        if (before.Length == 0 || EntryWords.IsLead(before))
        {
            return new Byline([], null);
        }

        string names = AuthorNames.WithoutYear(before);
        return AuthorNames.AreAlone(names) || AuthorNames.AreFull(names) || AreEastAsian(names)
            ? new Byline(AuthorNames.Split(names), null)
            : new Byline([], ContainerName.Short(names.Length > 1 ? names : before));
    }

    /// <summary>“李明，王芳” and “大川一郎” are people, “新华社” is none.</summary>
    private static bool AreEastAsian(string names)
    {
        if (names.Length is 0 or > LongestEastAsianNames || !Characters.IsEastAsian(names[0]))
        {
            return false;
        }

        foreach (Range range in names.AsSpan().SplitAny("，、,· "))
        {
            if (!OrganisationNames.IsEastAsianPerson(names.AsSpan(range)))
            {
                return false;
            }
        }

        return true;
    }
}

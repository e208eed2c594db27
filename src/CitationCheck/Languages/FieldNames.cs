using CitationCheck.Text;

namespace CitationCheck.Languages;

/// <summary>Names that lists give to the parts of a source, as headers of columns or before a colon.</summary>
internal static class FieldNames
{
    private static readonly WordMap<FieldRole> Roles = Lexicon.Map(
        (FieldRole.Title, static language => language.Fields.Title),
        (FieldRole.Source, static language => language.Citations.Sources),
        (FieldRole.Source, static language => language.Fields.Source),
        (FieldRole.Publisher, static language => language.Fields.Publisher),
        (FieldRole.Authors, static language => language.Fields.Authors),
        (FieldRole.Date, static language => language.Fields.Date),
        (FieldRole.Link, static language => language.Fields.Link),
        (FieldRole.Accessed, static language => language.Fields.Accessed));

    /// <summary>What a name is the name of; <see langword="false"/> when it is none of these.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out FieldRole role) => Roles.TryGet(name, out role);
}

namespace CitationCheck.References.Styles;

/// <summary>
/// A style in which entries are written: it distinguishes an entry of its own from prose, and reads its title, authors and publisher.
/// </summary>
internal abstract class EntryStyle
{
    /// <summary>The highest score that this style gives.</summary>
    public virtual Likelihood Highest => Likelihood.None;

    /// <summary>How much a stretch of text looks like an entry of this style.</summary>
    public virtual Likelihood Score(in EntryStretch stretch) => Likelihood.None;

    /// <summary>
    /// The title of an entry of this style and what was found with it; <see cref="EntryTitle.None"/> for entries of others.
    /// </summary>
    public abstract EntryTitle Read(EntryParts entry);
}

using CitationCheck.Rules.Catalog;

namespace CitationCheck;

/// <content>What only the catalog of rules can check.</content>
public sealed partial record ValidationOptions
{
    /// <summary>
    /// Throws if an option is out of its range or names a rule that does not exist, as every validation does: for programs that check their
    /// configuration when they start.
    /// </summary>
    /// <exception cref="ArgumentException">An option is invalid; the message names it.</exception>
    public void Validate() => OptionsCheck.Check(this);
}

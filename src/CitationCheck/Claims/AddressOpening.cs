using CitationCheck.Languages;

namespace CitationCheck.Claims;

/// <summary>What is known about an opening of a sentence that may speak to the reader.</summary>
/// <param name="Words">What it is as a first word of English advice.</param>
/// <param name="Behind">
/// What must follow where the opening alone tells it; empty where no word ends that could be told; <see langword="null"/> where it
/// tells nothing alone.
/// </param>
internal readonly record struct AddressOpening(AdviceWords Words, string? Behind)
{
    /// <summary>What is known from either.</summary>
    public AddressOpening And(AddressOpening other) => new(Words | other.Words, Behind ?? other.Behind);
}

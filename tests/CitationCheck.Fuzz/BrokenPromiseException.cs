namespace CitationCheck.Fuzz;

/// <summary>Something that has to hold does not.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    /// <summary>Throws when a promise is not kept.</summary>
    public static void ThrowIfNot(bool kept, string promise)
    {
        if (!kept)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}

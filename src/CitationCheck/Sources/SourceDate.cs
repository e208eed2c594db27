using CitationCheck.References.Parts;

namespace CitationCheck;

/// <summary>Reads dates that people wrote, as references and pages do. Thread-safe.</summary>
public static class SourceDate
{
    /// <summary>
    /// Finds the first date in a text: <c>2 Mar. 2023</c>, <c>March 2, 2023</c>, <c>2023-03-02</c>, <c>02.03.2023</c>,
    /// <c>2 de marzo de 2023</c>, <c>2023年3月2日</c>, <c>March 2023</c> or <c>2023</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The date, as precise as it was written and not necessarily a possible one; <see langword="null"/> if there is none.
    /// In <c>03/02/2023</c> the first number is the month, unless it cannot be one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static PartialDate? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateReader.First(text) is { End: > 0 } found ? found.Date : null;
    }
}

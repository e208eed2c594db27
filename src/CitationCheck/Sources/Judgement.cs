namespace CitationCheck.Sources;

/// <summary>What is to be thought of a source.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Title">How the cited title compares; <see langword="null"/> if there was nothing to compare.</param>
/// <param name="Witness">What the verdict rests on.</param>
/// <param name="Reason">Why, in words; empty where the verdict says it all.</param>
internal readonly record struct Judgement(SourceStatus Status, TitleMatch? Title, SourceWitness Witness, string Reason)
{
    public static Judgement NotSeen(string reason) => new(SourceStatus.NotChecked, null, SourceWitness.None, reason);

    public static Judgement OfPage(SourceStatus status, string reason, TitleMatch? title = null) =>
        new(status, title, SourceWitness.Page, reason);
}

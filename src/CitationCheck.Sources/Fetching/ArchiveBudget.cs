namespace CitationCheck.Sources.Fetching;

/// <summary>
/// How often the sources of one report may ask the archive. One that is down would cost each source its time, so after a few failures in
/// a row it is left alone. Thread-safe.
/// </summary>
/// <param name="most">How many sources may ask.</param>
internal sealed class ArchiveBudget(int most)
{
    private const int MaxFailures = 3;

    private int asked;
    private int failures;

    /// <summary>Whether one more source may ask; counts it.</summary>
    public bool MayAsk() => Volatile.Read(ref failures) < MaxFailures && Interlocked.Increment(ref asked) <= most;

    public void Answered() => Volatile.Write(ref failures, 0);

    public void Failed() => Interlocked.Increment(ref failures);
}

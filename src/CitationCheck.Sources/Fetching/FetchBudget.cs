namespace CitationCheck.Sources.Fetching;

/// <summary>The time that one source may take. It runs during requests and pauses, but not in the queue.</summary>
internal sealed class FetchBudget(TimeSpan total, TimeProvider time)
{
    private TimeSpan spent;
    private long started;

    public TimeSpan Left => total - spent;

    public bool IsSpent => Left <= TimeSpan.Zero;

    public void Start() => started = time.GetTimestamp();

    public void Stop() => spent += time.GetElapsedTime(started);

    public void Spend(TimeSpan pause) => spent += pause;
}

namespace CitationCheck.Sources.Fetching;

/// <summary>The time that one source may take. It runs while a request is under way or a pause is made, not while waiting for a turn.</summary>
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

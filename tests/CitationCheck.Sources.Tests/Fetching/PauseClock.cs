using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>
/// A clock that only advances during pauses: when one begins, it jumps to its end. So the time that it shows at the end is the
/// time of all pauses, to the tick, however fast or slow the machine is.
/// </summary>
internal sealed class PauseClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> begun = Channel.CreateUnbounded<TimeSpan>();
    private readonly List<TimeSpan> pauses = [];

    /// <summary>How long each pause was, in order.</summary>
    public IReadOnlyList<TimeSpan> Pauses => pauses;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        bool isTimeLimit = state is CancellationTokenSource; // a pause is the timer of a delay
        if (!isTimeLimit)
        {
            begun.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    public async Task<T> RunAsync<T>(Task<T> work)
    {
        while (true)
        {
            Task<TimeSpan> pause = begun.Reader.ReadAsync().AsTask();
            if (await Task.WhenAny(work, pause) == work)
            {
                return await work;
            }

            pauses.Add(await pause);
            Advance(pauses[^1]);
        }
    }
}

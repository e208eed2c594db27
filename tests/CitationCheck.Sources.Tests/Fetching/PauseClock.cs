using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace CitationCheck.Sources.Tests.Fetching;

/// <summary>
/// A clock that stands still but for pauses: when one is begun, it jumps to its end. So the time that it shows at the end is the
/// time of all pauses, to the tick, however fast or slow the machine is.
/// </summary>
internal sealed class PauseClock(DateTimeOffset start, TimeSpan attemptTimeout) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> pauses = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        bool isTimeLimit = dueTime == attemptTimeout || dueTime <= TimeSpan.FromMilliseconds(10); // 10 ms is what is left when no time is
        if (!isTimeLimit)
        {
            pauses.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    public async Task<T> RunAsync<T>(Task<T> work)
    {
        while (true)
        {
            Task<TimeSpan> pause = pauses.Reader.ReadAsync().AsTask();
            if (await Task.WhenAny(work, pause) == work)
            {
                return await work;
            }

            Advance(await pause);
        }
    }
}

namespace CitationCheck.Tool.Commands;

/// <summary>
/// Limits how much text is held between reading and writing, whatever the number of reports: twenty long ones in a row
/// would otherwise be in memory together. The report that is written next always enters, so nothing waits forever.
/// </summary>
/// <param name="capacity">The limit in UTF-16 code units; a single report may be longer.</param>
internal sealed class MemoryGate(long capacity)
{
    private readonly Lock gate = new();
    private TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long held;
    private long next;

    /// <summary>Waits until a report may enter.</summary>
    /// <param name="number">Its place in the output, from 0 without gaps.</param>
    /// <param name="size">Its length.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task EnterAsync(long number, int size, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (number == next || held + size <= capacity)
                {
                    held += size;
                    return;
                }

                change = left.Task;
            }

            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Records that the next report in order has been written.</summary>
    /// <param name="size">The length with which it entered; 0 if it never did.</param>
    public void Leave(int size)
    {
        TaskCompletionSource freed;
        lock (gate)
        {
            held -= size;
            next++;
            freed = left;
            left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        freed.SetResult();
    }
}

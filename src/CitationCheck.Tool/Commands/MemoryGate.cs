namespace CitationCheck.Tool.Commands;

/// <summary>
/// Bounds how much text is held between reading and writing, whatever the number of reports: twenty long ones in a row
/// would otherwise be held side by side. The report that is to be written next always gets in, so nothing waits for ever.
/// </summary>
/// <param name="capacity">In UTF-16 code units; one report may be longer.</param>
internal sealed class MemoryGate(long capacity)
{
    private readonly Lock gate = new();
    private TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long held;
    private long next;

    /// <summary>Waits until there is room for a report.</summary>
    /// <param name="number">Its place in the order of the outputs, from 0 without gaps.</param>
    /// <param name="size">How long it is.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
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

    /// <summary>Tells that the next report in order is written.</summary>
    /// <param name="size">What it took; 0 when it never came in.</param>
    public void Leave(int size)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            held -= size;
            next++;
            told = left;
            left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }
}

namespace CitationCheck.Tool.Mcp;

/// <summary>Lets as many checks run at a time as there are processors; the others wait.</summary>
internal sealed class CheckGate : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    public async Task<T> RunAsync<T>(Func<Task<T>> check, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(check, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}

using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Options;

/// <summary>
/// The options in force. A report keeps those that it starts with. What connections, limits and memory are made of is read once, because
/// they are shared by reports and cannot change under them. Thread-safe.
/// </summary>
internal sealed class CurrentOptions : IDisposable
{
    private readonly IDisposable? subscription;
    private volatile SourceVerificationOptions current;

    public CurrentOptions(IOptionsMonitor<SourceVerificationOptions> monitor)
    {
        AtStart = monitor.CurrentValue.Copy();
        current = AtStart;

        // Options that do not pass the check never arrive here, so the last good ones stay in force.
        subscription = monitor.OnChange((changed, name) =>
        {
            if (name == Microsoft.Extensions.Options.Options.DefaultName)
            {
                current = changed.CopyWithConnectionsOf(AtStart);
            }
        });
    }

    /// <summary>The first options.</summary>
    public SourceVerificationOptions AtStart { get; }

    /// <summary>The options for a report that starts now.</summary>
    public SourceVerificationOptions Value => current;

    public void Dispose() => subscription?.Dispose();
}

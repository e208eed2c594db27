using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Severities as written on the command line and in configuration files.</summary>
internal static class SeverityThreshold
{
    public const string Words = "error, warning, info or off";

    /// <summary>Reads a severity; <see langword="null"/> for <c>off</c> (or <c>none</c> or <c>never</c>).</summary>
    public static Severity? Parse(string word, string where) => word.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" or "note" => Severity.Info,
        "off" or "none" or "never" => null,
        _ => throw new UsageException($"{where}: “{word}” is not a severity; use {Words}."),
    };
}

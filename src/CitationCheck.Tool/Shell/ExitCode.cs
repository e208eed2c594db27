namespace CitationCheck.Tool.Shell;

/// <summary>What the tool's exit codes mean; the higher one wins when several apply.</summary>
internal static class ExitCode
{
    /// <summary>Everything was checked, and nothing at or above the bar was found.</summary>
    public const int Clean = 0;

    /// <summary>A finding is at or above <c>--fail-on</c>, or coverage is below <c>--min-coverage</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a configuration file is wrong; nothing was checked.</summary>
    public const int Usage = 2;

    /// <summary>A report could not be read or an output not written; the others were checked.</summary>
    public const int CouldNotCheck = 3;

    /// <summary>Stopped by Ctrl-C or a signal; no output file was touched.</summary>
    public const int Stopped = 130;
}

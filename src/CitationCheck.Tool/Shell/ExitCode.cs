namespace CitationCheck.Tool.Shell;

/// <summary>The exit codes of the tool. If several apply, the highest is used.</summary>
internal static class ExitCode
{
    /// <summary>Everything was checked, and nothing at or above the threshold was found.</summary>
    public const int Clean = 0;

    /// <summary>A finding is at or above <c>--fail-on</c>, or coverage is below <c>--min-coverage</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a configuration file is wrong; nothing was checked.</summary>
    public const int Usage = 2;

    /// <summary>A report could not be read, or an output could not be written; the others were checked.</summary>
    public const int CouldNotCheck = 3;

    /// <summary>Stopped by Ctrl-C or a signal; no regular output file was changed.</summary>
    public const int Stopped = 130;
}

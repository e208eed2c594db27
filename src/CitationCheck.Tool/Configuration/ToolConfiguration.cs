using CitationCheck.Tool.Files;
using CitationCheck.Tool.Shell;
using CitationCheck.Writers;

namespace CitationCheck.Tool.Configuration;

/// <summary>The contents of <c>citationcheck.json</c>. The command line takes precedence.</summary>
internal sealed record ToolConfiguration
{
    public const string FileName = "citationcheck.json";

    /// <summary>The properties that belong to the tool and not to the library.</summary>
    private static readonly string[] Own = ["files", "failOn", "baseline", "ruleHelpUri"];

    /// <summary>How to validate reports.</summary>
    public ValidationOptions Options { get; init; } = ValidationOptions.Default;

    /// <summary>The minimum severity that fails the run; <see langword="null"/> for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The file of known findings, as a full path.</summary>
    public string? Baseline { get; init; }

    /// <summary>Where rules are described; see WriterOptions.RuleHelpUri.</summary>
    public string? RuleHelpUri { get; init; }

    /// <summary>The file that all this comes from; <see langword="null"/> if there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The files to check if the command line names none.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The folder that <see cref="Files"/> are relative to.</summary>
    public string? Folder { get; init; }

    /// <summary>
    /// Reads the named file, or the nearest <c>citationcheck.json</c> in a folder or above it; without one, everything has its default.
    /// </summary>
    /// <param name="path">The file; <see langword="null"/> to search for it.</param>
    /// <param name="folder">Where the search starts.</param>
    /// <param name="search">Whether to search at all.</param>
    /// <param name="preset">The preset of the command line, which replaces the file's.</param>
    /// <exception cref="UsageException">The file cannot be read or is wrong.</exception>
    public static ToolConfiguration Load(string? path, string folder, bool search, string? preset)
    {
        string? found = path is not null ? RealPath.Full(path, folder, "--config") : search ? FindUpwards(folder) : null;
        if (found is null)
        {
            return Parse("{}", folder, "--preset", preset);
        }

        return NamedFile.ReadSettings("the configuration", found, Read);

        ToolConfiguration Read(string json) => Parse(json, System.IO.Path.GetDirectoryName(found)!, found, preset) with { Path = found };
    }

    internal static ToolConfiguration Parse(string json, string folder, string path, string? preset = null)
    {
        var properties = ConfigurationProperties.Parse(json, path);
        properties.Rest.Remove("$schema");
        string? failOn = properties.Take<string>("failOn");
        string? baseline = properties.Take<string>("baseline");
        var configuration = new ToolConfiguration
        {
            Folder = folder,
            FailOn = failOn is null ? Severity.Error : SeverityThreshold.Parse(failOn, $"{path}: failOn"),
            Baseline = baseline is null ? null : RealPath.Full(baseline, folder, $"{path}: baseline"),
            RuleHelpUri = HelpUri(properties.Take<string>("ruleHelpUri"), path),
            Files = properties.TakeFiles(),
        };
        if (preset is not null)
        {
            properties.Set("preset", preset);
        }

        return configuration with { Options = OptionsFile.Parse(properties.Rest, path, Own) };
    }

    private static string? HelpUri(string? uri, string path)
    {
        try
        {
            ResultWriter.Create(OutputFormat.Text, TextWriter.Null, WriterOptions.Default with { RuleHelpUri = uri });
            return uri;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{path}: ruleHelpUri must be an absolute URI, not “{uri}”.", exception);
        }
    }

    private static string? FindUpwards(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string path = System.IO.Path.Combine(at.FullName, FileName);
            if (FileKinds.Of(path) == FileKind.Regular)
            {
                return path;
            }
        }

        return null;
    }
}

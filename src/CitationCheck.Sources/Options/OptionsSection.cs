using Microsoft.Extensions.Configuration;

namespace CitationCheck.Sources.Options;

/// <summary>A section of the application's configuration that options were read from.</summary>
internal sealed class OptionsSection(IConfiguration configuration)
{
    /// <summary>The key of an option, as the application wrote it; <see langword="null"/> if the section does not have it.</summary>
    public string? KeyOf(string option)
    {
        IConfigurationSection setting = configuration.GetSection(option);
        return setting.Exists() ? setting.Path : null;
    }
}

using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Options;

/// <summary>
/// Checks options once all that sets them has run, and names each that is wrong by its key in the configuration, if it is from there.
/// </summary>
internal sealed class OptionsValidator(IEnumerable<OptionsSection> sections) : IValidateOptions<SourceVerificationOptions>
{
    public ValidateOptionsResult Validate(string? name, SourceVerificationOptions options)
    {
        string[] failures = [.. OptionsCheck.Failures(options).Select(failure => $"{NameOf(failure.Option)} {failure.Message}")];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private string NameOf(string option) =>
        sections.Select(section => section.KeyOf(option)).LastOrDefault(static key => key is not null) ?? option;
}

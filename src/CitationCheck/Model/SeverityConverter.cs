using System.ComponentModel;
using System.Globalization;

namespace CitationCheck.Model;

/// <summary>
/// Reads a severity from a text. <c>off</c> and <c>false</c> are <see langword="null"/>, so that binders of configuration, which know type
/// converters, read the values of <c>ValidationOptions.Severities</c>.
/// </summary>
internal sealed class SeverityConverter() : EnumConverter(typeof(Severity))
{
    /// <summary>What is written for a rule that is off.</summary>
    public const string Off = "off";

    /// <summary>Whether a rule is to be off. Application configuration has <c>false</c> as a text.</summary>
    public static bool IsOff(string? name) =>
        string.Equals(name, Off, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, bool.FalseString, StringComparison.OrdinalIgnoreCase);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string name)
        {
            return base.ConvertFrom(context, culture, value);
        }

        // Names only: a number that no one defined would be a severity, too.
        bool isName = Enum.GetNames<Severity>().Contains(name, StringComparer.OrdinalIgnoreCase);
        return isName ? Enum.Parse<Severity>(name, ignoreCase: true)
            : IsOff(name) ? null
            : throw new FormatException(
                $"A severity must be one of {string.Join(", ", Enum.GetNames<Severity>())} or {Off}, not “{name}”.");
    }
}

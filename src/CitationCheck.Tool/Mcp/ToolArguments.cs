using System.Text.Json;
using CitationCheck.Tool.Inputs;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Mcp;

/// <summary>
/// The arguments of a call. A wrong one is a <see cref="UsageException"/> that says what the argument takes, so that a model can
/// correct its call.
/// </summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);

    /// <param name="given">The arguments by name; one that is <c>null</c> counts as left out.</param>
    /// <param name="known">The names that the tool takes.</param>
    /// <exception cref="UsageException">There is an argument that the tool does not take.</exception>
    public ToolArguments(IEnumerable<KeyValuePair<string, JsonElement>>? given, IReadOnlyCollection<string> known)
    {
        foreach ((string name, JsonElement value) in given ?? [])
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new UsageException($"There is no argument “{name}”.{SpellingHint.For(name, known)} "
                    + $"The arguments are {string.Join(", ", known)}.");
            }

            if (value.ValueKind != JsonValueKind.Null)
            {
                values[name] = value;
            }
        }
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string name, int maxLength) =>
        OptionalText(name, maxLength) ?? throw new UsageException($"The argument “{name}” is missing.");

    /// <summary>A text; <see langword="null"/> if it is left out.</summary>
    public string? OptionalText(string name, int maxLength)
    {
        if (!values.TryGetValue(name, out JsonElement value))
        {
            return null;
        }

        string text = value.ValueKind == JsonValueKind.String ? Decode(name, value) : throw Wrong(name, "a string", value);
        return text.Length <= maxLength
            ? text
            : throw new UsageException(FormattableString.Invariant(
                $"The argument “{name}” has {text.Length:N0} characters; the limit is {maxLength:N0}."));
    }

    /// <summary>A whole number in a range.</summary>
    public int Number(string name, int least, int most, int fallback)
    {
        if (!values.TryGetValue(name, out JsonElement value))
        {
            return fallback;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
            ? number
            : throw Wrong(name, FormattableString.Invariant($"a whole number from {least} to {most}"), value);
    }

    /// <summary>An object or an array; <see langword="null"/> if it is left out.</summary>
    public JsonElement? Json(string name, JsonValueKind kind)
    {
        if (!values.TryGetValue(name, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind == kind ? value : throw Wrong(name, kind == JsonValueKind.Object ? "an object" : "an array", value);
    }

    private static string Decode(string name, JsonElement value)
    {
        try
        {
            return JsonWords.Decode(value, $"The argument “{name}”");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message + ".", exception);
        }
    }

    private static UsageException Wrong(string name, string wanted, JsonElement value) =>
        new($"The argument “{name}” must be {wanted}, not {JsonWords.Describe(value)}.");
}

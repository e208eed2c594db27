using System.Text.Json;

namespace CitationCheck.Tool.Inputs;

/// <summary>Speaks of JSON values in messages, and reads their texts.</summary>
internal static class JsonWords
{
    private const int LongestNumber = 30;

    /// <summary>What a value is: <c>a string</c>, <c>an array</c>, or a number as it is written.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => value.GetRawText() is { Length: <= LongestNumber } number ? number : "that number",
        _ => value.GetRawText(),
    };

    /// <summary>The text of a string.</summary>
    /// <exception cref="FormatException">It has half of a surrogate pair.</exception>
    public static string Decode(JsonElement value, string where)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException($"{where} contains half of a surrogate pair", exception);
        }
    }
}

using System.Collections.Frozen;

namespace CitationCheck.Writers.Json;

/// <summary>The names of an enum's values in files: camel case, either way, without reflection at run time.</summary>
internal sealed class EnumNames<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> values;
    private readonly FrozenDictionary<T, string> names;

    public EnumNames()
    {
        names = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Camel(value.ToString()));
        values = names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    public string this[T value] => names[value];

    public bool TryGetValue(string name, out T value) => values.TryGetValue(name, out value);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

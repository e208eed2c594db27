namespace CitationCheck.Rules;

/// <summary>A setting with those in it, from names such as <c>Severities:CC105</c>. Names are found in any case.</summary>
internal sealed class SettingNode
{
    private const char Separator = ':';

    public string? Value { get; private set; }

    public Dictionary<string, SettingNode> Children { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool IsLeaf => Children.Count == 0;

    /// <summary>The settings of a section; later ones replace earlier ones.</summary>
    public static SettingNode Of(IEnumerable<KeyValuePair<string, string?>> settings, string section)
    {
        var root = new SettingNode();
        foreach ((string name, string? value) in settings)
        {
            if (Below(section, name) is { } path)
            {
                root.At(path).Value = value;
            }
        }

        return root;
    }

    /// <summary>The setting that has these names on its way; <see langword="null"/> if there is none.</summary>
    public SettingNode? Find(IEnumerable<string> names) =>
        names.Aggregate<string, SettingNode?>(this, static (node, name) => node?.Children.GetValueOrDefault(name));

    private SettingNode At(string path)
    {
        SettingNode node = this;
        foreach (Range part in path.AsSpan().Split(Separator))
        {
            string name = path[part];
            if (name.Length == 0)
            {
                continue; // the section itself
            }

            if (!node.Children.TryGetValue(name, out SettingNode? child))
            {
                node.Children[name] = child = new SettingNode();
            }

            node = child;
        }

        return node;
    }

    private static string? Below(string section, string name)
    {
        bool isBelow = section.Length == 0
            || (name.StartsWith(section, StringComparison.OrdinalIgnoreCase)
                && (name.Length == section.Length || name[section.Length] == Separator));
        return !isBelow ? null : section.Length == 0 ? name : name[section.Length..].TrimStart(Separator);
    }
}

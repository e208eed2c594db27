using CitationCheck.Rules;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Finds rules by what people call them.</summary>
internal static class RuleNames
{
    /// <summary>The rule with an id or name, in any case.</summary>
    public static RuleDescriptor Find(string word, string where)
    {
        RuleDescriptor[] all = [.. RuleCatalog.All.Select(rule => rule.Descriptor)];
        RuleDescriptor? found = Array.Find(all, rule => rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return found;
        }

        string[] near = [.. all.Where(rule => rule.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || (word.Length > 3 && rule.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase)) || Distance(rule.Id, word.ToUpperInvariant()) == 1).Select(rule => $"{rule.Id} {rule.Name}")];
        string hint = near.Length > 0 ? $"Did you mean {string.Join(" or ", near.Take(3))}?" : "“citationcheck rules” lists them.";
        throw new UsageException($"{where}There is no rule “{word}”. {hint}");
    }

    private static int Distance(string left, string right) => left.Length != right.Length ? int.MaxValue : left.Zip(right).Count(pair => pair.First != pair.Second);
}

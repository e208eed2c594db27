using CitationCheck.Rules;
using CitationCheck.Tool.Shell;

namespace CitationCheck.Tool.Configuration;

/// <summary>Finds rules by id or name.</summary>
internal static class RuleNames
{
    private const int MaxSuggestions = 3;
    private const int ShortestStart = 4;

    /// <summary>The rule with an id or name, in any case.</summary>
    /// <exception cref="UsageException">There is no such rule; the message suggests similar ones.</exception>
    public static RuleDescriptor Find(string word, string where)
    {
        RuleDescriptor[] all = [.. RuleCatalog.All.Select(rule => rule.Descriptor)];
        return Array.Find(all, rule => IsNamed(rule, word))
            ?? throw new UsageException($"{where}There is no rule “{word}”. {Hint(all, word)}");
    }

    private static string Hint(RuleDescriptor[] all, string word)
    {
        string[] similar = [.. all.Where(rule => IsSimilar(rule, word)).Take(MaxSuggestions).Select(rule => $"{rule.Id} {rule.Name}")];
        return similar.Length > 0 ? $"Did you mean {string.Join(" or ", similar)}?" : "“citationcheck rules” lists them.";
    }

    private static bool IsNamed(RuleDescriptor rule, string word) =>
        rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsSimilar(RuleDescriptor rule, string word) =>
        rule.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length >= ShortestStart && rule.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        || SpellingHint.Typos(rule.Id, word.ToUpperInvariant()) == 1;
}

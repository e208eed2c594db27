namespace CitationCheck.Rules.Catalog;

/// <summary>
/// Throws when an option is out of its range or names a rule that does not exist, so that a mistake is not taken for a verdict.
/// </summary>
internal static class OptionsCheck
{
    /// <summary>Checks options before anything is read.</summary>
    /// <exception cref="ArgumentException">An option is invalid; the message names it.</exception>
    public static void Check(ValidationOptions options)
    {
        options.CheckRanges();
        IReadOnlySet<string> names = RuleNames(options.AdditionalRules);
        foreach ((string rule, Severity? severity) in options.Severities)
        {
            if (!names.Contains(rule))
            {
                throw ValidationOptions.Invalid(nameof(ValidationOptions.Severities), $"names the rule “{rule}”, which does not exist.");
            }

            if (severity is { } given && !Enum.IsDefined(given))
            {
                throw ValidationOptions.Invalid(nameof(ValidationOptions.Severities), $"gives the rule “{rule}” an undefined severity.");
            }
        }
    }

    /// <summary>The ids and names of all rules, the caller's own included; each has to be the only one of its kind.</summary>
    private static IReadOnlySet<string> RuleNames(IReadOnlyList<Rule> additional)
    {
        if (additional.Count == 0)
        {
            return RuleCatalog.Names;
        }

        const string Option = nameof(ValidationOptions.AdditionalRules);
        var names = new HashSet<string>(RuleCatalog.Names, StringComparer.OrdinalIgnoreCase);
        foreach (Rule rule in additional)
        {
            ValidationOptions.Require(rule?.Descriptor is not null, Option, "must not contain null or a rule without a descriptor.");
            if (rule!.Descriptor is var own && !(names.Add(own.Id) && names.Add(own.Name)))
            {
                throw ValidationOptions.Invalid(Option, $"contains a second rule with the id {own.Id} or the name {own.Name}.");
            }
        }

        return names;
    }
}

namespace CitationCheck.Rules;

/// <summary>Runs the rules over a report and orders what they found.</summary>
internal static class RuleRunner
{
    public static ValidationResult Run(Report report, ValidationOptions options, SourceObservations? observations)
    {
        options.Validate();
        DateOnly today = options.Today ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var context = new RuleContext(report, options, today, observations);
        var findings = new List<Finding>();
        Run(RuleCatalog.All, context, findings);
        Run(options.AdditionalRules, context, findings);
        findings.Sort(Compare);
        WithoutRepetition(findings);
        return new ValidationResult(report, findings, SummaryCounter.Count(context), context);
    }

    private static void Run(IReadOnlyList<Rule> rules, RuleContext context, List<Finding> findings)
    {
        foreach (Rule rule in rules)
        {
            RuleDescriptor descriptor = rule.Descriptor;
            if (SeverityOf(descriptor, context.Options) is not { } severity)
            {
                continue;
            }

            foreach (Finding finding in rule.Check(context))
            {
                if (!context.Waivers.Waive(finding, descriptor))
                {
                    Severity told = Loudness(finding.Severity, descriptor.DefaultSeverity, severity);
                    findings.Add(told == finding.Severity ? finding : finding with { Severity = told });
                }
            }
        }
    }

    private static int Compare(Finding left, Finding right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.End.CompareTo(right.Span.End);
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>A marker that names one label twice, <c>[7, 7]</c>, is told once.</summary>
    private static void WithoutRepetition(List<Finding> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (kept == 0 || Compare(sorted[kept - 1], sorted[i]) != 0)
            {
                sorted[kept++] = sorted[i];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
    }

    /// <summary>What a rule tells more quietly than its default stays as quiet when the default is raised.</summary>
    private static Severity Loudness(Severity told, Severity byDefault, Severity wanted) => told < byDefault && told < wanted ? told : wanted;

    private static Severity? SeverityOf(RuleDescriptor rule, ValidationOptions options) =>
        options.Severities.TryGetValue(rule.Id, out Severity? severity) || options.Severities.TryGetValue(rule.Name, out severity)
            ? severity
            : rule.DefaultSeverity;
}

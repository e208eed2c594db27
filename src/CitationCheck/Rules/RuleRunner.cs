using System.Buffers;
using System.Runtime.InteropServices;

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
        Run(context.Sources.Count == 0 ? RuleCatalog.OfReports : RuleCatalog.All, context, findings);
        Run(options.AdditionalRules, context, findings);
        Sort(CollectionsMarshal.AsSpan(findings));
        WithoutRepetition(findings);
        return new ValidationResult(report, findings, SummaryCounter.Count(context), context);
    }

    private static void Run(IReadOnlyList<Rule> rules, RuleContext context, List<Finding> findings)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            Rule rule = rules[i];
            RuleDescriptor descriptor = rule.Descriptor;
            if (SeverityOf(descriptor, context.Options) is not { } severity)
            {
                continue;
            }

            IEnumerable<Finding> found = rule.Check(context);
            if (found is Finding[] { Length: 0 })
            {
                continue; // nearly every rule on nearly every report
            }

            foreach (Finding finding in found)
            {
                if (!context.Waivers.Waive(finding, descriptor))
                {
                    Severity told = Loudness(finding.Severity, descriptor.DefaultSeverity, severity);
                    findings.Add(told == finding.Severity ? finding : finding with { Severity = told });
                }
            }
        }
    }

    /// <summary>Orders findings by their places, which are numbers, and only those of one place by what they tell.</summary>
    private static void Sort(Span<Finding> findings)
    {
        long[] places = ArrayPool<long>.Shared.Rent(findings.Length);
        for (int i = 0; i < findings.Length; i++)
        {
            TextSpan span = findings[i].Span;
            places[i] = ((long)span.Start << 32) + span.End;
        }

        places.AsSpan(0, findings.Length).Sort(findings);
        for (int start = 0; start < findings.Length;)
        {
            int end = start + 1;
            while (end < findings.Length && places[end] == places[start])
            {
                end++;
            }

            if (end > start + 1)
            {
                findings[start..end].Sort(Compare);
            }

            start = end;
        }

        ArrayPool<long>.Shared.Return(places);
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
        options.Severities.Count > 0 && (options.Severities.TryGetValue(rule.Id, out Severity? severity) || options.Severities.TryGetValue(rule.Name, out severity))
            ? severity
            : rule.DefaultSeverity;
}

using System.Buffers;
using CitationCheck.Model;

namespace CitationCheck.Rules.Catalog;

/// <summary>Runs the rules over a report and orders what they found.</summary>
internal static class RuleRunner
{
    /// <summary>A report seldom has more; the list is made that long from the start.</summary>
    private const int UsualFindings = 16;

    /// <summary>Runs all rules over a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How it is judged; they are valid.</param>
    /// <param name="observations">What was seen of the sources; <see langword="null"/> when they were not checked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ValidationResult Run(
        Report report, ValidationOptions options, SourceObservations? observations, CancellationToken cancellationToken)
    {
        DateOnly today = options.Today ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var context = new RuleContext(report, options, today, observations, cancellationToken);
        var suppressions = Suppressions.Read(report.Text);
        var findings = new List<Finding>(UsualFindings);
        Run(context.Sources.Count == 0 ? RuleCatalog.OfReports : RuleCatalog.All, context, suppressions, findings);
        int own = findings.Count;
        Run(options.AdditionalRules, context, suppressions, findings);
        Locate(findings, own, new LineLookup(report.Lines));
        return new ValidationResult(report, Sorted(findings), context.Summary, context.Claims)
        {
            Observations = observations,
            Sources = context.Sources,
        };
    }

    private static void Run(IReadOnlyList<Rule> rules, RuleContext context, Suppressions suppressions, List<Finding> findings)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            RuleDescriptor descriptor = rules[i].Descriptor;
            if (SeverityOf(descriptor, context.Options) is not { } severity)
            {
                continue;
            }

            IEnumerable<Finding> found = rules[i].Check(context);
            if (found is Finding[] { Length: 0 })
            {
                continue; // nearly every rule on nearly every report
            }

            SuppressedPlaces suppressed = suppressions.Of(descriptor);
            int first = findings.Count;
            bool areGrouped = false;
            foreach (Finding finding in found)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!suppressed.Contain(finding))
                {
                    Severity effective = EffectiveSeverity(finding.Severity, descriptor.DefaultSeverity, severity);
                    findings.Add(effective == finding.Severity ? finding : finding with { Severity = effective });
                    areGrouped |= finding.Group.Key is not null;
                }
            }

            if (areGrouped && findings.Count > first + 1)
            {
                SumUp(findings, first);
            }
        }
    }

    /// <summary>One cause, one finding: puts one in the place of those of a group and a severity, from a place in the list on.</summary>
    private static void SumUp(List<Finding> findings, int first)
    {
        var groups = new Dictionary<(object Key, Severity Severity), List<Finding>>();
        List<Finding> alone = [];
        foreach (Finding finding in findings.Skip(first))
        {
            if (finding.Group.Key is not { } key)
            {
                alone.Add(finding);
            }
            else if (groups.TryGetValue((key, finding.Severity), out List<Finding>? group))
            {
                group.Add(finding);
            }
            else
            {
                groups.Add((key, finding.Severity), [finding]);
            }
        }

        findings.RemoveRange(first, findings.Count - first);
        findings.AddRange(alone);
        foreach (List<Finding> group in groups.Values)
        {
            group.Sort(Compare);
            findings.Add(Finding.Of(group));
        }
    }

    /// <summary>Gives findings their lines; those of additional rules in copies, as such a rule may keep what it reports.</summary>
    private static void Locate(List<Finding> findings, int own, LineLookup lines)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            if (i < own)
            {
                findings[i].Lines = lines;
            }
            else
            {
                findings[i] = findings[i] with { Lines = lines };
            }
        }
    }

    /// <summary>Orders findings by where they start, a number, and only those of one place by all else; reports none twice.</summary>
    private static Finding[] Sorted(List<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        long[] rented = ArrayPool<long>.Shared.Rent(findings.Count);
        Span<long> places = rented.AsSpan(0, findings.Count); // the start of each, and its number behind that
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = ((long)findings[i].Span.Start << 32) + i;
        }

        places.Sort();
        var sorted = new Finding[places.Length];
        int first = 0; // of those that start at one place
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = findings[(int)places[i]];
            if (sorted[i].Span.Start != sorted[first].Span.Start)
            {
                first = SortFrom(first, i);
            }
        }

        SortFrom(first, sorted.Length);
        ArrayPool<long>.Shared.Return(rented);
        return WithoutRepetition(sorted);

        int SortFrom(int start, int end)
        {
            if (end > start + 1)
            {
                sorted.AsSpan(start..end).Sort(Compare);
            }

            return end;
        }
    }

    private static int Compare(Finding left, Finding right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.End.CompareTo(right.Span.End);
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>A marker that names one label twice, <c>[7, 7]</c>, is reported once.</summary>
    private static Finding[] WithoutRepetition(Finding[] sorted)
    {
        int kept = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[kept - 1], sorted[i]) != 0)
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept < sorted.Length ? sorted[..kept] : sorted;
    }

    /// <summary>What a rule reports below its default severity stays there when the default is raised.</summary>
    private static Severity EffectiveSeverity(Severity given, Severity byDefault, Severity wanted) =>
        given < byDefault && given < wanted ? given : wanted;

    private static Severity? SeverityOf(RuleDescriptor rule, ValidationOptions options) =>
        options.Severities.Count > 0
            && (options.Severities.TryGetValue(rule.Id, out Severity? severity) || options.Severities.TryGetValue(rule.Name, out severity))
                ? severity
                : rule.IsOptIn ? null
                : rule.DefaultSeverity;
}

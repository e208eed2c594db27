namespace CitationCheck.Rules;

/// <summary>A fact that several rules derive from a report, computed once per report. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of the fact.</typeparam>
/// <param name="find">
/// Computes the fact: a pure function of the report and the options, called at most once per <see cref="RuleContext"/>. It may use other
/// facts.
/// </param>
/// <remarks>Keep it in a static field, and ask it from every rule that needs it.</remarks>
/// <example>
/// <code>
/// internal sealed class ManyStatistics : Rule
/// {
///     private static readonly RuleFact&lt;int&gt; Statistics =
///         new(context => context.Claims.Count(claim => claim.Kind == ClaimKind.Statistic));
///
///     public override RuleDescriptor Descriptor { get; } = new("MY002", "many-statistics", Severity.Info)
///     {
///         Title = "Report contains many statistics",
///     };
///
///     public override IEnumerable&lt;Finding&gt; Check(RuleContext context) =>
///         Statistics.In(context) > 100 ? [Finding(context.Claims[0].Claim, "The report contains more than 100 statistics.")] : [];
/// }
/// </code>
/// </example>
public sealed class RuleFact<T>(Func<RuleContext, T> find)
{
    private readonly Func<RuleContext, T> find = find ?? throw new ArgumentNullException(nameof(find));

    /// <summary>Returns the fact about one report.</summary>
    /// <param name="context">The context passed to the rule.</param>
    /// <returns>The fact, computed on first use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    public T In(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Find(this, find);
    }
}

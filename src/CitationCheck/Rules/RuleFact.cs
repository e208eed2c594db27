namespace CitationCheck.Rules;

/// <summary>
/// Something that several rules derive from a report and that is found once for each report: make one, keep it in a static
/// field, and ask it. Immutable; thread-safe.
/// </summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="find">
/// Finds it: a pure function of the report and the options, called at most once for each <see cref="RuleContext"/>. It may ask other facts.
/// </param>
public sealed class RuleFact<T>(Func<RuleContext, T> find)
{
    private readonly Func<RuleContext, T> find = find ?? throw new ArgumentNullException(nameof(find));

    /// <summary>The fact about one report.</summary>
    /// <param name="context">The context that a rule was given.</param>
    /// <returns>What <c>find</c> gave when it was first asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    public T In(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Find(this, find);
    }
}

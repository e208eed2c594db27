using CitationCheck.Tests;
using NUnit.Framework.Interfaces;

[assembly: TimeLimit]

namespace CitationCheck.Tests;

/// <summary>
/// Ends the run when a test hangs, as a failure that names the test. NUnit can only ask a test to stop (<c>CancelAfter</c>), which a
/// test that hangs does not hear. Tests run one after another, so one timer is enough.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TimeLimitAttribute : Attribute, ITestAction
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly Timer Timer = new(_ => Environment.FailFast($"The test {running} hangs: it has not ended within {Limit}."));
    private static string running = "";

    public ActionTargets Targets => ActionTargets.Test;

    public void BeforeTest(ITest test)
    {
        running = test.FullName;
        Timer.Change(Limit, Timeout.InfiniteTimeSpan);
    }

    public void AfterTest(ITest test) => Timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}

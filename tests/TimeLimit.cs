using System.Reflection;
using CitationCheck.Tests;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

[assembly: TimeLimit]

namespace CitationCheck.Tests;

/// <summary>
/// Fails each asynchronous test that hangs, and goes on with the next one, so that nobody waits before a silent terminal. NUnit itself
/// can only ask a test to stop (<c>CancelAfter</c>), which a test that hangs does not hear. One that blocks its thread cannot be left
/// behind: then the run ends and names the test. Tests run one after another, so one timer is enough.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class TimeLimitAttribute : Attribute, ITestAction
{
    /// <summary>The slowest asynchronous test takes half a minute on a machine that has other things to do.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan LastResort = TimeSpan.FromMinutes(6);
    private static readonly Timer Timer = new(_ => Environment.FailFast($"The test {running} has not ended within {LastResort}."));
    private static string running = "";

    public ActionTargets Targets => ActionTargets.Test;

    public void BeforeTest(ITest test)
    {
        running = test.FullName;
        Timer.Change(LastResort, Timeout.InfiniteTimeSpan);
        if (test is Test { Method: { } method } asynchronous && typeof(Task).IsAssignableFrom(method.ReturnType.Type))
        {
            asynchronous.Method = new TimeLimitedMethod(method.TypeInfo.Type, method.MethodInfo);
        }
    }

    public void AfterTest(ITest test) => Timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Ends when a test does, or fails when its time is over.</summary>
    internal static async Task EndInTimeAsync(Task test, TimeSpan limit)
    {
        try
        {
            await test.WaitAsync(limit);
        }
        catch (TimeoutException) when (!test.IsCompleted)
        {
            throw new TimeoutException($"The test hangs: it has not ended within {limit}.");
        }
    }

    /// <summary>An asynchronous test that ends in time, in one way or the other.</summary>
    internal sealed class TimeLimitedMethod(Type type, MethodInfo method) : MethodWrapper(type, method), IMethodInfo
    {
        object? IMethodInfo.Invoke(object? fixture, params object?[]? args) => EndInTimeAsync((Task)Invoke(fixture, args)!, Limit);
    }
}

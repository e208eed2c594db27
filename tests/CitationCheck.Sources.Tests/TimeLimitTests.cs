using CitationCheck.Tests;
using NUnit.Framework.Internal;

namespace CitationCheck.Sources.Tests;

public sealed class TimeLimitTests
{
    [Test]
    public async Task Each_asynchronous_test_has_a_time_limit()
    {
        await Task.Yield();

        TestExecutionContext.CurrentContext.CurrentTest.Method.Should().BeOfType<TimeLimitAttribute.TimeLimitedMethod>();
    }

    [Test]
    public async Task A_test_that_hangs_fails()
    {
        Task hanging = TimeLimitAttribute.EndInTimeAsync(new TaskCompletionSource().Task, TimeSpan.FromMilliseconds(1));

        await FluentActions.Awaiting(() => hanging).Should().ThrowAsync<TimeoutException>().WithMessage("The test hangs*");
    }

    [Test]
    public async Task A_test_that_fails_in_time_fails_for_its_own_reason()
    {
        Task failing = TimeLimitAttribute.EndInTimeAsync(Task.FromException(new TimeoutException("its own")), TimeSpan.FromMinutes(1));

        await FluentActions.Awaiting(() => failing).Should().ThrowAsync<TimeoutException>().WithMessage("its own");
    }
}

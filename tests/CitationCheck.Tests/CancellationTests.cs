using CitationCheck.Rules;

namespace CitationCheck.Tests;

/// <summary>Work that nobody waits for any more ends.</summary>
[TestFixture]
internal sealed class CancellationTests
{
    private static readonly CancellationToken Canceled = new(canceled: true);

    [Test]
    public void Parsing_ends([Values] ReportFormat format, [Values("Rain fell [1].", "<p>Rain fell [1].</p>")] string text)
    {
        Action parse = () => Report.Parse(text, format, cancellationToken: Canceled);
        parse.Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void Checking_a_text_ends()
    {
        Action check = static () => CitationValidator.Validate("Rain fell [1].", cancellationToken: Canceled);
        check.Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void Checking_a_report_ends()
    {
        var report = Report.Parse("Rain fell [1].");
        Action check = () => CitationValidator.Validate(report, cancellationToken: Canceled);
        check.Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void A_rule_sees_the_token_and_none_follows_when_it_is_canceled()
    {
        using var source = new CancellationTokenSource();
        var first = new Recorder("XX001", context => source.Cancel());
        var second = new Recorder("XX002", static _ => { });
        ValidationOptions options = new() { AdditionalRules = [first, second] };
        Action check = () => CitationValidator.Validate(Report.Parse("Rain fell."), options, null, source.Token);
        check.Should().Throw<OperationCanceledException>();
        first.Seen.Should().Be(source.Token);
        second.Seen.Should().BeNull();
    }

    [Test]
    public void A_paragraph_of_megabytes_is_left_in_the_middle()
    {
        string text = string.Concat(Enumerable.Repeat("[*a*] ", 500_000));
        using var source = new CancellationTokenSource();
        TimeSpan start = CitationCheck.Measuring.ThreadTime.Now;
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        Action parse = () => Report.Parse(text, ReportFormat.Markdown, cancellationToken: source.Token);
        parse.Should().Throw<OperationCanceledException>();
        (CitationCheck.Measuring.ThreadTime.Now - start).Should().BeLessThan(TimeSpan.FromSeconds(1)); // all of it takes more
    }

    private sealed class Recorder(string id, Action<RuleContext> check) : Rule
    {
        public CancellationToken? Seen { get; private set; }

        public override RuleDescriptor Descriptor { get; } = new(id, $"records-{id[^1]}", Severity.Info) { Title = "Records" };

        public override IEnumerable<Finding> Check(RuleContext context)
        {
            Seen = context.CancellationToken;
            check(context);
            return [];
        }
    }
}

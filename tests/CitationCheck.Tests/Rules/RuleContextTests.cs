using System.Reflection;
using System.Text.RegularExpressions;
using CitationCheck.Rules;

namespace CitationCheck.Tests.Rules;

/// <summary>A rule of one's own sees what the rules of the library see.</summary>
[TestFixture]
internal sealed partial class RuleContextTests
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const string Text =
        "Rain fell all week.[1] Snow followed [citation needed]. The old bridge was closed.\n\nThe mill was flooded. Nobody was hurt.\n\n"
        + "## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain\n"
        + "2. “Snow” Lake News, 3 Mar. 2023, https://lake.example/snow\n";

    private static IEnumerable<string> RuleFiles => Repository.Files("*.cs").Where(static path => RuleFolder().IsMatch(path));

    private static readonly SourceObservations Gone = new([new()
    {
        Url = "https://lake.example/rain",
        Outcome = SourceOutcome.NotFound,
        HttpStatus = 404
    }]);

    [Test]
    public void The_context_hides_nothing_but_how_it_is_made_and_where_facts_are_kept() =>
        typeof(RuleContext).GetMembers(Hidden)
            .Where(static member => member is PropertyInfo
                || member is MethodInfo { IsSpecialName: false } method && !method.Name.Contains('<', StringComparison.Ordinal))
            .Select(static member => member.Name)
            .Should().Equal("Find");

    [TestCase(typeof(RuleContext))]
    [TestCase(typeof(Passage))]
    [TestCase(typeof(CheckedClaim))]
    [TestCase(typeof(CitationStatistics))]
    [TestCase(typeof(ReferenceUse))]
    [TestCase(typeof(BrokenMarker))]
    public void No_rule_of_the_library_uses_what_a_custom_rule_cannot(Type seen)
    {
        string[] hidden =
        [
            .. seen.GetMembers(Hidden)
                .Where(static member => member is PropertyInfo or MethodInfo { IsSpecialName: false, IsPrivate: false })
                .Select(static member => member.Name),
        ];
        RuleFiles.Should().HaveCountGreaterThan(40);
        foreach (string file in RuleFiles)
        {
            string text = Repository.Read(file);
            string receiver = seen == typeof(RuleContext) ? "context" : @"\w+";
            hidden.Where(name => name != "ToString" && Regex.IsMatch(text, $@"\b{receiver}\.{name}\b"))
                .Should().BeEmpty($"{file} is a rule like any other");
        }
    }

    [Test]
    public void A_rule_needs_an_id_a_name_a_title_and_a_check()
    {
        ValidationResult result = Check(
            context => context.Claims.Where(static claim => claim.State == ClaimState.Uncited).Select(static claim => claim.Claim.Span));

        result.Findings.Where(static finding => finding.RuleId == "XX001").Select(finding => finding.Span.Slice(result.Report.Text))
            .Should().Equal("The old bridge was closed.", "The mill was flooded.", "Nobody was hurt.");
    }

    [Test]
    public void A_rule_sees_passages_broken_markers_lists_uses_and_sources()
    {
        RuleContext? seen = null;
        Check(context =>
        {
            seen = context;
            return [];
        });

        seen!.Passages.Select(static passage => (passage.Kind, passage.Claims.Count, passage.IsUncited))
            .Should().Equal((PassageKind.Paragraph, 3, false), (PassageKind.Paragraph, 2, true));
        seen.BrokenMarkers.Select(static marker => (marker.Kind, marker.Text))
            .Should().Equal((BrokenMarkerKind.Placeholder, "[citation needed]"));
        seen.Lists.Should().ContainSingle().Which.Entries.Should().Equal(seen.Entries).And.HaveCount(2);
        seen.Entries.Select(seen.ReferenceUse.IsUsed).Should().Equal(true, false);
        seen.ReferenceUse.FirstCitations.Should().Equal(seen.Report.Citations[0]);
        seen.CitationStatistics.Has(CitationStyle.Numeric).Should().BeTrue();
        seen.Sources.Select(static source => source.Status).Should().Equal(SourceStatus.NotFound, SourceStatus.NotChecked);
        seen.Summary.Claims.Should().Be(seen.Claims.Count);
    }

    [Test]
    public void A_fact_is_found_once_for_a_report_whatever_the_number_of_threads()
    {
        int found = 0;
        var fact = new RuleFact<string?>(_ =>
        {
            Interlocked.Increment(ref found);
            return null;
        });
        var dependent = new RuleFact<int>(context => fact.In(context) is null ? 7 : 0);
        Check(context =>
        {
            Parallel.For(0, 16, _ => dependent.In(context).Should().Be(7));
            return [];
        });
        Check(context => fact.In(context) is null ? [] : [default]);

        found.Should().Be(2, "there were two reports");
    }

    private static ValidationResult Check(Func<RuleContext, IEnumerable<TextSpan>> find) =>
        CitationValidator.Validate(Report.Parse(Text), new ValidationOptions { AdditionalRules = [new OwnRule(find)] }, Gone);

    [GeneratedRegex(@"src[/\\]CitationCheck[/\\]Rules[/\\](Claims|References|Sources|Reading)[/\\]")]
    private static partial Regex RuleFolder();

    private sealed class OwnRule(Func<RuleContext, IEnumerable<TextSpan>> find) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new("XX001", "own-rule", Severity.Info) { Title = "A rule of one's own" };

        public override IEnumerable<Finding> Check(RuleContext context) => find(context).Select(span => Finding(span, "Here."));
    }
}

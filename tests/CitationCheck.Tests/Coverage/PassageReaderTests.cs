using CitationCheck.Rules;

namespace CitationCheck.Tests.Coverage;

/// <summary>How a report is cut into the passages whose sources are asked for.</summary>
[TestFixture]
internal sealed class PassageReaderTests
{
    private const string Sources = "\n\n## Sources\n\n[1] Nine days of rain. Lake News. https://lake.example/rain\n";

    [TestCase("Rain fell all week. Snow followed.[1]", "Paragraph 2 cited", TestName = "A paragraph is a passage")]
    [TestCase("Rain fell.[1]\n\nSnow followed.", "Paragraph 1 cited, Paragraph 1 uncited", TestName = "Each paragraph is one of its own")]
    [TestCase("- Rain fell all week.\n- Snow followed here.", "List 2 uncited", TestName = "A list without a citation is one passage")]
    [TestCase(
        "- Rain fell all week.\n- Snow followed here.[1]",
        "List 2 cited",
        TestName = "A citation at the end of a list is for all of it")]
    [TestCase(
        "- Rain fell all week.[1]\n- Snow followed here.\n- The mill was flooded.\n- The quay sank.[1]",
        "Items 1 cited, Items 2 uncited, Items 1 cited",
        TestName = "A list that cites item by item is cut into its items, and neighbours without a source are one gap")]
    [TestCase(
        "Three things happened [1]:\n\n- Rain fell all week.\n- Snow followed here.",
        "List 3 cited",
        TestName = "The line that leads into a list belongs to it")]
    [TestCase(
        "| Town | Rain [1] |\n|---|---|\n| Bern | 9 days |\n| Thun | 7 days |",
        "Table 2 cited",
        TestName = "A head row that cites covers its table")]
    public void A_report_is_cut_into_passages(string text, string passages) =>
        string.Join(
            ", ",
            PassagesOf(text).Select(static passage => $"{passage.Kind} {passage.Claims.Count} {(passage.IsUncited ? "uncited" : "cited")}"))
            .Should().Be(passages);

    [Test]
    public void A_skipped_section_has_no_passage() =>
        PassagesOf(
            "## Abstract\n\nRain fell all week.\n\n## Report\n\nSnow followed.",
            new ValidationOptions { SkippedSections = SectionKinds.Abstract })
            .Should().ContainSingle().Which.Claims[0].Claim.Text.Should().Be("Snow followed.");

    [Test]
    public void The_line_that_introduces_a_list_is_known() =>
        PassagesOf("Three things happened:\n\n- Rain fell all week.\n- Snow followed here.").Single().Introduction!.Text
            .Should().Be("Three things happened:");

    private static IReadOnlyList<Passage> PassagesOf(string text, ValidationOptions? options = null)
    {
        var asked = new Asked();
        CitationValidator.Validate(text + Sources, (options ?? ValidationOptions.Default) with { AdditionalRules = [asked] });
        return asked.Passages;
    }

    private sealed class Asked : Rule
    {
        public IReadOnlyList<Passage> Passages { get; private set; } = [];

        public override RuleDescriptor Descriptor { get; } = new("XX001", "asks-for-passages", Severity.Info)
        {
            Title = "Asks for passages"
        };

        public override IEnumerable<Finding> Check(RuleContext context)
        {
            Passages = context.Passages;
            return [];
        }
    }
}

using System.Globalization;
using CitationCheck.Measuring;

namespace CitationCheck.Tests.Hostile;

/// <summary>
/// No text costs more than its length: four times the text may take about four times the time and memory. What is
/// quadratic takes sixteen times; the line is drawn between, for memory that is kept costs some more as it grows.
/// </summary>
[TestFixture]
[NonParallelizable]
internal sealed class HostileTextTests
{
    private const int Short = 5_000;
    private const int Long = 4 * Short;
    private const double Most = 10;

    /// <summary>What is done in less time says nothing: the clock, the compiler and the collector disturb it.</summary>
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(30);

    private static readonly ReportFormat[] Formats = [ReportFormat.Markdown, ReportFormat.PlainText, ReportFormat.Html];

    [Test]
    public void Time_grows_with_the_length_and_no_faster([ValueSource(nameof(Formats))] ReportFormat format)
    {
        var slow = new List<string>();
        foreach (string name in HostilePatterns.Names)
        {
            TimeSpan time = Measure(HostilePatterns.Make(name, Long), format);
            if (time < Measurable)
            {
                continue;
            }

            double growth = Growth(name, Short, format, turns: 2);
            for (int again = 0; growth > Most && again < 5; again++)
            {
                GC.Collect();
                // a limit may have come in between, or the collector; what is quadratic stays so
                growth = Growth(name, Long, format, turns: 5);
            }

            if (growth > Most)
            {
                slow.Add($"{name}: {growth:F1} times the time for four times the text, {time.TotalMilliseconds:F0} ms");
            }
        }

        slow.Should().BeEmpty();
    }

    /// <summary>What was found by fuzzing, too quick at the length of the other patterns to be seen there.</summary>
    [TestCase("Rain fell (a1). ", "", ReportFormat.Markdown)]
    [TestCase("Rain fell [a b] and so. ", "", ReportFormat.PlainText)]
    [TestCase("Rain <? ", "", ReportFormat.Markdown)]
    [TestCase("Rain <![CDATA[ ", "", ReportFormat.Markdown)]
    [TestCase("Rain <!-- ", "", ReportFormat.Markdown)]
    [TestCase("Rain <!A ", "", ReportFormat.Markdown)]
    [TestCase("a [b](c \"d ", "", ReportFormat.Markdown)]
    [TestCase("the “rain” fell ", "", ReportFormat.Markdown)]
    [TestCase("<div>\n<sup><a href=\"#a\">1</a></sup>", "", ReportFormat.Html)]
    [TestCase("&#1;\n\n", "", ReportFormat.Html)]
    [TestCase("rain \0. ", "", ReportFormat.Html)]
    [TestCase("a &amp b & ", "", ReportFormat.Html)]
    [TestCase("https://a.example))", ")", ReportFormat.PlainText)]
    [TestCase("[a](https://a.example) b ", "(", ReportFormat.Markdown)]
    [TestCase("<https://a.example>", "12 % ", ReportFormat.Markdown)]
    [TestCase("[a](https://a.example)", "b ", ReportFormat.Markdown)]
    public void Long_texts_take_time_in_proportion_too(string unit, string then, ReportFormat format)
    {
        const int Length = 60_000;
        double growth = double.MaxValue;
        for (int turn = 0; growth > Most && turn < 5; turn++)
        {
            GC.Collect();
            growth = Best(Repeat(4 * Length), format, turns: 3) / Best(Repeat(Length), format, turns: 3);
        }

        growth.Should().BeLessThan(Most);

        string Repeat(int length) => Half(unit, length) + Half(then.Length > 0 ? then : unit, length) + " [1](#a).";

        static string Half(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / 2 / unit.Length));
    }

    [Test]
    public void Memory_stays_within_a_bound([ValueSource(nameof(Formats))] ReportFormat format)
    {
        const int BytesPerCharacter = 10_000; // [1-100] gives a hundred citations, and as many findings, for eight characters
        var greedy = new List<string>();
        foreach (string name in HostilePatterns.Names)
        {
            string text = HostilePatterns.Make(name, Short);
            long before = GC.GetAllocatedBytesForCurrentThread();
            CitationValidator.Validate(Report.Parse(text, format));
            long used = GC.GetAllocatedBytesForCurrentThread() - before;
            if (used > (long)text.Length * BytesPerCharacter)
            {
                greedy.Add($"{name}: {used / text.Length} bytes for each character");
            }
        }

        greedy.Should().BeEmpty();
    }

    [Test]
    public void A_range_that_names_too_many_references_gives_its_ends_and_is_told()
    {
        Report report = Report.Parse("All of it [1-999].");
        report.Citations.Select(citation => citation.Label).Should().Equal("1", "999");
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxCitationsPerRange));
    }

    [TestCase("All of it [1-2147483647].")]
    [TestCase("All of it [99999999999999999999].")]
    public void A_number_that_no_list_has_is_no_citation(string text) => Report.Parse(text).Citations.Should().BeEmpty();

    [Test]
    public void Citations_beyond_the_limit_are_told()
    {
        Report report = Report.Parse("Rain [1]. Snow [2]. Hail [3].", ReportFormat.PlainText, new ReadingLimits { MaxCitations = 2 });
        report.Citations.Select(citation => citation.Label).Should().Equal("1", "2");
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxCitations));
    }

    [TestCase("[1-99] ", 60_000)]
    [TestCase("[1]–[99] ", 60_000)]
    [TestCase("¹⁻⁹⁹ ", 60_000)]
    public void A_report_has_no_more_citations_than_characters(string unit, int length)
    {
        Report report = Report.Parse(
            $"Rain [1].\n\n{string.Concat(Enumerable.Repeat(unit, length / unit.Length))}"
                + "\n\nSources:\n\n[1] Rain\n[2] Snow\n[99] Hail");
        report.Citations.Count.Should().BeLessThanOrEqualTo(report.Text.Length).And.BeGreaterThan(10_000);
        report.Limits.Should().Contain(static reached => reached.Limit == nameof(ReadingLimits.MaxCitations));
    }

    [Test]
    public void Of_a_reference_beyond_the_limit_the_front_is_read_and_it_is_told()
    {
        Report report = Report.Parse(
            "Rain [1].\n\n## Sources\n\n[1] “Rain” BBC, 2 Mar. 2023 and more and more",
            ReportFormat.Markdown,
            new ReadingLimits { MaxReferenceLength = 26 });
        report.References.Should().ContainSingle().Which.Title.Should().Be("Rain");
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxReferenceLength));
    }

    [Test]
    public void Text_beyond_the_limit_is_told()
    {
        Report report = Report.Parse("Rain [1]. Snow [2].", ReportFormat.PlainText, new ReadingLimits { MaxLength = 9 });
        report.Citations.Should().ContainSingle();
        report.Limits.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(9, 10));
    }

    [TestCase("> ")]
    [TestCase("- ")]
    [TestCase("1. ")]
    public void Markup_that_is_nested_too_deep_is_read_as_plain_text_and_told(string opening)
    {
        Report report = Report.Parse(string.Concat(Enumerable.Repeat(opening, 5000)) + "Rain [1].", ReportFormat.Markdown);
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxDepth));
    }

    [TestCase(100, 0)]
    [TestCase(101, 1)]
    public void Markup_may_be_nested_as_deep_as_the_limit_says(int depth, int limits) =>
        Report.Parse(string.Concat(Enumerable.Repeat("> ", depth)) + "Rain [1].", ReportFormat.Markdown).Limits.Should().HaveCount(limits);

    [TestCase("*", "*")]
    [TestCase("[", "]")]
    [TestCase("[", "](https://a.example)")]
    [TestCase("<sup>", "</sup>")]
    [TestCase("<div>", "</div>")]
    public void Markup_of_any_depth_needs_no_stack(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 50_000)) + "Rain" + string.Concat(Enumerable.Repeat(close, 50_000));
        foreach (ReportFormat format in Formats)
        {
            Report.Parse(text, format).Text.Should().BeSameAs(text);
        }
    }

    [TestCase("[*a*]")]
    [TestCase("[^*a*] ")]
    [TestCase("[**a**] ")]
    [TestCase("![*a*] ")]
    [TestCase("[*a* [b] *c*] ")]
    [TestCase("Rain fell [**1**].\n")]
    public void Emphasis_in_brackets_may_be_repeated_beyond_the_depth_of_the_parser(string unit)
    {
        Report report = Report.Parse(string.Concat(Enumerable.Repeat(unit, 12_000)), ReportFormat.Markdown);
        report.Limits.Should().BeEmpty();
        report.Blocks.Should().OnlyContain(static block => !block.Text.Contains('*'));
    }

    [TestCase("[*a")]
    [TestCase("[**a* ")]
    [TestCase("*a [b ")]
    [TestCase("[_a_][b] ")]
    [TestCase("[*a*](b [")]
    [TestCase("_a [*b* ![")]
    public void Marks_that_never_close_are_bounded_whatever_their_order(string unit) =>
        Report.Parse(string.Concat(Enumerable.Repeat(unit, 12_000)), ReportFormat.Markdown).Limits
            .Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxOpenMarks));

    [TestCase("*Rain* fell **hard** [2] and ")]
    [TestCase("Rain ~fell~ [2] (and *snow*_ly_) ")]
    public void A_paragraph_may_hold_any_amount_of_emphasis(string unit)
    {
        Report report =
            Report.Parse("# Rain\n\n" + string.Concat(Enumerable.Repeat(unit, 10_000)) + "[1](https://a.example/).", ReportFormat.Markdown);
        report.Limits.Should().BeEmpty();
        report.Claims.Should().ContainSingle().Which.Text.Should().NotContain("*");
        report.Citations.Should().ContainSingle(citation => citation.Url == "https://a.example/");
    }

    [Test]
    public void A_table_may_have_any_number_of_rows()
    {
        Report report = Report.Parse(
            "| a | b |\n|---|---|\n"
                + string.Concat(Enumerable.Range(1, 10_000).Select(n => $"| Rain {n} | [{n % 900}](https://a.example/{n}) |\n")),
            ReportFormat.Markdown);
        report.Limits.Should().BeEmpty();
        report.Claims.Count.Should().Be(10_000);
        report.Citations.Count.Should().Be(10_000);
    }

    [TestCase("{0}. ")]
    [TestCase("[{0}] ")]
    [TestCase("- [{0}] ")]
    public void A_list_may_have_any_number_of_entries(string opening)
    {
        string list = string.Concat(Enumerable.Range(1, 3000).Select(
            n => $"{string.Format(CultureInfo.InvariantCulture, opening, n)}“Rain” Lake News, 2 Mar. 2023, https://lake.example/{n}\n"));
        foreach (ReportFormat format in Formats[..2])
        {
            Report.Parse($"Rain [1]. Snow [3000].\n\nSources:\n\n{list}", format).References.Select(reference => reference.Label)
                .Should().Equal(Enumerable.Range(1, 3000).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Test]
    public void A_year_that_opens_a_line_is_no_number_of_an_entry() =>
        Report.Parse(
            "Rain [1].\n\nSources:\n\n1. “Rain” Lake News, 2 Mar.\n2023. https://lake.example/1\n", ReportFormat.PlainText).References
            .Should().ContainSingle();

    [TestCase("*a ")]
    [TestCase("[a ")]
    [TestCase("_a [b **c ")]
    public void Marks_beyond_the_limit_are_read_as_text_and_told(string unit)
    {
        Report report = Report.Parse(
            string.Concat(Enumerable.Repeat(unit, 50)) + "[1](https://a.example/).",
            ReportFormat.Markdown,
            new ReadingLimits { MaxOpenMarks = 20 });
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxOpenMarks));
    }

    [TestCase("| a | b |\n|---|---|\n| c | d |")]
    [TestCase("Rain\n====")]
    public void Tables_and_headings_beyond_the_limit_are_read_as_paragraphs_and_told(string last)
    {
        string text = "One.\n\nTwo.\n\nThree.\n\n" + last;
        Report.Parse(text, ReportFormat.Markdown).Limits.Should().BeEmpty();
        Report report = Report.Parse(text, ReportFormat.Markdown, new ReadingLimits { MaxSiblings = 3 });
        report.Limits.Should().ContainSingle().Which.Limit.Should().Be(nameof(ReadingLimits.MaxSiblings));
        report.Blocks.Select(block => block.Kind).Should().OnlyContain(kind => kind == BlockKind.Paragraph);
    }

    private static double Growth(string name, int length, ReportFormat format, int turns) =>
        Best(HostilePatterns.Make(name, 4 * length), format, turns) / Best(HostilePatterns.Make(name, length), format, turns);

    private static double Best(string text, ReportFormat format, int turns) =>
        Enumerable.Range(0, turns).Min(_ => Measure(text, format)).TotalMilliseconds;

    private static TimeSpan Measure(string text, ReportFormat format)
    {
        TimeSpan start = ThreadTime.Now;
        CitationValidator.Validate(Report.Parse(text, format));
        return ThreadTime.Now - start;
    }
}

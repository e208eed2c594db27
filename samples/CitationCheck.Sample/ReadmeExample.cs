namespace CitationCheck.Sample;

/// <summary>The example of README.md, so that it compiles and runs: a test holds the two equal.</summary>
internal static class ReadmeExample
{
    public static void Run(string[] args)
    {
        // <readme>
        ValidationResult result = CitationValidator.Validate(File.ReadAllText(args[0]));

        foreach (Finding finding in result.Findings)
        {
            LinePosition at = result.Report.GetLinePosition(finding.Span.Start);
            Console.WriteLine($"{at} {finding.Severity} {finding.RuleId}: {finding.Message}");
        }

        CitationSummary summary = result.Summary;
        Console.WriteLine($"{summary.CitedClaims} of {summary.Claims} claims are cited.");
        // </readme>
    }
}

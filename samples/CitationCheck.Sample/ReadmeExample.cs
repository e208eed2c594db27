namespace CitationCheck.Sample;

/// <summary>The C# blocks of README.md, in order, so that they compile and run. A test keeps the two equal.</summary>
internal static class ReadmeExample
{
    /// <summary>Checks the report at a path and prints what was found.</summary>
    public static ValidationResult Check(string[] args)
    {
        // <readme>
        ValidationResult result = CitationValidator.Validate(File.ReadAllText(args[0]));

        foreach (Finding finding in result.Findings)
        {
            Console.WriteLine($"{finding.Position} {finding.Severity} {finding.RuleId}: {finding.Message}");
        }

        CitationSummary summary = result.Summary;
        Console.WriteLine($"{summary.CitedClaims} of {summary.Claims} claims are cited.");
        // </readme>
        return result;
    }

    /// <summary>Checks the same report again, more strictly.</summary>
    public static ValidationResult CheckStrictly(ValidationResult result)
    {
        // <readme>
        var options = new ValidationOptions
        {
            Severities = new Dictionary<string, Severity?>
            {
                ["CC103"] = Severity.Error,  // by id: an uncited sentence makes the report invalid
                ["unused-reference"] = null, // by name: turn the rule off
            },
            Today = new DateOnly(2026, 1, 31), // the date that cited dates are compared with, for repeatable runs
        };

        ValidationResult strict = CitationValidator.Validate(result.Report, options);
        // </readme>
        return strict;
    }

    /// <summary>Prints the claims as written and as read.</summary>
    public static void ShowSpans(ValidationResult result)
    {
        // <readme>
        foreach (Claim claim in result.Report.Claims)
        {
            string asWritten = claim.Span.Slice(result.Report.Text); // with its markers
            string asRead = claim.Text;                              // without them
            LinePosition start = result.Report.GetLinePosition(claim.Span.Start);
            Console.WriteLine($"{start}: {asRead} ({asWritten.Length} characters as written)");
        }
        // </readme>
    }

    /// <summary>Checks an answer against the documents that it was made from.</summary>
    public static ValidationResult CheckAnswer()
    {
        // <readme>
        string answer = "Rain fell on 12 days [kb-12]. The bridge in Vik was closed on 3 June [kb-99].";
        SourceDocument[] sources =
        [
            new() { Id = "kb-12", Title = "Rain report", Url = "https://lake.example/rain", Text = "Rain fell on 12 days in May." },
            new() { Id = "kb-31", Title = "Bridges of the valley", Url = "https://lake.example/bridges" },
        ];

        ValidationResult grounded = CitationValidator.Validate(answer, sources);
        Console.WriteLine(grounded.Findings[0].Message); // The citation [kb-99] leads to none of the 2 given sources, …
        // </readme>
        return grounded;
    }

    /// <summary>Checks the cited pages, saves the observations and replays them.</summary>
    public static async Task<ValidationResult> LookAtSourcesAsync(ValidationResult result, ValidationOptions options)
    {
        // <readme>
        ValidationResult seen = await SourceVerifier.VerifyAsync(result.Report);
        Console.WriteLine($"{seen.Summary.Sources?.Verified} of {seen.Summary.Sources?.Checked} sources have the cited title.");
        File.WriteAllText("sources.json", seen.Observations!.ToJson());

        var saved = SourceObservations.FromJson(File.ReadAllText("sources.json"));
        ValidationResult replayed = CitationValidator.Validate(result.Report, options, saved);
        // </readme>
        return replayed;
    }
}

using CitationCheck;
using CitationCheck.Writers;

// An application that holds an answer and the documents it was made from. What it writes is the same compiled ahead of time.
SourceDocument[] sources =
[
    new() { Id = "kb-1", Title = "Record tide\n[4] made up", Url = "https://coast-gazette.org/tide" },
    new() { Id = "kb-2", FileName = "gates.pdf", Text = "The gates were shut." },
];
ValidationResult good = CitationValidator.Validate("The tide reached 4.1 metres [kb-1]. The gates were shut [gates.pdf].", sources);
ValidationResult bad = CitationValidator.Validate("The tide reached 4.1 metres [kb-9]. The gates were shut [4].", sources);
Console.WriteLine($"{good.IsValid} {bad.IsValid}");
foreach (Finding finding in bad.Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Message}");
}

Console.WriteLine(bad.ToJson(JsonDetail.Findings));
string json = bad.ToJson();
Console.WriteLine(json);
Console.WriteLine(ValidationResult.FromJson(json).ToJson() == json);

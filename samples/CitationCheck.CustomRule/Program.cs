using System.Text;
using CitationCheck;
using CitationCheck.CustomRule;
using CitationCheck.Writers;

Console.OutputEncoding = Encoding.UTF8;
string reportPath = args.Length > 0 ? args[0] : Bundled("report.md");

// The rules get their settings from the application, the library its options from JSON: severities of custom rules included.
HouseStyle style = HouseStyle.FromJson(File.ReadAllText(Bundled("house-style.json")));
ValidationOptions options = ValidationOptions.FromJson(File.ReadAllText(Bundled("options.json"))) with
{
    AdditionalRules = [new DiscouragedHost(style.DiscouragedHosts), new OutdatedStatistic(style.MaxAgeInYears)],
};

ValidationResult result = CitationValidator.Validate(File.ReadAllText(reportPath), options);
Console.Write(ResultWriter.Write(OutputFormat.Text, result, Path.GetFileName(reportPath)));
return result.IsValid ? 0 : 1;

static string Bundled(string file) => Path.Combine(AppContext.BaseDirectory, file);

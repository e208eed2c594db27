using System.Text.Json;
using System.Text.Json.Serialization;
using CitationCheck;
using CitationCheck.Writers;

// Reads the files that are named in every format, checks them, and writes each result in every format. What comes out is
// the same whether the program was compiled ahead of time or runs as it is; .ci/aot-check compares.
ValidationOptions options =
    ValidationOptions.FromJson("""{"preset":"strict","today":"2026-01-31","skippedSections":["abstract"],"limits":{"maxDepth":50}}""");
foreach (string file in args)
{
    string text = File.ReadAllText(file);
    foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
    {
        Report report = Report.Parse(text, format, options.Limits);
        SourceObservations seen = SourceObservations.FromJson(
            new SourceObservations(report.References.Where(static reference => reference.Url is not null).Select(Look)).ToJson());
        ValidationResult result = CitationValidator.Validate(report, options, seen);
        string json = JsonSerializer.Serialize(result, SmokeJson.Default.ValidationResult);
        if (JsonSerializer.Deserialize(json, SmokeJson.Default.ValidationResult)!.ToJson() != result.ToJson())
        {
            Console.Error.WriteLine($"{file}: what the serializer read back is written otherwise");
            return 1;
        }

        Console.WriteLine(result.ToJson(JsonDetail.Findings));
        foreach (OutputFormat output in Enum.GetValues<OutputFormat>())
        {
            string written = ResultWriter.Write(output, result, Path.GetFileName(file));
            Console.WriteLine($"== {Path.GetFileName(file)}, {format}, {output}");
            Console.WriteLine(written);
            if (output == OutputFormat.Json
                && ResultWriter.Write(output, ResultReader.Read(written).Single().Result!, Path.GetFileName(file)) != written)
            {
                Console.Error.WriteLine($"{file}: what was read back is written otherwise");
                return 1;
            }
        }
    }

    foreach (TextSpan sentence in SentenceSplitter.Split(text))
    {
        Console.WriteLine(sentence);
    }
}

return 0;

static SourceObservation Look(Reference reference) => new()
{
    Url = reference.Url!,
    Outcome = (SourceOutcome)(reference.Span.Start % 6),
    Titles = [new SourceTitle(TitleField.Title, (reference.Title ?? "Rain") + " | Lake News")],
    Published = new PartialDate(2023, 3, 2),
    Authors = ["A. Lee"],
    Archive = new ArchivedCopy("https://archive.example/1", new PartialDate(2023, 3, 4)),
};

/// <summary>What an application that is compiled ahead of time declares.</summary>
[JsonSerializable(typeof(ValidationResult))]
internal sealed partial class SmokeJson : JsonSerializerContext;

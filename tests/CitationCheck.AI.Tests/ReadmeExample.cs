using System.Text.Json;
using Microsoft.Extensions.AI.Evaluation;

namespace CitationCheck.AI.Tests;

/// <summary>The C# blocks of the package's README.md, in order, and the one of the project's, so that they compile.</summary>
internal static class ReadmeExample
{
    public static async Task AskAsync(IChatClient model, string question, SourceDocument[] documents)
    {
        // <readme>
        IChatClient client = model.AsBuilder().UseCitationCheck().Build();
        ChatResponse response = await client.GetResponseAsync(question, new ChatOptions().WithSources(documents));
        foreach (Finding finding in response.GetCitationCheck()?.Findings ?? [])
        {
            Console.WriteLine($"{finding.Severity} {finding.RuleId}: {finding.Message}");
        }
        // </readme>
    }

    public static async Task<ValidationResult?> StreamAsync(IChatClient client, string question, SourceDocument[] documents)
    {
        ValidationResult? result = null;
        // <readme>
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(question, new ChatOptions().WithSources(documents)))
        {
            Console.Write(update.Text);
            foreach (Finding finding in update.GetLiveFindings()?.Latest ?? [])
            {
                Console.Write($" ⚠ {finding.Message} ");
            }

            result = update.GetCitationCheck() ?? result; // comes with the last update
        }
        // </readme>
        return result;
    }

    public static async Task<EvaluationResult> EvaluateAsync(ChatMessage[] messages, ChatResponse response, SourceDocument[] documents)
    {
        // <readme>
        EvaluationResult evaluation = await new CitationEvaluator().EvaluateAsync(
            messages, response, additionalContext: [new SourcesContext(documents)]);
        // </readme>
        return evaluation;
    }

    public static ValidationResult Read(JsonElement json)
    {
        // <readme>
        ProviderAnswer answer = ProviderAnswer.FromGemini(json);
        ValidationResult checkedAnswer = answer.Validate();
        // </readme>
        return checkedAnswer;
    }

    public static async Task ShortAsync(IChatClient model, string question, SourceDocument[] documents)
    {
        // <project>
        IChatClient client = model.AsBuilder().UseCitationCheck(check => check.Policy = CitationPolicy.Retry).Build();
        ChatResponse response = await client.GetResponseAsync(question, new ChatOptions().WithSources(documents));
        ValidationResult? result = response.GetCitationCheck();
        Console.WriteLine(response.Text);
        Console.WriteLine(result?.IsValid == true ? "Every citation leads to a document." : result?.Findings[0].Message);
        // </project>
    }
}

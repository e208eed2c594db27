using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;

namespace CitationCheck.Benchmarks.Streaming;

/// <summary>An answer of a given length in updates of about one token, and its sources.</summary>
internal static class StreamedTexts
{
    private const int TokenLength = 4;

    /// <summary>Twenty documents with a text of 2 kB each.</summary>
    public static SourceDocument[] Sources { get; } =
    [
        .. from number in Enumerable.Range(1, 20)
           select new SourceDocument
           {
               Id = string.Create(CultureInfo.InvariantCulture, $"doc-{number}"),
               Title = string.Create(CultureInfo.InvariantCulture, $"Report {number} on the weather at the lake"),
               Url = string.Create(CultureInfo.InvariantCulture, $"https://lake.example/reports/{number}"),
               Text = string.Concat(Enumerable.Repeat("It rained on many days, and the lake rose. ", 48)),
           },
    ];

    /// <summary>Prose of three to five sentences per paragraph with headings and lists; one of twenty citations is invented.</summary>
    public static ChatResponseUpdate[] Updates(int length)
    {
        var text = new StringBuilder();
        for (int sentence = 1; text.Length < length; sentence++)
        {
            int source = sentence % 20 == 0 ? 99 : (sentence * 7 % 20) + 1;
            string start = sentence % 31 == 0 ? string.Create(CultureInfo.InvariantCulture, $"## Part {sentence}\n\n") : string.Empty;
            string end = sentence % 4 == 0 ? "\n\n" : sentence % 11 == 0 ? "\n- " : " ";
            text.Append(CultureInfo.InvariantCulture, $"{start}In the year {1900 + (sentence % 120)} it rained on {sentence} days, ")
                .Append(CultureInfo.InvariantCulture, $"and the lake rose by {sentence % 17} cm in March [doc-{source}].{end}");
        }

        text.Length = length;
        return [.. text.ToString().Chunk(TokenLength).Select(token => new ChatResponseUpdate(ChatRole.Assistant, new string(token)))];
    }
}

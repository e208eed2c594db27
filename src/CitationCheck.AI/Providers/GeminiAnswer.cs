using System.Globalization;
using System.Text.Json;
using CitationCheck.AI.Json;

namespace CitationCheck.AI.Providers;

/// <summary>The answers of Gemini with grounding, whose offsets count bytes of UTF-8 in a part of the answer.</summary>
internal sealed class GeminiAnswer
{
    private readonly AnswerBuilder builder = new();

    /// <summary>The parts by their index; nothing for a part without text, such as a thought.</summary>
    private readonly List<AnswerPart?> parts = [];

    private readonly List<string?> chunks = [];

    public static ProviderAnswer Read(JsonElement response)
    {
        if (response.Field("candidates") is not { ValueKind: JsonValueKind.Array } candidates || candidates.GetArrayLength() == 0)
        {
            throw new FormatException("The JSON is no response of Gemini: it has no “candidates”.");
        }

        var answer = new GeminiAnswer();
        answer.ReadCandidate(candidates);
        return answer.builder.Build();
    }

    private void ReadCandidate(JsonElement candidates)
    {
        JsonElement candidate = candidates[0];
        if (candidates.GetArrayLength() > 1)
        {
            builder.Skip($"Of {candidates.GetArrayLength()} candidates, the first was read.");
        }

        foreach (JsonElement part in candidate.Field("content").Items("parts"))
        {
            bool isThought = part.Field("thought") is { ValueKind: JsonValueKind.True };
            parts.Add(!isThought && part.Verbatim("text") is { } text ? builder.Append(text, OffsetUnit.Utf8Bytes) : null);
        }

        JsonElement? grounding = candidate.Field("groundingMetadata");
        foreach (JsonElement chunk in grounding.Items("groundingChunks"))
        {
            chunks.Add(Add(chunk));
        }

        foreach (JsonElement support in grounding.Items("groundingSupports"))
        {
            ReadSupport(support);
        }
    }

    private string? Add(JsonElement chunk)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"chunk_{chunks.Count}");
        JsonElement? source = chunk.Field("web") ?? chunk.Field("retrievedContext") ?? chunk.Field("maps");
        string? address = source.Text("uri");
        if (source is null)
        {
            builder.Skip($"Grounding chunk {chunks.Count} has no source that is known.");
            return null;
        }

        return builder.Add(id, new SourceDocument
        {
            Id = id,
            Title = source.Text("title"),
            Url = address,
            Text = source.Text("text"),
        });
    }

    private void ReadSupport(JsonElement support)
    {
        JsonElement? segment = support.Field("segment");
        int index = segment.Number("partIndex") ?? 0;
        AnswerPart? part = index >= 0 && index < parts.Count ? parts[index] : null;

        // A number that is zero is left out.
        if (part?.Find(segment.Number("startIndex") ?? 0, segment.Number("endIndex"), segment.Text("text")) is not { } span)
        {
            builder.Skip("A grounding support has a segment that is not in its part of the answer.");
            return;
        }

        foreach (JsonElement chunk in support.Items("groundingChunkIndices"))
        {
            bool isKnown = chunk.ValueKind == JsonValueKind.Number && chunk.TryGetInt32(out int at) && at >= 0 && at < chunks.Count;
            if (isKnown && chunks[chunk.GetInt32()] is { } source)
            {
                builder.Cite(span, source);
            }
            else
            {
                builder.Skip($"A grounding support names chunk {chunk.GetRawText()}, and there is none.");
            }
        }
    }
}

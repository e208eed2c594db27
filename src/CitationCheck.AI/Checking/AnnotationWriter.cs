using CitationCheck.AI.Answers;
using CitationCheck.AI.Given;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Checking;

/// <summary>Puts citation annotations on the text contents of an answer, one per marker that leads to a source.</summary>
internal static class AnnotationWriter
{
    public static void Write(AnswerText answer, ValidationResult result)
    {
        foreach (TextPart part in answer.Parts)
        {
            RemoveOurs(part.Content);
        }

        int first = 0;
        foreach (Citation citation in result.Report.Citations)
        {
            if (citation.Style == CitationStyle.Given || !citation.IsResolved)
            {
                continue;
            }

            // Citations are in order, so no part before the first that this one touches matters again.
            while (first < answer.Parts.Count && answer.Parts[first].Span.End <= citation.Span.Start)
            {
                first++;
            }

            for (int i = first; i < answer.Parts.Count && answer.Parts[i].Span.Start < citation.Span.End; i++)
            {
                Annotate(answer.Parts[i], citation);
            }
        }
    }

    private static void RemoveOurs(TextContent content)
    {
        for (int i = (content.Annotations?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (AnnotatedSources.IsOurs(content.Annotations![i]))
            {
                content.Annotations.RemoveAt(i);
            }
        }
    }

    private static void Annotate(TextPart part, Citation citation)
    {
        int start = Math.Max(citation.Span.Start, part.Span.Start);
        int end = Math.Min(citation.Span.End, part.Span.End);
        if (start >= end)
        {
            return;
        }

        Reference? reference = citation.Reference;
        SourceDocument? document = reference?.Document;
        (part.Content.Annotations ??= []).Add(new CitationAnnotation
        {
            Title = document?.Title ?? reference?.Title,
            Url = UriOf(document?.Url ?? reference?.Url ?? citation.Url),
            FileId = document?.Id,
            AnnotatedRegions = [new TextSpanAnnotatedRegion { StartIndex = start - part.Span.Start, EndIndex = end - part.Span.Start }],
            AdditionalProperties = new() { [CitationCheckKeys.Label] = citation.Label },
        });
    }

    private static Uri? UriOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri : null;
}

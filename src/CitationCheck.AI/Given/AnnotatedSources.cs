using CitationCheck.AI.Answers;
using Microsoft.Extensions.AI;

namespace CitationCheck.AI.Given;

/// <summary>The citation annotations that a service put on an answer, as sources and citations beside the text.</summary>
internal sealed class AnnotatedSources
{
    private static readonly string[] ParagraphBreaks = ["\n\n", "\r\n\r\n"];

    private readonly List<(TextSpan Span, CitationAnnotation Annotation)> places = [];
    private readonly Dictionary<string, SourceDocument> documents = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly AnswerText answer;

    private AnnotatedSources(AnswerText answer) => this.answer = answer;

    public static AnnotatedSources Read(AnswerText answer)
    {
        var read = new AnnotatedSources(answer);
        foreach (TextPart part in answer.Parts)
        {
            foreach (CitationAnnotation annotation in part.Content.Annotations?.OfType<CitationAnnotation>() ?? [])
            {
                if (!IsOurs(annotation) && NameOf(annotation) is { } name)
                {
                    read.Add(part, annotation, name);
                }
            }
        }

        return read;
    }

    /// <summary>Whether the annotation was added here, and says nothing that the text does not.</summary>
    public static bool IsOurs(AIAnnotation annotation) => annotation.AdditionalProperties?.ContainsKey(CitationCheckKeys.Label) == true;

    /// <summary>
    /// Joins the annotations with the sources that the application gave. Where it gave some, annotations cite them, or something outside;
    /// only where it gave none do they name the sources.
    /// </summary>
    public GivenSources With(IReadOnlyList<SourceDocument>? given)
    {
        if (given is null)
        {
            return new GivenSources(
                order.Count > 0 ? [.. order.Select(name => documents[name])] : null,
                [.. places.Select(place => new GivenCitation(place.Span, NameOf(place.Annotation)!))]);
        }

        Dictionary<string, bool> found = Resolve(given);
        return new GivenSources(given, [.. places.Select(place => new GivenCitation(place.Span, Best(place.Annotation, found)))]);
    }

    private static string? NameOf(CitationAnnotation annotation) => Names(annotation).FirstOrDefault();

    /// <summary>What an annotation calls its source, the most exact first.</summary>
    private static IEnumerable<string> Names(CitationAnnotation annotation) =>
        new[] { annotation.FileId, annotation.Url?.OriginalString, annotation.Title }.Where(name => !string.IsNullOrWhiteSpace(name))!;

    /// <summary>A service has ids of its own, so the name that one of the application's sources has counts.</summary>
    private static string Best(CitationAnnotation annotation, Dictionary<string, bool> found) =>
        Names(annotation).FirstOrDefault(name => found[name]) ?? annotation.Url?.OriginalString ?? NameOf(annotation)!;

    /// <summary>Asks the core which names lead to a source, with an answer that cites nothing else.</summary>
    private Dictionary<string, bool> Resolve(IReadOnlyList<SourceDocument> given)
    {
        const string Nothing = "It rained.";
        string[] names = [.. places.SelectMany(place => Names(place.Annotation)).Distinct(StringComparer.Ordinal)];
        var found = names.ToDictionary(name => name, _ => false, StringComparer.Ordinal);
        foreach (string name in names)
        {
            Report report = Report.Parse(Nothing, given, [new GivenCitation(new TextSpan(0, Nothing.Length), name)]);
            found[name] = report.Citations.Any(static citation => citation.IsResolved);
        }

        return found;
    }

    private void Add(TextPart part, CitationAnnotation annotation, string name)
    {
        if (documents.TryAdd(name, DocumentOf(annotation)))
        {
            order.Add(name);
        }
        else if (annotation.Snippet is { Length: > 0 } snippet)
        {
            documents[name] = With(documents[name], snippet);
        }

        places.AddRange(PlacesOf(part, annotation).Select(span => (span, annotation)));
    }

    private static SourceDocument DocumentOf(CitationAnnotation annotation) => new()
    {
        Id = annotation.FileId,
        Title = annotation.Title,
        Url = annotation.Url?.OriginalString,
        Text = annotation.Snippet,
    };

    private static SourceDocument With(SourceDocument document, string snippet) =>
        document.Text is not { } text ? document with { Text = snippet }
        : text.Contains(snippet, StringComparison.Ordinal) ? document
        : document with { Text = $"{text}\n\n{snippet}" };

    /// <summary>Without a region an annotation is about its content, which says what it supports only if that is one paragraph.</summary>
    private IEnumerable<TextSpan> PlacesOf(TextPart part, CitationAnnotation annotation)
    {
        TextSpanAnnotatedRegion[] regions = [.. annotation.AnnotatedRegions?.OfType<TextSpanAnnotatedRegion>() ?? []];
        if (regions.Length == 0)
        {
            string text = part.Content.Text;
            return string.IsNullOrWhiteSpace(text) || ParagraphBreaks.Any(text.Trim().Contains) ? [] : [part.Span];
        }

        return regions.Select(region => PlaceOf(part, region)).OfType<TextSpan>();
    }

    /// <summary>
    /// Regions count in their content. While streaming, services send annotations with empty contents behind the text, and count in the
    /// whole of it.
    /// </summary>
    private TextSpan? PlaceOf(TextPart part, TextSpanAnnotatedRegion region)
    {
        if (region is not { StartIndex: { } start and >= 0, EndIndex: { } end } || end < start)
        {
            return null;
        }

        bool isInContent = end <= part.Span.Length && part.Span.Length > 0;
        int from = isInContent ? part.Span.Start : part.RunStart;
        return end <= answer.Length - from ? new TextSpan(from + start, end - start) : new TextSpan(answer.Length + start, end - start);
    }
}

using System.Text;

namespace CitationCheck.AI.Providers;

/// <summary>Collects what a reader of a response finds.</summary>
internal sealed class AnswerBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<SourceDocument> sources = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<GivenCitation> citations = [];
    private readonly List<string> skipped = [];

    public int SourceCount => sources.Count;

    public void StartMessage()
    {
        if (text.Length > 0)
        {
            text.Append("\n\n");
        }
    }

    /// <summary>Adds a part of the answer, in which the service counts offsets from zero.</summary>
    public AnswerPart Append(string part, OffsetUnit unit)
    {
        var added = new AnswerPart(part, text.Length, unit);
        text.Append(part);
        return added;
    }

    /// <summary>Adds a source, or what is new about one that is known.</summary>
    /// <param name="name">What tells the source from others: its id, URL or file name.</param>
    /// <param name="source">The source.</param>
    /// <returns>The name, for citations.</returns>
    public string Add(string name, SourceDocument source)
    {
        if (places.TryAdd(name, sources.Count))
        {
            sources.Add(source);
            return name;
        }

        SourceDocument known = sources[places[name]];
        sources[places[name]] = known with
        {
            Title = known.Title ?? source.Title,
            Url = known.Url ?? source.Url,
            FileName = known.FileName ?? source.FileName,
            Text = Joined(known.Text, source.Text),
        };
        return name;
    }

    public void Cite(TextSpan span, string source) => citations.Add(new GivenCitation(span, source));

    public void Skip(string reason) => skipped.Add(reason);

    public ProviderAnswer Build() => new(text.ToString(), sources, citations) { Skipped = skipped };

    /// <summary>Excerpts of one source, each once.</summary>
    private static string? Joined(string? known, string? more) =>
        known is null || more is null ? known ?? more
        : known.Contains(more, StringComparison.Ordinal) ? known
        : $"{known}\n\n{more}";
}

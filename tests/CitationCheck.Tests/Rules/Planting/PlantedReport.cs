using System.Text;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A report in one convention that has no fault until a <see cref="Defect"/> is planted.</summary>
public sealed class PlantedReport
{
    private readonly Random random;
    private int next;

    public PlantedReport(Convention convention, int seed)
    {
        Convention = convention;
        random = new Random(seed);
        next = random.Next(10_000);
        int references = random.Next(4, 9);
        for (int i = 0; i < references; i++)
        {
            AddReference();
        }

        Fill();
    }

    public Convention Convention { get; }

    public List<List<PlantedSentence>> Paragraphs { get; } = [];

    public List<PlantedReference> References { get; } = [];

    public bool HasList { get; set; } = true;

    /// <summary>Whether a finding is expected at the list.</summary>
    public bool IsListMarked { get; set; }

    /// <summary>Whether a finding is expected at the last paragraph.</summary>
    public bool IsLastParagraphMarked { get; set; }

    /// <summary>A second list, written behind the first under a heading of its own.</summary>
    public List<PlantedReference> SecondList { get; } = [];

    private Prose Prose => Convention.Markers.Prose;

    public PlantedSentence AnySentence() => Pick(Pick(Paragraphs));

    public PlantedReference AnyReference() => Pick(References);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public PlantedSentence NewSentence() => new() { Words = Prose.Sentence(this) };

    /// <summary>An entry at the end of the list, or at the end of another one.</summary>
    public PlantedReference AddReference(List<PlantedReference>? list = null)
    {
        list ??= References;
        PlantedReference reference = NewReference(Convention.First + list.Count);
        list.Add(reference);
        return reference;
    }

    /// <summary>A source that is in no list.</summary>
    public PlantedReference NewReference(int label)
    {
        int number = next++;
        int year = random.Next(2015, 2025);
        return new PlantedReference
        {
            Label = label,
            Author = Prose.Surnames[number % Prose.Surnames.Length],
            SecondAuthor = Prose.Surnames[(number + 5) % Prose.Surnames.Length],
            Year = year,
            Title = Prose.Title(this, number),
            Publisher = Pick(Prose.Publishers),
            Date = new PlantedDate(random.Next(1, 28), random.Next(1, 13), year),
            Url = $"https://news.lake.example/{number}/{random.Next(100, 1000)}.html",
        };
    }

    /// <summary>A marker for one source.</summary>
    public string Marker(PlantedReference reference) =>
        $"{Convention.Markers.Open}{Convention.Markers.Label(reference)}{Convention.Markers.Close}";

    /// <summary>The report, in which ⟦ and ⟧ mark where a finding is expected.</summary>
    public string Write()
    {
        var text = new StringBuilder("# The flood and what came of it\n\n");
        for (int i = 0; i < Paragraphs.Count; i++)
        {
            string paragraph = string.Join(Prose.Blank, Paragraphs[i].Select(Write));
            text.Append(i == Paragraphs.Count - 1 && IsLastParagraphMarked ? $"⟦{paragraph}⟧" : paragraph).Append("\n\n");
        }

        if (HasList && Convention.List is { } shape)
        {
            WriteList(text, shape, References, shape.Heading);
            if (SecondList.Count > 0)
            {
                WriteList(text.Append("\n\n"), shape, SecondList, "## Further references");
            }
        }

        return text.ToString();
    }

    /// <summary>Puts the marks of an expected finding round a marker, behind the blank before it.</summary>
    public static string Mark(string marker) => $"{marker[..^marker.TrimStart().Length]}⟦{marker.TrimStart()}⟧";

    private void WriteList(StringBuilder text, ListShape shape, List<PlantedReference> list, string? heading)
    {
        text.Append(heading is null ? "" : heading + "\n\n");
        bool isMarked = IsListMarked && (SecondList.Count == 0 || list == SecondList);
        text.Append(isMarked ? "⟦" : "")
            .AppendJoin(
                shape.Separator, list.Select(reference => reference.IsMarked ? $"⟦{shape.Entry(reference)}⟧" : shape.Entry(reference)))
            .Append(isMarked ? "⟧" : "");
    }

    private string Write(PlantedSentence sentence)
    {
        List<PlantedReference> cites = sentence.Cites;
        string words = sentence.Words;
        if (Convention.Markers.Place == MarkerPlace.Narrative && cites is [{ } first, .. { } others])
        {
            string year = $" ({first.Year})";
            words = $"{first.Author}{(first == sentence.MarkedCitation ? Mark(year) : year)} writes "
                + $"that {char.ToLowerInvariant(words[0])}{words[1..]}";
            cites = others;
        }

        string markers = Markers(cites, sentence.MarkedCitation) + sentence.Tail;
        string stop = Prose.EndsQuoted(words) ? "" : Prose.Stop;
        string written = Convention.Markers.Place == MarkerPlace.BehindStop ? words + stop + markers : words + markers + stop;
        return sentence.IsMarked ? $"⟦{written}⟧" : written;
    }

    private string Markers(List<PlantedReference> cites, PlantedReference? marked)
    {
        MarkerStyle style = Convention.Markers;
        if (cites.Count == 0)
        {
            return "";
        }

        if (!style.IsJoined)
        {
            return string.Join(style.Joint, cites.Select(reference => reference == marked ? Mark(Marker(reference)) : Marker(reference)));
        }

        string marker = style.Open + string.Join(style.Joint, cites.Select(style.Label)) + style.Close;
        return marked is not null && cites.Contains(marked) ? Mark(marker) : marker;
    }

    /// <summary>Every sentence cites, every reference is cited, and the numbers rise with their first use.</summary>
    private void Fill()
    {
        int used = 0;
        while (used < References.Count)
        {
            var paragraph = new List<PlantedSentence>();
            for (int sentences = random.Next(1, 5); sentences > 0; sentences--)
            {
                PlantedSentence sentence = NewSentence();
                int newest = Math.Min(used, References.Count - 1);
                bool isNew = used < References.Count && (used == 0 || random.Next(3) > 0);
                sentence.Cites.Add(References[isNew ? newest : random.Next(Math.Max(1, used))]);
                used += isNew ? 1 : 0;
                if (used < References.Count && random.Next(5) == 0)
                {
                    sentence.Cites.Add(References[used++]);
                }

                paragraph.Add(sentence);
            }

            Paragraphs.Add(paragraph);
        }
    }
}

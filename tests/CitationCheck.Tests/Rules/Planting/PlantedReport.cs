using System.Text;

namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A report in one convention that has no fault until a <see cref="Defect"/> is planted.</summary>
public sealed class PlantedReport
{
    private static readonly string[] Subjects = ["The council", "The harbour master", "A team of engineers", "The fire brigade", "The ministry", "A local farmer", "The railway", "The northern town", "The old mill", "The museum"];
    private static readonly string[] Verbs = ["repaired", "closed", "inspected", "bought", "opened", "sold", "flooded", "rebuilt", "praised", "measured"];
    private static readonly string[] Objects = ["the stone bridge", "the lower dam", "the market hall", "the flood barrier", "the river bank", "the pumping station", "the coastal road", "the ferry landing", "the grain store", "the school"];
    private static readonly string[] Times = ["after the storm", "during the summer", "before the festival", "in early spring", "despite the rain", "without much notice", "to general surprise", "for the first time"];
    private static readonly string[] Publishers = ["Lake News", "Canton Post", "Harbour Herald", "Valley Gazette"];

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

    /// <summary>By how much markers differ from labels.</summary>
    public int Shift { get; set; }

    /// <summary>A second list, written behind the first under a heading of its own.</summary>
    public List<PlantedReference> SecondList { get; } = [];

    public PlantedSentence AnySentence() => Pick(Pick(Paragraphs));

    public PlantedReference AnyReference() => Pick(References);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public PlantedSentence NewSentence() => new() { Words = $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)} {Pick(Times)}" };

    /// <summary>An entry at the end of the list, or at the end of another one.</summary>
    public PlantedReference AddReference(List<PlantedReference>? list = null)
    {
        list ??= References;
        int number = next++;
        var reference = new PlantedReference
        {
            Label = Convention.First + list.Count,
            Title = $"{Pick(Subjects)} and {Pick(Objects)}, part {number}",
            Publisher = Pick(Publishers),
            Date = $"{random.Next(1, 28)} Mar. {random.Next(2015, 2025)}",
            Url = $"https://news.lake.example/{number}/{Pick(Verbs)}",
        };
        list.Add(reference);
        return reference;
    }

    /// <summary>The report, in which ⟦ and ⟧ mark where a finding is expected.</summary>
    public string Write()
    {
        var text = new StringBuilder("# The flood and what came of it\n\n");
        for (int i = 0; i < Paragraphs.Count; i++)
        {
            string paragraph = string.Join(' ', Paragraphs[i].Select(Write));
            text.Append(i == Paragraphs.Count - 1 && IsLastParagraphMarked ? $"⟦{paragraph}⟧" : paragraph).Append("\n\n");
        }

        if (HasList)
        {
            WriteList(text, References, Convention.Heading);
        }

        if (SecondList.Count > 0)
        {
            WriteList(text.Append("\n\n"), SecondList, "## Further references");
        }

        return text.ToString();
    }

    private void WriteList(StringBuilder text, List<PlantedReference> list, string? heading)
    {
        text.Append(heading is null ? "" : heading + "\n\n");
        bool isMarked = IsListMarked && (SecondList.Count == 0 || list == SecondList);
        text.Append(isMarked ? "⟦" : "")
            .AppendJoin(Convention.Separator, list.Select(reference => reference.IsMarked ? $"⟦{Convention.Entry(reference)}⟧" : Convention.Entry(reference)))
            .Append(isMarked ? "⟧" : "");
    }

    private string Write(PlantedSentence sentence)
    {
        string markers = string.Concat(sentence.Cites.Select(reference => Mark(Convention.Marker(reference.Label + Shift), reference == sentence.MarkedCitation)));
        string stop = sentence.Words[^1] is '”' ? "" : ".";
        string written = Convention.IsBehindStop ? sentence.Words + stop + markers + sentence.Tail : sentence.Words + markers + sentence.Tail + stop;
        return sentence.IsMarked ? $"⟦{written}⟧" : written;
    }

    private static string Mark(string marker, bool isMarked) => isMarked ? $"{marker[..^marker.TrimStart().Length]}⟦{marker.TrimStart()}⟧" : marker;

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

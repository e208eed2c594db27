using CitationCheck.Citations;
using CitationCheck.Markers.Parts;
using CitationCheck.References;
using CitationCheck.Text;

namespace CitationCheck.Tests.Citations;

/// <summary>Numbers mean places of a list without labels only in an index of their own.</summary>
public sealed class ReferenceIndexTests
{
    [TestCase("1 2", true)]
    [TestCase("1 2 3", true)]
    [TestCase("1", false)]
    [TestCase("1 4", false)]
    [TestCase("0 1", false)]
    [TestCase("a 1", false)]
    [TestCase("", false)]
    public void Places_count_where_the_cited_numbers_fit(string cited, bool fits)
    {
        ReferenceIndex index = Index("", "", "");

        ReferenceIndex withPlaces = index.WithPlaces(Labels(cited));

        withPlaces.Has("2").Should().Be(fits);
        index.Has("2").Should().BeFalse("the index itself stays as it is");
    }

    [Test]
    public void A_list_with_labels_has_no_places() => Index("a", "b").WithPlaces(Labels("1 2")).Has("1").Should().BeFalse();

    private static ReferenceIndex Index(params string[] labels)
    {
        var index = new ReferenceIndex();
        foreach (string label in labels)
        {
            var reference = new Reference { Label = label, Span = new TextSpan(0, 1), RawText = "A report." };
            index.Add(reference, LabelStyle.None, [], 0);
        }

        return index;
    }

    private static LabelSet Labels(string written)
    {
        var labels = new LabelSet();
        foreach (string label in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            labels.Add(Label.Read(label));
        }

        return labels;
    }
}

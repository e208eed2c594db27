using CitationCheck.Markers.Parts;
using CitationCheck.Text;

namespace CitationCheck.Tests.Markers;

/// <summary>Labels are told apart as they are written, whether they are kept as bits or not.</summary>
public sealed class LabelSetTests
{
    [TestCase("1 3 3 2", 3, 3, true)]
    [TestCase("1 1023 1024 1024", 3, 1024, true)]
    [TestCase("0 1", 2, 1, false)]
    [TestCase("7 07 007", 3, 7, false)]
    [TestCase("a 1 1a", 3, 1, false)]
    [TestCase("12345678", 1, 0, false)]
    public void Labels_are_counted(string labels, int count, int highest, bool areNumbers)
    {
        var set = new LabelSet();
        foreach (string label in labels.Split(' '))
        {
            set.Add(Label.Read(label));
            set.Contains(Label.Read(label)).Should().BeTrue("of {0}", label);
        }

        set.Count.Should().Be(count);
        set.Highest.Should().Be(highest);
        set.AreNumbers.Should().Be(areNumbers);
        set.Contains(Label.Read("4")).Should().BeFalse();
        set.Contains(Label.Read("04")).Should().BeFalse();
        set.Contains(Label.Read("b")).Should().BeFalse();
    }

    [Test]
    public void An_empty_set_has_no_label() => new LabelSet().Contains(Label.Read("1")).Should().BeFalse();
}
